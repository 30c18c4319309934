import { Text } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import type { JSX } from 'react'
import { VerdictBadge } from '../../campaigns/badges.tsx'
import { useTitled } from '../../campaigns/titled.ts'
import { useWords } from '../../language.tsx'
import type { Changed, Effect } from '../types.ts'
import { isAlarm, worstFirst } from './direction.ts'
import { reviewWords } from './words.ts'

/** The messages that change, by campaign: what is genuine and would be called false stands open, and first. */
export function EffectCampaigns({ campaigns }: Pick<Effect, 'campaigns'>): JSX.Element | null {
  const words = useWords(reviewWords)
  if (campaigns.length === 0) return null
  const alarmsFirst = campaigns.toSorted((one, other) => alarmsOf(other) - alarmsOf(one))
  return (
    <section aria-label={words.campaigns}>
      <Text fw={600}>{words.campaigns}</Text>
      {alarmsFirst.map((one) => (
        <OneCampaign key={one.campaign ?? ''} of={one} />
      ))}
    </section>
  )
}

type OfCampaign = Effect['campaigns'][number]

function isAlarming({ before, after }: Changed): boolean {
  return isAlarm({ from: before.verdict, to: after.verdict })
}

function alarmsOf({ items }: OfCampaign): number {
  return items.filter(isAlarming).length
}

function OneCampaign({ of }: { readonly of: OfCampaign }): JSX.Element {
  const words = useWords(reviewWords)
  const { campaign, title, naming, family, items } = of
  const titled = useTitled()
  const name = title === null ? words.noCampaign : titled({ title, naming, family })
  const alarms = alarmsOf(of)
  return (
    <details className="effect-campaign" open={alarms > 0}>
      <summary>
        <bdi dir="auto">{name}</bdi>{' '}
        <span className="mark mark-gray">{items.length.toLocaleString('en')}</span>{' '}
        {alarms > 0 && <span className="mark mark-red">{words.alarmShort(alarms)}</span>}
      </summary>
      {campaign !== null && (
        <Link to={`/campaigns/${campaign}`} className="in-words">
          {words.openCampaign}
        </Link>
      )}
      <ul className="record-list">
        {worstFirst(items).map((one) => (
          <li key={one.content}>
            <OneMessage of={one} />
          </li>
        ))}
      </ul>
    </details>
  )
}

function OneMessage({ of }: { readonly of: Changed }): JSX.Element {
  const words = useWords(reviewWords)
  const { report, content, group, before, after, comes, goes } = of
  const name = `${words.message} ${content.slice(0, 8)}`
  return (
    <>
      {report === null ? (
        name
      ) : (
        <Link to={`/reports/${report}`} className="in-words">
          {name}
        </Link>
      )}{' '}
      <VerdictBadge verdict={before.verdict} /> <span aria-hidden>→</span>{' '}
      <VerdictBadge verdict={after.verdict} />{' '}
      <Text span size="xs" c="dimmed">
        {words.groups[group]}
      </Text>
      <Findings label={words.comes} ids={comes} />
      <Findings label={words.goes} ids={goes} />
    </>
  )
}

function Findings({
  label,
  ids,
}: {
  readonly label: string
  readonly ids: readonly string[]
}): JSX.Element | null {
  if (ids.length === 0) return null
  return (
    <Text size="xs" c="dimmed" component="div">
      {label}: <bdi dir="ltr">{ids.join(', ')}</bdi>
    </Text>
  )
}
