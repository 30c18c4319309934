import type { Transaction } from 'kysely'
import type { NewEvent } from '../events/event.ts'
import type { Tables } from '../store/tables.ts'
import {
  actingStill,
  type By,
  type DecidingParts,
  eventBy,
  type Refused,
  refused,
} from './acting.ts'
import { type DecisionRow, decisionOf } from './campaign.ts'
import { passGate } from './gate.ts'
import { publicationOf } from './publication.ts'
import { stillBlocked } from './still-blocked.ts'
import { nextDecision } from './transitions.ts'

export type Approved =
  | { readonly kind: 'published' }
  /** `approvals`: how many it still takes. */
  | { readonly kind: 'approved'; readonly approvals: number }
  | Refused

/**
 * Says yes to what another proposed. With the last approval that it takes, it is published: transactions are one after
 * another, so that two approvers at once publish once.
 */
export function approveDecision(
  parts: DecidingParts,
  by: By,
  { decision: id }: { readonly decision: string },
): Promise<Approved> {
  return actingStill(parts, by, async (writing) => {
    const found = await decisionOf(writing.db, by, id)
    if (found.kind === 'refused') return found
    const { decision, campaign } = found
    const wrong = hindrance(by, decision, parts.now())
    if (wrong !== undefined) return wrong
    const blocked = await stillBlocked(writing.db, parts.now(), { campaign, ...decision.answer })
    if (blocked !== undefined) return blocked
    const { entries, overrides } = decision
    const asked = { root: campaign.id, clearance: by.clearance, entries, overrides }
    const passed = await passGate(writing.db, parts, asked)
    if (passed.kind === 'refused') return passed
    const events: NewEvent[] = [
      eventBy(parts, by, {
        kind: 'decision-approved',
        subject: id,
        body: { campaign: decision.campaign },
      }),
    ]
    const needed = parts.config.approvals + (passed.grave ? 1 : 0)
    const given = await standingApprovals(writing.db, decision)
    const missing = needed - given - 1
    if (missing <= 0) {
      const body = publicationOf(campaign, decision)
      events.push(eventBy(parts, by, { kind: 'decision-published', subject: id, body }))
    }
    await writing.append(events)
    return missing <= 0 ? { kind: 'published' } : { kind: 'approved', approvals: missing }
  })
}

/** Those given by people who may approve still: whoever lost the role meanwhile is not counted any more. */
async function standingApprovals(
  db: Transaction<Tables>,
  { approved_by: approvers }: DecisionRow,
): Promise<number> {
  if (approvers.length === 0) return 0
  const lost = await db
    .selectFrom('members')
    .select('user')
    .where('user', 'in', approvers)
    .where((is) => is.or([is('removed', 'is not', null), is('role', '!=', 'approver')]))
    .execute()
  return approvers.length - lost.length
}

function hindrance(by: By, decision: DecisionRow, now: number): Refused | undefined {
  if (by.role !== 'approver') return refused('only-approver-approves')
  if (nextDecision(decision.state, 'decision-approved') === undefined)
    return refused('decision-is', { state: decision.state })
  if (decision.proposed_by === by.id) return refused('own-proposal')
  if (decision.approved_by.includes(by.id)) return refused('approved-already')
  if (decision.expires <= now && decision.entries.length > 0) return refused('entries-ended')
  return undefined
}
