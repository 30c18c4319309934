import type { Kysely } from 'kysely'
import { partsOf, within } from '../decisions/visible.ts'
import type { Grouping } from '../events/event.ts'
import type { Tlp } from '../marking.ts'
import type { Tables } from '../store/tables.ts'

/** A text of a campaign, by what is known of it; its words are in the previews of its reports. */
export interface ShownText {
  readonly id: string
  /** The one of the merged campaigns that it is in. */
  readonly campaign: string
  readonly how: Grouping['how']
  readonly similarity: number | null
  /** Is it one of those by which others are found? */
  readonly exemplar: boolean
  readonly words: number
  readonly reports: number
  /** Milliseconds since 1970. */
  readonly firstSeen: number
  readonly lastSeen: number
  /** A report of it, the newest that may be seen: what it says is in its preview. */
  readonly example: string | null
}

/** After which text a page begins. */
export type TextPlace = readonly [reports: number, id: string]

/** Of a campaign and all that was merged into it, those with most reports first. */
export async function textsFor(
  db: Kysely<Tables>,
  asked: {
    readonly root: string
    readonly clearance: Tlp
    /** Only these; absent: all. */
    readonly ids?: readonly string[] | undefined
    readonly after?: TextPlace | undefined
    readonly most: number
  },
): Promise<readonly ShownText[]> {
  const { root, clearance, ids, after, most } = asked
  let query = db
    .selectFrom('texts')
    .select(['id', 'campaign', 'how', 'similarity', 'exemplar', 'words', 'reports'])
    .select(['first_seen as firstSeen', 'last_seen as lastSeen'])
    .select((eb) =>
      eb
        .selectFrom('reports')
        .select('reports.id')
        .whereRef('reports.text', '=', 'texts.id')
        .where('reports.tlp', 'in', within(clearance))
        .orderBy('reports.seq', 'desc')
        .limit(1)
        .as('example'),
    )
    .where('campaign', 'in', partsOf(db, root, clearance))
    .orderBy('reports', 'desc')
    .orderBy('id')
    .limit(most)
  if (ids) query = query.where('id', 'in', ids)
  if (after) {
    const [reports, id] = after
    query = query.where((eb) =>
      eb.or([
        eb('reports', '<', reports),
        eb.and([eb('reports', '=', reports), eb('id', '>', id)]),
      ]),
    )
  }
  return await query.execute()
}
