import { Link } from '@tanstack/react-router'
import {
  columnVisibilityFeature,
  createColumnHelper,
  tableFeatures,
  type ColumnDef,
} from '@tanstack/react-table'
import type { JSX, MouseEvent } from 'react'
import { families } from '../../families.ts'
import { useLanguage, useWords } from '../../language.tsx'
import { StateBadge, TlpBadge } from '../badges.tsx'
import { Called } from '../called.tsx'
import { useNames, useTimes } from '../people.ts'
import { PriorityBar } from '../priority.tsx'
import type { Outline, Overview } from '../types.ts'
import { campaignWords } from '../words.ts'
import { Growth } from './sparkline.tsx'
import { ShortId } from '../short-id.tsx'
import { queueWords, type ColumnId } from './words.ts'
import { useTitled } from '../titled.ts'

/** A campaign as a row of the queue. */
export interface QueueRow {
  readonly campaign: Overview
  readonly outline: Outline | undefined
  readonly isChosen: boolean
  readonly choose: (id: string, isRange: boolean) => void
  readonly now: number
}

export interface QueueFeatures {
  readonly columnVisibilityFeature: typeof columnVisibilityFeature
}

export const features: QueueFeatures = tableFeatures({ columnVisibilityFeature })

/** Of each column, as `grid-template-columns` writes it, and its least width in rem. */
export const widths: Record<ColumnId, readonly [css: string, rem: number]> = {
  choose: ['1.3rem', 2],
  priority: ['4.6rem', 5.3],
  campaign: ['minmax(0, 1fr)', 14.7],
  state: ['6.4rem', 7.1],
  reports: ['4.2rem', 4.9],
  reporters: ['5.4rem', 6.1],
  growth: ['5.5rem', 6.2],
  seen: ['5.4rem', 6.1],
  assignee: ['6.6rem', 7.3],
}

const helper = createColumnHelper<QueueFeatures, QueueRow>()

export const columns: ColumnDef<QueueFeatures, QueueRow>[] = [
  helper.display({
    id: 'choose',
    enableHiding: false,
    cell: ({ row }) => <Choice {...row.original} />,
  }),
  helper.display({
    id: 'priority',
    cell: ({ row }) => <PriorityBar priority={row.original.campaign.priority} />,
  }),
  helper.display({
    id: 'campaign',
    enableHiding: false,
    cell: ({ row }) => <Named {...row.original} />,
  }),
  helper.display({
    id: 'state',
    cell: ({ row }) => <StateBadge state={row.original.campaign.state} />,
  }),
  helper.display({
    id: 'reports',
    cell: ({ row }) => <Count of={row.original.campaign.reports} />,
  }),
  helper.display({
    id: 'reporters',
    cell: ({ row }) => <Count of={row.original.campaign.reporters} />,
  }),
  helper.display({
    id: 'growth',
    cell: ({ row: { original } }) =>
      original.outline ? <Growth growth={original.outline.growth} /> : null,
  }),
  helper.display({ id: 'seen', cell: ({ row }) => <Seen {...row.original} /> }),
  helper.display({
    id: 'assignee',
    cell: ({ row }) => <Assignee id={row.original.campaign.assignee} />,
  }),
]

function Choice({ campaign, isChosen, choose }: QueueRow): JSX.Element {
  const titled = useTitled()
  const words = useWords(queueWords)
  const click = (event: MouseEvent): void => choose(campaign.id, event.shiftKey)
  return (
    <input
      type="checkbox"
      className="queue-choice"
      aria-label={words.choose(titled(campaign))}
      checked={isChosen}
      onClick={click}
      onChange={() => undefined}
      tabIndex={-1}
    />
  )
}

function Named({ campaign, outline }: QueueRow): JSX.Element {
  const words = useWords(queueWords)
  const kinds = useWords(families)
  const { noFamily } = useWords(campaignWords)
  const { language } = useLanguage()
  const titled = useTitled()
  const { id, naming, family, tags, marking } = campaign
  // What it is called says its kind and its body already, where nobody gave it a title.
  const others = outline?.claimed.filter((body) => body.id !== naming?.body?.id) ?? []
  const isSaid = naming !== null && family !== null
  return (
    <>
      <Link
        to="/campaigns/$id"
        params={{ id }}
        className="queue-title"
        title={titled(campaign)}
        data-campaign={id}
      >
        <Called campaign={campaign} />
      </Link>
      <span className="queue-under">
        <TlpBadge tlp={marking.tlp} />
        <ShortId id={id} />
        {!isSaid && <span>{family === null ? noFamily : kinds[family]}</span>}
        {others.map((body) => (
          <span key={body.id} className="queue-dimmed">
            {words.as(body.names[language])}
          </span>
        ))}
        {tags.map((tag) => (
          <span key={tag} className="mark mark-gray" dir="auto">
            {tag}
          </span>
        ))}
      </span>
    </>
  )
}

function Count({ of }: { readonly of: number }): JSX.Element {
  return <div className="queue-number">{of.toLocaleString('en')}</div>
}

function Seen({ campaign, now }: QueueRow): JSX.Element {
  const { ago, moment } = useTimes()
  return (
    <span className="queue-small" title={moment(campaign.lastSeen)}>
      {ago(campaign.lastSeen, now)}
    </span>
  )
}

function Assignee({ id }: { readonly id: string | null }): JSX.Element {
  const names = useNames()
  return (
    <div className={id === null ? 'queue-small queue-dimmed' : 'queue-small'} dir="auto">
      {names(id)}
    </div>
  )
}
