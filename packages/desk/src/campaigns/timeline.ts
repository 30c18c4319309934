import type { Family } from '@tasdeeq/engine'
import type { Kysely } from 'kysely'
import { type CampaignRow, visible, within } from '../decisions/visible.ts'
import type { Event } from '../events/event.ts'
import { eventsOf } from '../events/read.ts'
import type { Tlp } from '../marking.ts'
import type { Tables } from '../store/tables.ts'
import { namingOf, type Naming } from './named.ts'

/** Subjects that a timeline is made of, at most: parts of a campaign and its decisions. */
const MOST_SUBJECTS = 2_000

export interface TimelineAsked {
  readonly campaign: CampaignRow
  readonly clearance: Tlp
  /** Seq before which it begins. */
  readonly before?: number | undefined
  readonly most: number
  /** Without what it was linked to: hundreds of lines of a campaign that is one of many. */
  readonly withoutLinks?: boolean
}

export interface Timeline {
  readonly events: readonly Happened[]
  /** Where the next page begins; undefined: the end. */
  readonly next: number | undefined
}

export interface Happened {
  readonly event: Event
  /** The other campaigns that it is about, as they are called: what tells one line from another. */
  readonly mentions: readonly Mention[]
}

export interface Mention {
  readonly id: string
  readonly title: string
  readonly naming: Naming | null
  readonly family: Family | null
}

/**
 * What happened to a campaign, to those merged into it, and to decisions on them, newest first. Comments that are
 * marked too strictly, and what happened with campaigns that are, are left out.
 */
export async function timeline(db: Kysely<Tables>, asked: TimelineAsked): Promise<Timeline> {
  const { clearance, before, most } = asked
  const others = (event: Event): readonly string[] => mentioned(event, asked.campaign.id)
  const subjects = await subjectsOf(db, asked)
  const events = await eventsOf(db, {
    subjects,
    limit: most + 1,
    ...(asked.withoutLinks === true && { without: ['campaigns-linked'] }),
    ...(before !== undefined && { before }),
  })
  const shown = events.slice(0, most)
  const seen = await seenOf(db, shown.flatMap(others), clearance)
  return {
    events: shown
      .filter((event) => isShared(event, clearance) && others(event).every((id) => seen.has(id)))
      .map((event) => ({ event, mentions: others(event).flatMap((id) => seen.get(id) ?? []) })),
    next: events.length > most ? shown.at(-1)?.seq : undefined,
  }
}

async function subjectsOf(
  db: Kysely<Tables>,
  { campaign, clearance }: TimelineAsked,
): Promise<readonly string[]> {
  const parts = await db
    .selectFrom('campaigns')
    .select('id')
    .where('root', '=', campaign.id)
    .where(visible(clearance))
    .orderBy('seq', 'desc')
    .limit(MOST_SUBJECTS)
    .execute()
  const ids = parts.map(({ id }) => id)
  const decisions = await db
    .selectFrom('decisions')
    .select('id')
    .where('campaign', 'in', ids)
    .orderBy('proposed', 'desc')
    .limit(MOST_SUBJECTS)
    .execute()
  return [...ids, ...decisions.map(({ id }) => id)]
}

/** Other campaigns that it is about, too. */
function mentioned(event: Event, campaign: string): readonly string[] {
  switch (event.kind) {
    // Of one that was merged into it.
    case 'campaign-opened':
      return event.subject === campaign ? [] : [event.subject]
    case 'campaigns-merged':
    case 'merge-undone':
      return event.body.merged
    case 'campaigns-linked':
    case 'link-refused':
      return [event.body.other]
    case 'campaign-split':
    case 'split-undone':
      return [event.body.to]
    default:
      return []
  }
}

function isShared(event: Event, clearance: Tlp): boolean {
  return event.kind !== 'comment-added' || within(clearance).includes(event.body.marking.tlp)
}

async function seenOf(
  db: Kysely<Tables>,
  ids: readonly string[],
  clearance: Tlp,
): Promise<ReadonlyMap<string, Mention>> {
  if (ids.length === 0) return new Map()
  const rows = await db
    .selectFrom('campaigns')
    .select(['id', 'title', 'called_by', 'family'])
    .where('id', 'in', ids)
    .where(visible(clearance))
    .execute()
  return new Map(
    rows.map(({ called_by: by, ...row }) => [row.id, { ...row, naming: namingOf(by) }]),
  )
}
