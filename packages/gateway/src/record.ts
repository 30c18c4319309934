import { createHash } from 'node:crypto'
import type { Arrival } from './arrival.ts'
import type { Done } from './consequences.ts'
import type { DecisionRecord } from './decision.ts'
import type { Judged } from './judged.ts'
import type { Outcome } from './outcome.ts'

/** What there is to be said of a message that was handled. */
export interface ToRecord {
  readonly arrival: Arrival
  readonly reader: string
  /** Hash of the policy. */
  readonly policy: string
  /** In a rehearsal: what would have been answered. */
  readonly planned?: Outcome
  readonly judged?: Judged
  readonly done?: Done
  readonly failure?: NonNullable<DecisionRecord['failure']>
  /** Its id in the quarantine, from which it was released. */
  readonly released?: string
}

/** A decision as it is kept. */
export function recordOf(said: ToRecord & { readonly outcome: Outcome }): DecisionRecord {
  const { arrival, judged, done, failure, released, planned } = said
  return {
    v: 1,
    id: arrival.id,
    time: new Date(arrival.received).toISOString(),
    listener: arrival.listener,
    client: arrival.client,
    mailFrom: arrival.mailFrom,
    ...knownOf(arrival),
    bytes: arrival.raw.length,
    sha256: createHash('sha256').update(arrival.raw).digest('hex'),
    reader: said.reader,
    ...(judged && { judged: withoutWords(judged) }),
    ...(failure && { failure }),
    recipients: done ? decided(done) : undecided(said),
    done: doneWords(planned ?? said.outcome),
    rehearsed: planned !== undefined,
    ...(done?.held !== undefined && { held: done.held }),
    policy: said.policy,
    ...(released !== undefined && { released }),
  }
}

function knownOf({
  queueId,
  authenticatedAs,
}: Arrival): Pick<DecisionRecord, 'queueId' | 'authenticatedAs'> {
  return {
    ...(queueId !== undefined && { queueId }),
    ...(authenticatedAs !== undefined && { authenticatedAs }),
  }
}

/** What was answered, each once, in the order of the recipients. */
export function doneWords(outcome: Outcome): DecisionRecord['done'] {
  if (outcome.kind === 'later') return ['later']
  return [...new Set(outcome.recipients.map(({ disposition }) => DONE[disposition]))]
}

const DONE = {
  deliver: 'delivered',
  hold: 'held',
  reject: 'rejected',
  discard: 'discarded',
} as const

/** Words can be made again from the findings. */
function withoutWords(judged: Judged): NonNullable<DecisionRecord['judged']> {
  const { reason: _reason, authenticationResults: _results, ...facts } = judged
  return facts
}

function decided({ decision }: Done): DecisionRecord['recipients'] {
  return decision.recipients.map(({ address, disposition, rule }) => ({
    address,
    disposition,
    rule,
  }))
}

/** Nobody decided: the gateway let it through, or asked to come again. */
function undecided({ arrival, released, failure }: ToRecord): DecisionRecord['recipients'] {
  const name = released === undefined ? `failure: ${failure ?? 'engine'}` : 'released'
  return arrival.recipients.map((address) => ({
    address,
    disposition: 'deliver',
    rule: { name, line: 0 },
  }))
}
