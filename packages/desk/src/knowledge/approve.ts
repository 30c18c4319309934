import { engineVersion } from '@tasdeeq/engine'
import { type By, eventBy } from '../decisions/acting.ts'
import { type KnowledgeParts, NO_PROPOSAL, type Refusal, refusal } from './acting.ts'
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
  return parts.store.write(async ({ db, append }) => {
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
  if (by.role !== 'approver')
    return refusal('not-yours', 'Only an approver approves. Ask one; an admin is none.')
  if (state !== 'proposed')
    return refusal('state', `The proposal is ${state} already. Nothing was changed.`)
  if (proposer === by.id)
    return refusal('not-yours', 'You proposed it. Somebody else has to approve it.')
  return undefined
}

function notReady(present: Present, row: ProposalRow): Refusal | undefined {
  if (isStale(present, row)) {
    const why =
      'The record was changed since it was proposed. Withdraw or refuse it, then propose anew.'
    return refusal('changed', why)
  }
  if (isMeasured(present, row)) return undefined
  const why =
    row.effect === null
      ? 'Its effect on stored messages is not measured yet. Wait for it, then look at it.'
      : 'The knowledge changed since its effect was measured. Have it measured anew, then look at it.'
  return refusal('not-measured', why)
}

function tooMuch({ changes: { changes } }: Present, row: ProposalRow): Refusal | undefined {
  const bytes = JSON.stringify(changes).length + JSON.stringify(row.content).length
  if (changes.length + 1 + row.sources.length <= MOST_CHANGES && bytes <= MOST_BYTES)
    return undefined
  const why =
    'So much was changed here that gateways cannot take more. Bring it into the files first.'
  return refusal('state', why)
}

function broken({ pack }: Present, row: ProposalRow): Refusal | undefined {
  const changes = changesIn(row)
  if (changes === undefined)
    return refusal('changed', 'Records have another form by now. Refuse it, and propose anew.')
  const wrong = amongOthers(pack, changes)
  return wrong.length === 0 ? undefined : unfit(wrong)
}
