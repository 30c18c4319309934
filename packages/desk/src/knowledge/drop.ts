import type { Transaction } from 'kysely'
import { type By, eventBy } from '../decisions/acting.ts'
import type { Tables } from '../store/tables.ts'
import { actingStill, type KnowledgeParts, NO_PROPOSAL, type Refusal, refusal } from './acting.ts'
import { forgetMeasuring } from './approve.ts'
import { recallHindrance } from './recall.ts'
import { type ProposalRow, proposalOf } from './rows.ts'
import { nextProposal } from './transitions.ts'

/** A word on a proposal, with why. */
export interface KnowledgeWord {
  readonly proposal: string
  readonly reason: string
}

/** Says no to what another proposed. */
export function refuseKnowledge(
  parts: KnowledgeParts,
  by: By,
  word: KnowledgeWord,
): Promise<{ readonly kind: 'refused-it' } | Refusal> {
  return settle(parts, by, {
    ...word,
    kind: 'knowledge-refused',
    done: { kind: 'refused-it' },
    hindrance: ({ proposed_by: proposer }) =>
      by.role === 'approver' && proposer !== by.id ? undefined : refusal('only-approver-refuses'),
  })
}

/** Takes back what one proposed oneself. */
export function withdrawKnowledge(
  parts: KnowledgeParts,
  by: By,
  word: KnowledgeWord,
): Promise<{ readonly kind: 'withdrawn' } | Refusal> {
  return settle(parts, by, {
    ...word,
    kind: 'knowledge-withdrawn',
    done: { kind: 'withdrawn' },
    hindrance: ({ proposed_by: proposer }) =>
      proposer === by.id ? undefined : refusal('only-proposer-withdraws'),
  })
}

/**
 * Takes back what was approved: what stood before it stands again, here and at every gateway. One approver is enough,
 * also who proposed or approved it: undoing harm does not wait.
 */
export function revertKnowledge(
  parts: KnowledgeParts,
  by: By,
  word: KnowledgeWord,
): Promise<{ readonly kind: 'reverted' } | Refusal> {
  return settle(parts, by, {
    ...word,
    kind: 'knowledge-reverted',
    done: { kind: 'reverted' },
    hindrance: async (row, db) => {
      if (by.role !== 'approver') return refusal('only-approver-takes-back')
      return row.state === 'approved' ? await recallHindrance(parts, db, row) : undefined
    },
  })
}

interface Settling<Done> extends KnowledgeWord {
  readonly kind: 'knowledge-refused' | 'knowledge-withdrawn' | 'knowledge-reverted'
  readonly done: Done
  /** Why it may not be. */
  readonly hindrance: (
    row: ProposalRow,
    db: Transaction<Tables>,
  ) => Refusal | undefined | Promise<Refusal | undefined>
}

function settle<Done>(
  parts: KnowledgeParts,
  by: By,
  { proposal: id, reason, kind, done, hindrance }: Settling<Done>,
): Promise<Done | Refusal> {
  return actingStill(parts, by, async ({ db, append }) => {
    const row = await proposalOf(db, id)
    if (row === undefined) return NO_PROPOSAL
    const wrong = await hindrance(row, db)
    if (wrong !== undefined) return wrong
    if (nextProposal(row.state, kind) === undefined)
      return refusal('proposal-is', { state: row.state })
    if (reason.trim() === '') return refusal('no-reason')
    await append([eventBy(parts, by, { kind, subject: id, body: { reason } })])
    await forgetMeasuring(db, id)
    return done
  })
}
