import { Text } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import type { JSX, ReactNode } from 'react'
import { StateBadge, VerdictBadge } from '../campaigns/badges.tsx'
import { useTimes } from '../campaigns/people.ts'
import { ShortId } from '../campaigns/short-id.tsx'
import { campaignWords } from '../campaigns/words.ts'
import { defanged } from '../indicators/defanged.ts'
import { Marks } from '../indicators/marks.tsx'
import { useWords } from '../language.tsx'
import { Inert } from '../reports/message/inert.tsx'
import { Section } from '../reports/section.tsx'
import type { Found } from './queries.ts'
import { searchWords } from './words.ts'
import { useTitled } from '../campaigns/titled.ts'

/** `from`: the place of the first among all that was found, for walking by keyboard. */
interface Placed {
  readonly from: number
}

export function FoundCampaigns({
  campaigns,
  from,
}: Pick<Found, 'campaigns'> & Placed): JSX.Element | null {
  const words = useWords(searchWords)
  const { reports: counted } = useWords(campaignWords)
  const titled = useTitled()
  const { day } = useTimes()
  return (
    <Group title={words.campaigns} from={from}>
      {campaigns.map(({ state, reports, lastSeen, ...campaign }) => ({
        id: campaign.id,
        line: (
          <>
            <Link to={`/campaigns/${campaign.id}`} dir="auto">
              {titled(campaign)}
            </Link>{' '}
            <ShortId id={campaign.id} /> <StateBadge state={state} />{' '}
            <Text span size="sm" c="dimmed">
              {counted(reports)} · {day(lastSeen)}
            </Text>
          </>
        ),
      }))}
    </Group>
  )
}

export function FoundIndicators({
  indicators,
  from,
}: Pick<Found, 'indicators'> & Placed): JSX.Element | null {
  const words = useWords(searchWords)
  const { kinds, reports } = useWords(campaignWords)
  return (
    <Group title={words.indicators} from={from}>
      {indicators.map((one) => ({
        id: one.id,
        line: (
          <>
            <Link to={`/indicators/${one.id}`} className="value">
              <bdi dir="ltr">{defanged(one)}</bdi>
            </Link>{' '}
            <Text span size="sm" c="dimmed">
              {kinds[one.kind] ?? one.kind} · {reports(one.sightings)}
            </Text>
            <Marks indicator={one} />
          </>
        ),
      }))}
    </Group>
  )
}

export function FoundReports({
  reports,
  from,
}: Pick<Found, 'reports'> & Placed): JSX.Element | null {
  const words = useWords(searchWords)
  const { moment } = useTimes()
  return (
    <Group title={words.reports} from={from}>
      {reports.map(({ id, subject, verdict, received }) => ({
        id,
        line: (
          <>
            <Link to={`/reports/${id}`} dir="auto">
              {subject === null || subject === '' ? words.noSubject : <Inert text={subject} />}
            </Link>{' '}
            {verdict !== null && <VerdictBadge verdict={verdict} />}{' '}
            <Text span size="sm" c="dimmed">
              {moment(received)}
            </Text>
          </>
        ),
      }))}
    </Group>
  )
}

interface GroupProps extends Placed {
  readonly title: string
  readonly children: readonly { readonly id: string; readonly line: ReactNode }[]
}

function Group({ title, from, children }: GroupProps): JSX.Element | null {
  if (children.length === 0) return null
  return (
    <Section title={title}>
      <ul className="plain">
        {children.map(({ id, line }, place) => (
          <li key={id} data-index={from + place}>
            {line}
          </li>
        ))}
      </ul>
    </Section>
  )
}
