import type { Transaction } from 'kysely'
import { recallFor } from '../decisions/recall.ts'
import type { CampaignChange } from '../events/campaign-change.ts'
import type { EventBodies } from '../events/event.ts'
import { type Marking, stricter } from '../marking.ts'
import type { Tables } from '../store/tables.ts'

export interface Parting {
  /** The campaign that had stayed, and the whole that it is of. */
  readonly subject: string
  readonly root: string
  /** Of the merging event. */
  readonly merge: number
  readonly merged: readonly string[]
  readonly now: number
}

/**
 * How campaigns that were just parted are marked from now on, with their entries; those of which nothing changes are
 * left out. See docs/decisions/0018.
 */
export async function remarkedBy(
  db: Transaction<Tables>,
  { subject, root, merge, merged, now }: Parting,
): Promise<readonly (readonly [string, CampaignChange])[]> {
  const since = await markedByHand(db, [subject, root], merge)
  const remarked: [string, CampaignChange][] = []
  for (const campaign of merged) {
    const own = await db
      .selectFrom('campaigns')
      .select(['tlp', 'pap'])
      .where('id', '=', campaign)
      .executeTakeFirstOrThrow()
    const marking = since.reduce<Marking>(stricter, own)
    const recall = await recallFor(db, { roots: [campaign], tlp: marking.tlp, now })
    const isOther = marking.tlp !== own.tlp || marking.pap !== own.pap
    if (isOther || recall.recalled !== undefined) remarked.push([campaign, { marking, ...recall }])
  }
  return remarked
}

/** What somebody said of the whole holds for all that was in it; what another merge made of it does not. */
async function markedByHand(
  db: Transaction<Tables>,
  campaigns: readonly string[],
  merge: number,
): Promise<readonly Marking[]> {
  const rows = await db
    .selectFrom('log as changed')
    .select('changed.body')
    .where('changed.subject', 'in', campaigns)
    .where('changed.seq', '>', merge)
    .where('changed.kind', '=', 'campaign-changed')
    .where((is) =>
      is.not(
        is.exists(
          is
            .selectFrom('log as next')
            .select('next.seq')
            .where('next.seq', '=', is('changed.seq', '+', 1))
            .where('next.kind', '=', 'campaigns-merged')
            .whereRef('next.subject', '=', 'changed.subject'),
        ),
      ),
    )
    .execute()
  return rows.flatMap(({ body }) => (body as EventBodies['campaign-changed']).marking ?? [])
}
