import type { EventKind } from '../events/event.ts'
import type { ProposalState } from './proposal.ts'

/** What can happen to a proposal, as the log names it. */
export type ProposalKind = Extract<EventKind, `knowledge-${string}`>

/** What a proposal becomes; undefined: that cannot happen to it. Without a state: it is not there yet. */
export function nextProposal(
  state: ProposalState | undefined,
  kind: ProposalKind,
): ProposalState | undefined {
  return proposals[state ?? 'absent'][kind]
}

/** What was approved is in force until it is reverted, or until a later one on the same record is. */
const proposals: Record<
  ProposalState | 'absent',
  Record<ProposalKind, ProposalState | undefined>
> = {
  absent: {
    'knowledge-proposed': 'proposed',
    'knowledge-measured': undefined,
    'knowledge-approved': undefined,
    'knowledge-refused': undefined,
    'knowledge-withdrawn': undefined,
    'knowledge-reverted': undefined,
  },
  proposed: {
    'knowledge-proposed': undefined,
    'knowledge-measured': 'proposed',
    'knowledge-approved': 'approved',
    'knowledge-refused': 'refused',
    'knowledge-withdrawn': 'withdrawn',
    'knowledge-reverted': undefined,
  },
  approved: {
    'knowledge-proposed': undefined,
    'knowledge-measured': undefined,
    'knowledge-approved': undefined,
    'knowledge-refused': undefined,
    'knowledge-withdrawn': undefined,
    'knowledge-reverted': 'reverted',
  },
  refused: nothing(),
  withdrawn: nothing(),
  reverted: nothing(),
}

/** It is over: nothing can happen to it any more. */
function nothing(): Record<ProposalKind, undefined> {
  return {
    'knowledge-proposed': undefined,
    'knowledge-measured': undefined,
    'knowledge-approved': undefined,
    'knowledge-refused': undefined,
    'knowledge-withdrawn': undefined,
    'knowledge-reverted': undefined,
  }
}
