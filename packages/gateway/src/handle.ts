import type { Arrival } from './arrival.ts'
import type { FailurePlan } from './config/config.ts'
import { StoreFailure, type Consequences, type DecisionSpool, type Done } from './consequences.ts'
import type { Decision } from './decision.ts'
import type { Judge, Judged } from './judged.ts'
import type { Edits, Handle, Outcome, Reply } from './outcome.ts'
import { doneWords, kept, type ToRecord } from './record.ts'
import type { Meter } from './meter.ts'
import type { Remember } from './senders/remember.ts'
import type { Log } from './running.ts'

/** What handling a message takes. */
export interface HandleParts {
  readonly judge: Judge
  /** The policy in force; it may be replaced while the gateway runs. */
  readonly decide: (arrival: Arrival, judged: Judged) => Decision
  /** Hash of that policy. */
  readonly policyHash: () => string
  /** Acting or rehearsing; may change as well. */
  readonly consequences: () => Consequences
  readonly spool: DecisionSpool
  /** Notes of whom the message tells that he writes, and to whom. */
  readonly remember: Remember
  /** Is it mail of the gateway itself: released from the quarantine, or a digest? Its id then. */
  readonly ownMail: (arrival: Arrival) => string | undefined
  readonly planOf: (listener: string) => FailurePlan
  readonly reader: string
  readonly log: Log
  readonly meter: Meter
}

/**
 * Judges, decides, does, records, answers. Whatever happens, the client is told to come again or the message is
 * delivered, held or refused: never anything between.
 */
export function openHandle(parts: HandleParts): Handle {
  return async (arrival) => {
    const begun = performance.now()
    const handled = await handleSafely(arrival, parts)
    const seconds = (performance.now() - begun) / 1000
    tell(arrival, handled, { parts, seconds })
    return handled.outcome
  }
}

interface Handled {
  readonly outcome: Outcome
  readonly record: Omit<ToRecord, 'arrival' | 'reader' | 'policy'>
}

async function handleSafely(arrival: Arrival, parts: HandleParts): Promise<Handled> {
  try {
    return await handle(arrival, parts)
  } catch (error) {
    // A defect of ours. What it was stands in the log; the message goes the way of any failure of the engine.
    parts.log.error({ id: arrival.id, cause: causeOf(error) }, 'handling broke off')
    return await afterFailure(arrival, 'engine', parts)
  }
}

async function handle(arrival: Arrival, parts: HandleParts): Promise<Handled> {
  const own = parts.ownMail(arrival)
  if (own !== undefined) return await letThrough(arrival, own, parts)
  const judging = await parts.judge.judge(arrival)
  if (judging.kind === 'failed') {
    parts.log.warn({ id: arrival.id, cause: judging.cause }, `not judged: ${judging.failure}`)
    return await afterFailure(arrival, judging.failure, parts)
  }
  const { judged } = judging
  const decision = parts.decide(arrival, judged)
  const done = await doing(parts, { arrival, judged, decision })
  if (done === undefined) return await afterFailure(arrival, 'store', parts)
  const handled = carriedOut(arrival, { judged, done })
  parts.remember({ arrival, judged, outcome: handled.outcome })
  if (await recorded(arrival, handled, parts)) return handled
  return mayGoUnrecorded(handled, arrival, parts)
    ? handled
    : await afterFailure(arrival, 'store', parts)
}

/**
 * What is held for all is safe, and the answer may say so; sent again, it is the same entry. For the rest the plan
 * decides, and where it lets mail pass, what the policy said of it holds all the same.
 */
function mayGoUnrecorded({ outcome }: Handled, { listener }: Arrival, parts: HandleParts): boolean {
  const isHeldForAll =
    outcome.kind === 'settled' &&
    outcome.recipients.every(({ disposition }) => disposition === 'hold')
  return isHeldForAll || parts.planOf(listener).store === 'deliver'
}

/** In a rehearsal the message goes on as it came, and the record says what would have become of it. */
function carriedOut(
  arrival: Arrival,
  { judged, done }: { readonly judged: Judged; readonly done: Done },
): Handled {
  const decided = { ...settledOf(done), judged }
  if (!done.rehearsed) return { outcome: decided, record: { judged, done } }
  const outcome = { ...deliverAll(arrival, done.edits), judged }
  return { outcome, record: { judged, done, planned: decided } }
}

