import {
  actingStill,
  type By,
  type DecidingParts,
  eventBy,
  type Refused,
  refused,
} from './acting.ts'
import { type DecisionRow, decisionOf } from './campaign.ts'
import type { Reason } from './reasons.ts'
import { nextDecision } from './transitions.ts'

/** A word on a decision, with why. */
export interface Word {
  readonly decision: string
  readonly reason: string
}

/** Says no to what another proposed. */
export function refuseDecision(
  parts: DecidingParts,
  by: By,
  word: Word,
): Promise<{ readonly kind: 'refused-it' } | Refused> {
  return settle(parts, by, {
    ...word,
    kind: 'decision-refused',
    done: { kind: 'refused-it' },
    mayThey: ({ proposed_by: proposer }) =>
      by.role === 'approver' && proposer !== by.id ? undefined : 'only-approver-refuses',
  })
}

/** Takes back what one proposed oneself. */
export function withdrawDecision(
  parts: DecidingParts,
  by: By,
  word: Word,
): Promise<{ readonly kind: 'withdrawn' } | Refused> {
  return settle(parts, by, {
    ...word,
    kind: 'decision-withdrawn',
    done: { kind: 'withdrawn' },
    mayThey: ({ proposed_by: proposer }) =>
      proposer === by.id ? undefined : 'only-proposer-withdraws',
  })
}

/**
 * Takes back what was published: its entries are revoked everywhere, its campaign is open again, and its reporters'
 * receipts say so. One approver is enough, also who proposed or approved it: undoing harm does not wait.
 */
export function revertDecision(
  parts: DecidingParts,
  by: By,
  word: Word,
): Promise<{ readonly kind: 'reverted' } | Refused> {
  return settle(parts, by, {
    ...word,
    kind: 'decision-reverted',
    done: { kind: 'reverted' },
    mayThey: () => (by.role === 'approver' ? undefined : 'only-approver-reverts'),
  })
}

interface Settling<Done> extends Word {
  readonly kind: 'decision-refused' | 'decision-withdrawn' | 'decision-reverted'
  readonly done: Done
  /** Why they may not. */
  readonly mayThey: (decision: DecisionRow) => Reason | undefined
}

function settle<Done>(
  parts: DecidingParts,
  by: By,
  { decision: id, reason, kind, done, mayThey }: Settling<Done>,
): Promise<Done | Refused> {
  return actingStill(parts, by, async ({ db, append }) => {
    const found = await decisionOf(db, by, id)
    if (found.kind === 'refused') return found
    const { decision } = found
    const why = mayThey(decision)
    if (why !== undefined) return refused(why)
    if (nextDecision(decision.state, kind) === undefined)
      return refused('decision-is', { state: decision.state })
    if (reason.trim() === '') return refused('no-reason')
    const body = { campaign: decision.campaign, reason }
    await append([eventBy(parts, by, { kind, subject: id, body })])
    return done
  })
}
