import { Anchor, List, Loader, SimpleGrid, Stack, Text } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import type { JSX } from 'react'
import { api, dataOf } from '../../api/client.ts'
import { useLanguage, useWords } from '../../language.tsx'
import { LookAlikes } from '../../likeness/look-alikes.tsx'
import { useMayAct } from '../may-act.ts'
import { useTimes } from '../people.ts'
import { PriorityWhy } from '../priority.tsx'
import { useSpread } from '../queries.ts'
import type { Campaign } from '../types.ts'
import { campaignWords } from '../words.ts'
import { IndicatorTable } from './indicators.tsx'
import { Section } from './section.tsx'
import { TemplateView } from './template.tsx'
import { pageWords } from './words.ts'

interface Props {
  readonly campaign: Campaign
}

export function Overview({ campaign }: Props): JSX.Element {
  const words = useWords(pageWords)
  return (
    <SimpleGrid cols={{ base: 1, lg: 2 }}>
      <Stack>
        <Claims campaign={campaign} />
        <Told campaign={campaign} />
        <Section title={words.why}>
          <PriorityWhy priority={campaign.priority} />
        </Section>
      </Stack>
      <Stack>
        <Section title={words.tabs.indicators}>
          <IndicatorTable items={campaign.indicators.slice(0, MOST)} />
        </Section>
        <LookAlikes campaign={campaign.id} />
        <TemplateView campaign={campaign} />
      </Stack>
    </SimpleGrid>
  )
}

const MOST = 8

/** The engine's own words on the text that is reported most. */
function Claims({ campaign: { id, texts } }: Props): JSX.Element {
  const words = useWords(pageWords)
  const { language } = useLanguage()
  const mayRead = useMayAct()
  // It is read again where there are other texts, not for each report: reading is logged.
  const { data, isFetching, isError } = useQuery({
    queryKey: ['explanation', id, texts, language],
    enabled: mayRead,
    staleTime: Number.POSITIVE_INFINITY,
    queryFn: () =>
      dataOf(
        api.GET('/campaigns/{id}/explanation', {
          params: { path: { id }, query: { language } },
        }),
      ),
  })
  return (
    <Section title={words.claims} hint={words.claimsHint}>
      {isFetching && <Loader size="sm" />}
      {(isError || !mayRead) && <Text c="dimmed">{words.noExplanation}</Text>}
      {data && (
        <>
          <Text fw={600}>{data.headline}</Text>
          <List spacing="xs" my="xs" size="sm">
            {data.reasons.map(({ title, text }) => (
              <List.Item key={title + text}>
                <Text size="sm" fw={700}>
                  {title}
                </Text>
                {text}
              </List.Item>
            ))}
          </List>
          <Anchor component={Link} to={`/reports/${data.report}`} size="sm">
            {words.ofReport}
          </Anchor>
        </>
      )}
    </Section>
  )
}

/** What stands on the receipts, and on how many. */
function Told({ campaign }: Props): JSX.Element {
  const words = useWords(pageWords)
  const { outcomes, reports } = useWords(campaignWords)
  const { moment } = useTimes()
  const { data } = useSpread(campaign.id)
  const { standing } = campaign
  const isAnswered = standing?.outcome !== undefined
  return (
    <Section title={words.told}>
      {standing === null && <Text>{words.toldNothing}</Text>}
      {standing?.outcome !== undefined && (
        <Text fw={600}>{words.toldNow(outcomes[standing.outcome], moment(standing.at))}</Text>
      )}
      {standing?.isReverted === true && <Text>{words.toldReverted(moment(standing.at))}</Text>}
      {isAnswered && <Text size="sm">{words.answered(reports(campaign.reports))}</Text>}
      {data && (
        <Text size="sm" c="dimmed">
          {words.reachable(data.reachable, data.written)}
        </Text>
      )}
    </Section>
  )
}
