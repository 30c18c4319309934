import type { Transaction } from 'kysely'
import { actingStill, type By, eventBy, type Refused, refused } from '../decisions/acting.ts'
import { type DecisionRow, decisionsOn } from '../decisions/campaign.ts'
import { rootOf, visible } from '../decisions/visible.ts'
import type { EventBodies } from '../events/event.ts'
import type { Tlp } from '../marking.ts'
import type { Tables } from '../store/tables.ts'
import type { MergingParts } from './merge.ts'
import { remarkedBy } from './remarked.ts'

export interface MergeUndoing {
  /** As the merging said. */
  readonly merge: number
  readonly reason: string
}

export type MergeUndone =
  | {
      readonly kind: 'undone'
      readonly campaign: string
      /** Campaigns by themselves again. */
      readonly parted: readonly string[]
      /** Reports that no longer have the answer that the merge gave them. */
      readonly unanswered: number
    }
  | Refused

/**
 * Parts what a merge put together: each campaign has again what it had, and what came to it since; also its marking,
 * with its entries, if nobody marked the whole meanwhile. What was decided meanwhile stays with the campaign that had
 * stayed, and so does the stricter marking, which only an approver lowers.
 */
export function undoMerge(
  parts: MergingParts,
  by: By,
  { merge, reason }: MergeUndoing,
): Promise<MergeUndone> {
  return actingStill(parts, by, async ({ db, append }) => {
    if (reason.trim() === '') return refused('no-reason')
    const event = await mergeOf(db, merge)
    if (event === undefined) return NO_MERGE
    const root = await rootOf(db, event.subject, by.clearance)
    if (root === undefined) return NO_MERGE
    const { subject, body } = event
    if (!(await areVisible(db, body.merged, by.clearance))) return NO_MERGE
    if (await isUndone(db, subject, merge)) return refused('merge-undone')
    const decisions = await decisionsOn(db, root.id)
    if (decisions.some(({ state }) => state === 'proposed')) return refused('pending-on-whole')
    const answers = decisions.filter(({ state }) => state === 'published')
    const merged = [...body.merged]
    const unanswered = await losingAnswers(db, merged, answers)
    await append([
      eventBy(parts, by, { kind: 'merge-undone', subject, body: { merge, merged, reason } }),
    ])
    const parting = { subject, root: root.id, merge, merged, now: parts.now() }
    for (const [campaign, change] of await remarkedBy(db, parting))
      await append([
        eventBy(parts, by, {
          kind: 'campaign-changed',
          subject: campaign,
          body: { ...change, reason },
        }),
      ])
    return { kind: 'undone', campaign: subject, parted: merged, unanswered }
  })
}

const NO_MERGE: Refused = refused('no-merge')

interface MergeEvent {
  readonly subject: string
  readonly body: EventBodies['campaigns-merged']
}

async function mergeOf(db: Transaction<Tables>, seq: number): Promise<MergeEvent | undefined> {
  const row = await db
    .selectFrom('log')
    .select(['subject', 'body'])
    .where('seq', '=', seq)
    .where('kind', '=', 'campaigns-merged')
    .executeTakeFirst()
  return row && { subject: row.subject, body: row.body as EventBodies['campaigns-merged'] }
}

async function areVisible(
  db: Transaction<Tables>,
  campaigns: readonly string[],
  clearance: Tlp,
): Promise<boolean> {
  const rows = await db
    .selectFrom('campaigns')
    .select('id')
    .where('id', 'in', campaigns)
    .where(visible(clearance))
    .execute()
  return rows.length === campaigns.length
}

async function isUndone(db: Transaction<Tables>, subject: string, merge: number): Promise<boolean> {
  const rows = await db
    .selectFrom('log')
    .select('body')
    .where('subject', '=', subject)
    .where('seq', '>', merge)
    .where('kind', '=', 'merge-undone')
    .execute()
  return rows.some(({ body }) => (body as EventBodies['merge-undone']).merge === merge)
}

/** Reports of parted campaigns that were answered through the others alone. */
async function losingAnswers(
  db: Transaction<Tables>,
  merged: readonly string[],
  answers: readonly DecisionRow[],
): Promise<number> {
  let losing = 0
  for (const campaign of merged) {
    const { campaigns, reports } = await withParts(db, campaign)
    const own = answers.filter((answer) => campaigns.has(answer.campaign))
    if (own.length === 0 && answers.length > 0) losing += reports
  }
  return losing
}

/** A campaign and all that was merged into it. */
async function withParts(
  db: Transaction<Tables>,
  campaign: string,
): Promise<{ readonly campaigns: ReadonlySet<string>; readonly reports: number }> {
  const campaigns = new Set<string>()
  let level: readonly string[] = [campaign]
  let reports = 0
  while (level.length > 0) {
    const rows = await db
      .selectFrom('campaigns')
      .select(['id', 'own_reports'])
      .where('id', 'in', level)
      .execute()
    for (const row of rows) {
      campaigns.add(row.id)
      reports += row.own_reports
    }
    const below = db.selectFrom('campaigns').select('id').where('merged_into', 'in', level)
    level = (await below.execute()).map(({ id }) => id)
  }
  return { campaigns, reports }
}
