import { type KnowledgeParts, NO_PROPOSAL, type Refusal, refusal } from '../acting.ts'
import { proposalOf } from '../rows.ts'

/** Has the effect of a proposal measured against the knowledge of now. One that is asked for already is not begun anew. */
export function askForEffect(
  { store, now }: Pick<KnowledgeParts, 'store' | 'now'>,
  { proposal }: { readonly proposal: string },
): Promise<{ readonly kind: 'asked' } | Refusal> {
  return store.write(async ({ db }) => {
    const row = await proposalOf(db, proposal)
    if (row === undefined) return NO_PROPOSAL
    if (row.state !== 'proposed') return refusal('proposal-is', { state: row.state })
    await db
      .insertInto('knowledge_runs')
      .values({ proposal, asked: now() })
      .onConflict((conflict) => conflict.doNothing())
      .execute()
    return { kind: 'asked' }
  })
}
