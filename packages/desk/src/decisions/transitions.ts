import type { CampaignState, DecisionState } from '../decision.ts'
import type { EventKind } from '../events/event.ts'

/** What can happen to a decision, as the log names it. */
export type DecisionKind = Extract<EventKind, `decision-${string}`>

/** What changes the state of a campaign: its decisions, and an analyst who closes or reopens it. */
export type CampaignKind = DecisionKind | 'closed' | 'reopened'

/** What a campaign becomes; undefined: that cannot happen to it in this state. */
export function nextCampaign(state: CampaignState, kind: CampaignKind): CampaignState | undefined {
  return campaigns[state][kind]
}

/** What a decision becomes; undefined: that cannot happen to it. Without a state: it is not there yet. */
export function nextDecision(
  state: DecisionState | undefined,
  kind: DecisionKind,
): DecisionState | undefined {
  return decisions[state ?? 'absent'][kind]
}

/**
 * A campaign has at most one proposal at a time. `answered` stays so while a further decision is proposed: what was
 * answered holds until that is published. A reverted decision opens its campaign whatever it was, so that somebody
 * looks at it again. A merge brings a proposal along, so that an open or closed campaign may have one, too.
 */
const campaigns: Record<CampaignState, Record<CampaignKind, CampaignState | undefined>> = {
  open: {
    'decision-proposed': 'proposed',
    'decision-approved': 'open',
    'decision-refused': 'open',
    'decision-withdrawn': 'open',
    'decision-published': 'answered',
    'decision-reverted': 'open',
    closed: 'closed',
    reopened: undefined,
  },
  proposed: {
    'decision-proposed': undefined,
    'decision-approved': 'proposed',
    'decision-refused': 'open',
    'decision-withdrawn': 'open',
    'decision-published': 'answered',
    'decision-reverted': 'proposed',
    closed: undefined,
    reopened: undefined,
  },
  answered: {
    'decision-proposed': 'answered',
    'decision-approved': 'answered',
    'decision-refused': 'answered',
    'decision-withdrawn': 'answered',
    'decision-published': 'answered',
    'decision-reverted': 'open',
    closed: 'closed',
    reopened: undefined,
  },
  closed: {
    'decision-proposed': undefined,
    'decision-approved': 'closed',
    'decision-refused': 'closed',
    'decision-withdrawn': 'closed',
    'decision-published': 'answered',
    'decision-reverted': 'open',
    closed: undefined,
    reopened: 'open',
  },
}

const decisions: Record<
  DecisionState | 'absent',
  Record<DecisionKind, DecisionState | undefined>
> = {
  absent: {
    'decision-proposed': 'proposed',
    'decision-approved': undefined,
    'decision-refused': undefined,
    'decision-withdrawn': undefined,
    'decision-published': undefined,
    'decision-reverted': undefined,
  },
  proposed: {
    'decision-proposed': undefined,
    'decision-approved': 'proposed',
    'decision-refused': 'refused',
    'decision-withdrawn': 'withdrawn',
    'decision-published': 'published',
    'decision-reverted': undefined,
  },
  published: {
    'decision-proposed': undefined,
    'decision-approved': undefined,
    'decision-refused': undefined,
    'decision-withdrawn': undefined,
    'decision-published': undefined,
    'decision-reverted': 'reverted',
  },
  refused: nothing(),
  withdrawn: nothing(),
  reverted: nothing(),
}

/** It is over: nothing can happen to it any more. */
function nothing(): Record<DecisionKind, undefined> {
  return {
    'decision-proposed': undefined,
    'decision-approved': undefined,
    'decision-refused': undefined,
    'decision-withdrawn': undefined,
    'decision-published': undefined,
    'decision-reverted': undefined,
  }
}
