import { createHash } from 'node:crypto'
import type { Log } from '@tasdeeq/host/program'
import type { Arrival } from './arrival.ts'
import type { DecisionSpool, Done } from './consequences.ts'
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
  /** The limit that it broke. */
  readonly limit?: string
  /** Where not all of it was kept: how many came. */
  readonly bytes?: number
  /** Its id in the quarantine, from which it was released. */
  readonly released?: string
}

/** What keeping a record takes. */
export interface KeepingParts {
  readonly spool: DecisionSpool
  /** Hash of the policy in force. */
  readonly policyHash: () => string
  readonly reader: string
  readonly log: Log
}

/** Keeps the record: is it safe? Where not, the log says why. */
export async function kept(
  said: Omit<Parameters<typeof recordOf>[0], 'reader' | 'policy'>,
  { spool, policyHash, reader, log }: KeepingParts,
): Promise<boolean> {
  try {
    await spool.append(recordOf({ ...said, reader, policy: policyHash() }))
    return true
  } catch (error) {
    const cause = error instanceof Error ? (error.stack ?? error.message) : String(error)
    log.error({ id: said.arrival.id, cause }, 'a decision could not be kept')
    return false
  }
}

/** A decision as it is kept. */
export function recordOf(said: ToRecord & { readonly outcome: Outcome }): DecisionRecord {
  const { arrival, judged, done, failure, limit, released, planned } = said
  return {
    v: 1,
    id: arrival.id,
    time: new Date(arrival.received).toISOString(),
    listener: arrival.listener,
    client: arrival.client,
    mailFrom: arrival.mailFrom,
    ...knownOf(arrival),
    bytes: said.bytes ?? arrival.raw.length,
    sha256: createHash('sha256').update(arrival.raw).digest('hex'),
    reader: said.reader,
    ...(judged && { judged: withoutWords(judged) }),
    ...(failure && { failure }),
    ...(limit !== undefined && { limit }),
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

/** No policy decided: the gateway let it through, refused it, or asked to come again. */
function undecided(said: Parameters<typeof recordOf>[0]): DecisionRecord['recipients'] {
  const { arrival, outcome } = said
  const rule = { name: reasonOf(said), line: 0 }
  return arrival.recipients.map((address, at) => {
    const settled = outcome.kind === 'settled' ? outcome.recipients[at] : undefined
    return { address, disposition: settled?.disposition ?? 'deliver', rule }
  })
}

function reasonOf({ released, limit, failure }: ToRecord): string {
  if (released !== undefined) return 'released'
  return limit === undefined ? `failure: ${failure ?? 'engine'}` : `limit: ${limit}`
}
