import type { Transaction } from 'kysely'
import { actingStill, type By, eventBy, type Refused, refused } from '../decisions/acting.ts'
import { decisionsOn } from '../decisions/campaign.ts'
import { recallFor } from '../decisions/recall.ts'
import { endedBy } from '../decisions/resting.ts'
import { type CampaignRow, rootOf } from '../decisions/visible.ts'
import type { CampaignChange } from '../events/campaign-change.ts'
import type { EventBodies } from '../events/event.ts'
import { stricter } from '../marking.ts'
import type { Tables } from '../store/tables.ts'
import type { MergingParts } from './merge.ts'

export interface SplitUndoing {
  /** As the splitting said. */
  readonly split: number
  readonly reason: string
}

export type SplitUndone =
  | {
      readonly kind: 'undone'
      /** The campaign that has its texts again. */
      readonly campaign: string
      /** The one that was made by the split: closed, with nothing in it. */
      readonly closed: string
      readonly texts: number
      /** Blocks that the split ended, and that hold no more: two people put them in force, or nobody does. */
      readonly ended: number
    }
  | Refused

/** Texts that one event moves back: where there are more, undoing it again brings back the next. */
const MOST_TEXTS = 20_000

/**
 * Brings back what a split took out, and what came to the new campaign since: it is like what it came to. Texts that
 * were split off further stay where they are. Blocks that the split ended stay so: a decision puts them in force anew.
 */
export function undoSplit(
  parts: MergingParts,
  by: By,
  { split, reason }: SplitUndoing,
): Promise<SplitUndone> {
  return actingStill(parts, by, async ({ db, append }) => {
    if (reason.trim() === '') return refused('no-reason')
    const event = await splitOf(db, split)
    if (event === undefined) return NO_SPLIT
    const { subject } = event
    const { to } = event.body
    const seen = await rootOf(db, subject, by.clearance)
    const whole = await rootOf(db, to, by.clearance)
    if (seen === undefined || whole === undefined) return NO_SPLIT
    const hindrance = await hindranceOf(db, to, whole.id)
    if (hindrance !== undefined) return hindrance
    const texts = await textsOf(db, to)
    if (texts.length === 0) return refused('split-undone')
    const ended = await endedBy(db, event.body.lifted ?? [], parts.now())
    const body = { split, to, texts, reason }
    await append([eventBy(parts, by, { kind: 'split-undone', subject, body })])
    const change = await remarkedAs(db, { root: seen, added: whole, now: parts.now() })
    if (change !== undefined)
      await append([
        eventBy(parts, by, {
          kind: 'campaign-changed',
          subject: seen.id,
          body: { ...change, reason },
        }),
      ])
    return { kind: 'undone', campaign: subject, closed: to, texts: texts.length, ended }
  })
}

const NO_SPLIT: Refused = refused('no-split')

interface Rejoined {
  readonly root: CampaignRow
  readonly added: CampaignRow
  readonly now: number
}

/**
 * As with a merge, of both markings the stricter holds: nobody sees more of what comes back than before. Undefined: all
 * is as it has to be.
 */
async function remarkedAs(
  db: Transaction<Tables>,
  { root, added, now }: Rejoined,
): Promise<CampaignChange | undefined> {
  const { tlp, pap } = stricter(root, added)
  const recall = await recallFor(db, { roots: [root.id], tlp, now })
  const isSame = tlp === root.tlp && pap === root.pap
  return isSame && recall.recalled === undefined ? undefined : { marking: { tlp, pap }, ...recall }
}

/** Nothing that was decided or put together since may fall apart unseen. */
async function hindranceOf(
  db: Transaction<Tables>,
  to: string,
  whole: string,
): Promise<Refused | undefined> {
  if (whole !== to) return refused('new-merged')
  const part = await db
    .selectFrom('campaigns')
    .select('id')
    .where('merged_into', '=', to)
    .limit(1)
    .executeTakeFirst()
  if (part !== undefined) return refused('new-has-parts')
  const decisions = await decisionsOn(db, to)
  return decisions.some(({ state }) => state === 'proposed' || state === 'published')
    ? refused('new-decided')
    : undefined
}

interface SplitEvent {
  readonly subject: string
  readonly body: EventBodies['campaign-split']
}

async function splitOf(db: Transaction<Tables>, seq: number): Promise<SplitEvent | undefined> {
  const row = await db
    .selectFrom('log')
    .select(['subject', 'body'])
    .where('seq', '=', seq)
    .where('kind', '=', 'campaign-split')
    .executeTakeFirst()
  return row && { subject: row.subject, body: row.body as EventBodies['campaign-split'] }
}

async function textsOf(db: Transaction<Tables>, campaign: string): Promise<readonly string[]> {
  const rows = await db
    .selectFrom('texts')
    .select('id')
    .where('campaign', '=', campaign)
    .orderBy('id')
    .limit(MOST_TEXTS)
    .execute()
  return rows.map(({ id }) => id)
}