async function letThrough(arrival: Arrival, id: string, parts: HandleParts): Promise<Handled> {
  const edits = parts.consequences().editsUnjudged(arrival, 'own')
  const handled: Handled = { outcome: deliverAll(arrival, edits), record: { released: id } }
  if (await recorded(arrival, handled, parts)) return handled
  return await afterFailure(arrival, 'store', parts)
}

async function doing(
  parts: HandleParts,
  deed: Parameters<Consequences['carryOut']>[0],
): Promise<Done | undefined> {
  try {
    return await parts.consequences().carryOut(deed)
  } catch (error) {
    if (!(error instanceof StoreFailure)) throw error
    parts.log.error({ id: deed.arrival.id, cause: causeOf(error) }, 'the quarantine failed')
    return undefined
  }
}

async function afterFailure(
  arrival: Arrival,
  failure: 'engine' | 'overload' | 'store',
  parts: HandleParts,
): Promise<Handled> {
  const { isRehearsal } = parts.consequences()
  const delivered = unjudged(arrival, parts) ?? { kind: 'later', reply: LATER.engine }
  const planned: Outcome =
    parts.planOf(arrival.listener)[failure] === 'deliver'
      ? delivered
      : { kind: 'later', reply: LATER[failure] }
  const handled: Handled = isRehearsal
    ? { outcome: delivered, record: { failure, planned } }
    : { outcome: planned, record: { failure } }
  await recorded(arrival, handled, parts)
  return handled
}

/** Undefined: what must go from it cannot be told, and nobody may speak in our name. Its client is to come again. */
function unjudged(arrival: Arrival, parts: HandleParts): Outcome | undefined {
  try {
    return deliverAll(arrival, parts.consequences().editsUnjudged(arrival, 'failure'))
  } catch (error) {
    parts.log.error({ id: arrival.id, cause: causeOf(error) }, 'it cannot pass unjudged either')
    return undefined
  }
}

/** RFC 3463: 4.3.0 other mail system status, 4.3.1 mail system full, 4.3.2 not accepting messages now. */
const LATER: Readonly<Record<'engine' | 'overload' | 'store', Reply>> = {
  engine: { code: 451, enhanced: '4.3.0', text: 'Not checked yet, please try again later' },
  overload: { code: 451, enhanced: '4.3.2', text: 'Too busy now, please try again later' },
  store: { code: 452, enhanced: '4.3.1', text: 'Cannot take mail now, please try again later' },
}

function deliverAll({ recipients }: Arrival, edits: Edits): Settled {
  return {
    kind: 'settled',
    recipients: recipients.map((address) => ({ address, disposition: 'deliver' })),
    edits,
  }
}

function settledOf({ decision, edits }: Done): Settled {
  const { recipients, rejection } = decision
  return {
    kind: 'settled',
    recipients: recipients.map(({ address, disposition }) => ({ address, disposition })),
    edits,
    ...(rejection && { rejection }),
  }
}

type Settled = Extract<Outcome, { kind: 'settled' }>

/** Is the record safe? */
function recorded(
  arrival: Arrival,
  { record, outcome }: Handled,
  parts: HandleParts,
): Promise<boolean> {
  return kept({ arrival, outcome, ...record }, parts)
}

function tell(
  arrival: Arrival,
  { outcome, record }: Handled,
  { parts, seconds }: { readonly parts: HandleParts; readonly seconds: number },
): void {
  const { judged, done, released, failure } = record
  const words = doneWords(outcome)
  parts.meter.handled({
    listener: arrival.listener,
    verdict: judged?.verdict ?? 'none',
    done: words.join('+'),
    bytes: arrival.raw.length,
    seconds,
  })
  parts.log.info(
    {
      id: arrival.id,
      listener: arrival.listener,
      queueId: arrival.queueId,
      client: arrival.client.ip,
      bytes: arrival.raw.length,
      recipients: arrival.recipients.length,
      verdict: judged?.verdict,
      probability: judged && Math.round(judged.probability * 1000) / 1000,
      family: judged?.family,
      rules: done && [...new Set(done.decision.recipients.map(({ rule }) => rule.name))],
      rehearsed: done?.rehearsed === true ? true : undefined,
      held: done?.held,
      released,
      failure,
      ms: Math.round(seconds * 1e5) / 100,
    },
    saidOf(record, words),
  )
}

/** In a rehearsal all is delivered: what would have become of it is what one reads the log for. */
function saidOf({ planned }: Handled['record'], done: readonly string[]): string {
  return planned === undefined
    ? done.join('+')
    : `rehearsal, would be ${doneWords(planned).join('+')}`
}

function causeOf(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error)
}
