import '../campaigns/campaigns.css'
import '../reports/reports.css'
import '../listing/listing.css'
import { Group, Stack, Text, Title } from '@mantine/core'
import { Link, useParams } from '@tanstack/react-router'
import type { JSX } from 'react'
import { StateBadge } from '../campaigns/badges.tsx'
import { useTimes } from '../campaigns/people.ts'
import { useTitled } from '../campaigns/titled.ts'
import { ShortId } from '../campaigns/short-id.tsx'
import { campaignWords } from '../campaigns/words.ts'
import { Fetched } from '../frame/fetched.tsx'
import { useWords } from '../language.tsx'
import { LikenessShown } from '../likeness/likeness-shown.tsx'
import { likenessWords } from '../likeness/words.ts'
import { useListed } from '../reasons/error-message.ts'
import { Section } from '../reports/section.tsx'
import { Blocks } from './blocks.tsx'
import { defanged } from './defanged.ts'
import { MarkHarmless } from './mark-harmless.tsx'
import { Marks } from './marks.tsx'
import { Over } from './over.tsx'
import { useHistory, useIndicator } from './queries.ts'
import type { Indicator, WholeIndicator } from './types.ts'
import { indicatorWords } from './words.ts'
import { Worth } from './worth.tsx'

/** One indicator: when it was seen, what it is worth and why, what has it, and what was blocked of it. */
export function IndicatorPage(): JSX.Element {
  const { id = '' }: { readonly id?: string } = useParams({ strict: false })
  return <Fetched query={useIndicator(id)}>{(found) => <Shown found={found} />}</Fetched>
}

function Shown({
  found: { indicator, campaigns, likeness },
}: {
  readonly found: WholeIndicator
}): JSX.Element {
  const words = useWords(indicatorWords)
  const { imitates } = useWords(likenessWords)
  const history = useHistory(indicator.id)
  return (
    <Stack>
      <Title order={1} size="h2" className="title-value">
        <bdi dir="ltr">{defanged(indicator)}</bdi>
      </Title>
      <Group>
        <Marks indicator={indicator} />
        <MarkHarmless indicator={indicator} />
      </Group>
      <div className="report-columns">
        <Stack>
          <Facts indicator={indicator} />
          {likeness !== null && (
            <Section title={imitates}>
              <LikenessShown of={likeness} />
            </Section>
          )}
          <Section title={words.over}>
            <Fetched query={history}>{(told) => <Over history={told} />}</Fetched>
          </Section>
          <Section title={words.last50}>
            <Campaigns campaigns={campaigns} />
          </Section>
        </Stack>
        <Stack>
          <Section title={words.worth}>
            <Fetched query={history}>
              {({ decay }) => <Worth indicator={indicator} decay={decay} />}
            </Fetched>
          </Section>
          <Section title={words.blocks}>
            <Fetched query={history}>{({ blocks }) => <Blocks blocks={blocks} />}</Fetched>
          </Section>
          <Section title={words.lists}>
            <Lists indicator={indicator} />
          </Section>
        </Stack>
      </div>
    </Stack>
  )
}

function Facts({ indicator }: { readonly indicator: Indicator }): JSX.Element {
  const words = useWords(indicatorWords)
  const { kinds } = useWords(campaignWords)
  const { moment } = useTimes()
  const { kind, firstSeen, lastSeen, sightings, campaigns } = indicator
  const facts = [
    [words.kind, kinds[kind] ?? kind],
    [words.firstSeen, moment(firstSeen)],
    [words.lastSeen, moment(lastSeen)],
    [words.sightings, sightings.toLocaleString('en')],
    [words.campaigns, campaigns.toLocaleString('en')],
  ] as const
  return (
    <Section title={words.facts}>
      <dl className="facts">
        {facts.map(([name, value]) => (
          <div key={name} className="fact">
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </Section>
  )
}

function Lists({
  indicator: { isShared, against },
}: {
  readonly indicator: Indicator
}): JSX.Element {
  const words = useWords(indicatorWords)
  const because = useListed()
  return (
    <>
      {isShared && <Text size="sm">{words.sharedWhy}</Text>}
      {against.length === 0 && !isShared && <Text size="sm">{words.noLists}</Text>}
      <ul>
        {against.map(({ list, why, weight }) => (
          <li key={list}>
            <bdi>{because({ list, why })}</bdi>
            {weight !== undefined && (
              <>
                {' '}
                <span className="mark mark-red">{words.weights[weight]}</span>
              </>
            )}
            <Text size="sm" c="dimmed" dir="auto">
              {list}
            </Text>
          </li>
        ))}
      </ul>
    </>
  )
}

function Campaigns({ campaigns }: Pick<WholeIndicator, 'campaigns'>): JSX.Element {
  const { reports: counted } = useWords(campaignWords)
  const { day } = useTimes()
  const titled = useTitled()
  return (
    <ul className="plain">
      {campaigns.map((campaign) => (
        <li key={campaign.id}>
          <Link to={`/campaigns/${campaign.id}`} dir="auto">
            {titled(campaign)}
          </Link>{' '}
          <ShortId id={campaign.id} /> <StateBadge state={campaign.state} />{' '}
          <Text span size="sm" c="dimmed">
            {counted(campaign.reports)} · {day(campaign.lastSeen)}
          </Text>
        </li>
      ))}
    </ul>
  )
}
