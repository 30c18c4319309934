import type { Kysely } from 'kysely'
import { within } from '../decisions/visible.ts'
import type { Answer, DecisionState, EntryValue, Override } from '../decision.ts'
import type { Tlp } from '../marking.ts'
import type { Tables } from '../store/tables.ts'

/** Times are milliseconds since 1970. */
export interface ShownDecision {
  readonly id: string
  readonly campaign: string
  readonly state: DecisionState
  readonly outcome: Answer['outcome']
  readonly words: Answer['words']
  readonly entries: readonly EntryValue[]
  readonly overrides: readonly Override[]
  readonly expires: number
  readonly reason: string
  readonly proposedBy: string
  readonly proposed: number
  readonly approvedBy: readonly string[]
  readonly published: number | null
  readonly reverted: number | null
}

export interface DecisionsAsked {
  readonly clearance: Tlp
  readonly state?: DecisionState | undefined
  /** On this campaign and on all that was merged into it. */
  readonly root?: string | undefined
  readonly after?: readonly [proposed: number, id: string] | undefined
  readonly most: number
}

/** Newest first. */
export async function decisionsFor(
  db: Kysely<Tables>,
  asked: DecisionsAsked,
): Promise<readonly ShownDecision[]> {
  const { clearance, state, root, after, most } = asked
  const seen = within(clearance)
  let query = db
    .selectFrom('decisions')
    .innerJoin('campaigns as own', 'own.id', 'decisions.campaign')
    .innerJoin('campaigns as root', 'root.id', 'own.root')
    .selectAll('decisions')
    .select('root.id as whole')
    .where('own.tlp', 'in', seen)
    .where('root.tlp', 'in', seen)
  if (state !== undefined) query = query.where('decisions.state', '=', state)
  if (root !== undefined) query = query.where('root.id', '=', root)
  if (after !== undefined) {
    const [proposed, id] = after
    query = query.where((eb) =>
      eb(eb.refTuple('decisions.proposed', 'decisions.id'), '<', eb.tuple(proposed, id)),
    )
  }
  const rows = await query
    .orderBy('decisions.proposed', 'desc')
    .orderBy('decisions.id', 'desc')
    .limit(most)
    .execute()
  return rows.map((row) => ({
    id: row.id,
    campaign: row.whole,
    state: row.state,
    outcome: row.outcome,
    words: row.answer.words,
    entries: row.entries,
    overrides: row.overrides,
    expires: row.expires,
    reason: row.reason,
    proposed: row.proposed,
    published: row.published,
    reverted: row.reverted,
    proposedBy: row.proposed_by,
    approvedBy: row.approved_by,
  }))
}
