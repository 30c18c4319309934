import { engineVersion } from '@tasdeeq/engine'
import { type By, eventBy } from '../decisions/acting.ts'
import { actingStill, type KnowledgeParts, NO_PROPOSAL, type Refusal, refusal } from './acting.ts'
import { amongOthers } from './check.ts'
import { unfit } from './propose.ts'
import type { Present } from './register.ts'
import { changesIn, isStale, type ProposalRow, proposalOf } from './rows.ts'

/** Changed records at most, and bytes of them as JSON: each gateway gets all of them. */
const MOST_CHANGES = 5_000
const MOST_BYTES = 8 * 1024 ** 2

/**
 * Says yes to what another proposed: it is in force at once, here and at every gateway. Only what stands on the
 * knowledge of now, and what was measured against it, can be approved.
 */
export function approveKnowledge(
  parts: KnowledgeParts,
  by: By,
  { proposal: id }: { readonly proposal: string },
): Promise<{ readonly kind: 'approved' } | Refusal> {
  return actingStill(parts, by, async ({ db, append }) => {
    const row = await proposalOf(db, id)
    if (row === undefined) return NO_PROPOSAL
    const present = await parts.knowledge.present(db)
    const wrong =
      notTheirs(by, row) ?? notReady(present, row) ?? tooMuch(present, row) ?? broken(present, row)
    if (wrong !== undefined) return wrong
    const body = { knowledge: present.pack.version }
    await append([eventBy(parts, by, { kind: 'knowledge-approved', subject: id, body })])
    await forgetMeasuring(db, id)
    return { kind: 'approved' }
  })
}

/** Was its effect measured against the knowledge of now, by the engine of now? */
export function isMeasured({ pack }: Present, { effect }: Pick<ProposalRow, 'effect'>): boolean {
  return effect !== null && effect.basis === pack.version && effect.engine === engineVersion
}

/** Nobody needs to know any more what it would change. */
export async function forgetMeasuring(
  db: Parameters<typeof proposalOf>[0],
  proposal: string,
): Promise<void> {
  await db.deleteFrom('knowledge_readings').where('proposal', '=', proposal).execute()
  await db.deleteFrom('knowledge_runs').where('proposal', '=', proposal).execute()
}

function notTheirs(by: By, { state, proposed_by: proposer }: ProposalRow): Refusal | undefined {
  if (by.role !== 'approver') return refusal('only-approver-approves')
  if (state !== 'proposed') return refusal('proposal-is', { state })
  return proposer === by.id ? refusal('own-proposal') : undefined
}

function notReady(present: Present, row: ProposalRow): Refusal | undefined {
  if (isStale(present, row)) return refusal('proposal-stale')
  if (isMeasured(present, row)) return undefined
  return refusal(row.effect === null ? 'not-measured' : 'measured-before')
}

function tooMuch({ changes: { changes } }: Present, row: ProposalRow): Refusal | undefined {
  const bytes = JSON.stringify(changes).length + JSON.stringify(row.content).length
  if (changes.length + 1 + row.sources.length <= MOST_CHANGES && bytes <= MOST_BYTES)
    return undefined
  return refusal('too-much-changed')
}

function broken({ pack }: Present, row: ProposalRow): Refusal | undefined {
  const changes = changesIn(row)
  if (changes === undefined) return refusal('outdated-records')
  const wrong = amongOthers(pack, changes)
  return wrong.length === 0 ? undefined : unfit(wrong)
}
