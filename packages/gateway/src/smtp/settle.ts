import type { Arrival } from '../arrival.ts'
import type { SmtpListener } from '../config/config.ts'
import { applyEdits } from '../editing/apply.ts'
import type { Outcome, Reply } from '../outcome.ts'
import type { ListenerPorts } from '../running.ts'
import type { Told } from './forwarded.ts'
import type { HandedOver, Parcel } from './hand-over.ts'
import { handOver } from './hand-over.ts'
import type { Journal, Passage } from './journal.ts'
import { countReceived } from './received.ts'

/** A message that is in, and what its client said beside it. */
export interface Settling {
  readonly arrival: Arrival
  readonly mailWords: ReadonlyMap<string, string>
  readonly recipientWords: ReadonlyMap<string, ReadonlyMap<string, string>>
  readonly told: Told
}

export interface SettlePorts extends ListenerPorts {
  readonly listener: SmtpListener
  readonly journal: Journal
  /** What the next server offers, as often as it is heard. */
  readonly heard: (extensions: ReadonlyMap<string, string>) => void
}

export interface Settled {
  /** One for all, or one for each recipient in order, as the arrival asks. */
  readonly replies: readonly Reply[]
  /** To be called when the client has shown that it read the replies. */
  readonly known: () => void
}

/** Judges and delivers: when it returns, what the replies promise is done. Never throws. */
export async function settle(settling: Settling, ports: SettlePorts): Promise<Settled> {
  try {
    return await judgeAndDeliver(settling, ports)
  } catch (error) {
    // A defect of ours. Nothing is promised to the client, so nothing is lost.
    ports.log.error({ id: settling.arrival.id, cause: String(error) }, 'settling broke off')
    return forAll(settling.arrival, defect)
  }
}

async function judgeAndDeliver(settling: Settling, ports: SettlePorts): Promise<Settled> {
  const { arrival } = settling
  const { recipients } = arrival
  // RFC 5321 section 6.3: many Received fields are a loop.
  if (countReceived(arrival.raw) > hopLimit) return await turnedBack(arrival, ports)
  const passage = ports.journal.passage(arrival.raw, arrival.mailFrom, ports.now())
  const before = new Set(passage.taken(recipients))
  if (recipients.every((each) => before.has(each))) {
    ports.log.info({ id: arrival.id }, 'delivered before, when the answer did not reach the client')
    return { ...forAll(arrival, accepted), known: () => passage.settled(recipients) }
  }
  const outcome = await ports.handle(arrival)
  if (outcome.kind === 'later') return forAll(arrival, outcome.reply)
  const wanted = addressees(outcome).filter((each) => !before.has(each))
  const given = await pass({ settling, ports, passage, wanted, outcome })
  const replies = outcome.recipients.map(({ address, disposition }) => {
    if (disposition === 'reject') return outcome.rejection ?? refusedByPolicy
    return disposition === 'deliver' ? (given.get(address) ?? accepted) : accepted
  })
  return answers(arrival, replies, passage)
}

async function turnedBack(arrival: Arrival, { overLimit }: SettlePorts): Promise<Settled> {
  const bytes = arrival.raw.length
  await overLimit({ arrival, bytes, limit: 'too many hops', failure: 'limit', done: 'rejected' })
  return forAll(arrival, loop)
}

type SettledOutcome = Extract<Outcome, { kind: 'settled' }>

interface Passing {
  readonly settling: Settling
  readonly ports: SettlePorts
  readonly passage: Passage
  readonly wanted: readonly string[]
  readonly outcome: SettledOutcome
}

/** Delivers to those wanted: the reply for each of them. */
async function pass(passing: Passing): Promise<ReadonlyMap<string, Reply>> {
  const { passage, wanted } = passing
  if (wanted.length === 0) return new Map()
  if (!passage.enter(wanted)) return same(wanted, underWay)
  try {
    return intended(passing) ? await deliver(passing) : same(wanted, noStore)
  } finally {
    passage.leave(wanted)
  }
}

/** Is it written down that delivery begins, or may it go on without? */
function intended({ settling, ports, passage, wanted }: Passing): boolean {
  const { id } = settling.arrival
  if (passage.mayRepeat(wanted)) {
    ports.log.warn({ id }, 'the next server may have this message already; it may arrive twice')
  }
  try {
    passage.intend(wanted)
    return true
  } catch (error) {
    ports.log.error({ id, cause: String(error) }, 'the journal cannot be written')
    return ports.listener.onFailure.store === 'deliver'
  }
}

async function deliver(passing: Passing): Promise<ReadonlyMap<string, Reply>> {
  const { settling, ports, passage, wanted, outcome } = passing
  const { arrival, mailWords, recipientWords, told } = settling
  const parcel: Parcel = {
    raw: applyEdits(arrival.raw, outcome.edits),
    mailFrom: arrival.mailFrom,
    recipients: wanted,
    mailWords,
    recipientWords,
    told,
    took: (recipients) => passage.took(recipients),
  }
  const handed = await handOver(ports.listener.next, parcel)
  if (handed.kind === 'answered') {
    ports.heard(handed.extensions)
    tellRefused(handed.replies, passing)
    passage.settled(wanted.filter((each) => (handed.replies.get(each)?.code ?? 0) >= 400))
    return handed.replies
  }
  return unreached({ passing, handed })
}

/** The record says what the policy wanted; what the next server did not take is told here. */
function tellRefused(replies: ReadonlyMap<string, Reply>, { settling, ports }: Passing): void {
  const refused = [...replies.values()].filter(({ code }) => code >= 400)
  const [first] = refused
  if (!first) return
  const { code, enhanced, text } = first
  const told = { id: settling.arrival.id, refused: refused.length, of: replies.size }
  ports.log.warn({ ...told, reply: `${code} ${enhanced} ${text}` }, 'the next server refused')
}

function unreached({
  passing: { ports, passage, wanted, settling },
  handed,
}: {
  readonly passing: Passing
  readonly handed: Extract<HandedOver, { kind: 'failed' }>
}): ReadonlyMap<string, Reply> {
  ports.log.warn({ id: settling.arrival.id, cause: handed.cause }, 'the next server failed')
  const taken = new Set(passage.taken(wanted))
  const rest = wanted.filter((each) => !taken.has(each))
  if (!handed.uncertain) passage.settled(rest)
  return same(rest, noServer)
}

/** One answer for all is the one that asks most of the client: try again, then refused, then taken. */
function answers(arrival: Arrival, replies: readonly Reply[], passage: Passage): Settled {
  if (arrival.answers === 'each') {
    const final = arrival.recipients.filter((_, at) => !temporary(replies[at] ?? noServer))
    return { replies, known: () => passage.settled(final) }
  }
  const one =
    replies.find(temporary) ??
    replies.find(({ code }) => code >= 500) ??
    replies.find((reply) => reply !== accepted) ??
    accepted
  // Told to try again, the client sends to all once more: those who have it must stay in the journal.
  const final = temporary(one) ? [] : arrival.recipients
  return { replies: [one], known: () => passage.settled(final) }
}

function temporary({ code }: Reply): boolean {
  return code >= 400 && code < 500
}

function forAll(arrival: Arrival, reply: Reply): Settled {
  const count = arrival.answers === 'each' ? arrival.recipients.length : 1
  return { replies: Array.from({ length: count }, () => reply), known: () => {} }
}

function addressees(outcome: SettledOutcome): readonly string[] {
  const delivered = outcome.recipients.filter(({ disposition }) => disposition === 'deliver')
  return [...new Set(delivered.map(({ address }) => address))]
}

function same(recipients: readonly string[], reply: Reply): ReadonlyMap<string, Reply> {
  return new Map(recipients.map((each) => [each, reply]))
}

const hopLimit = 50
const accepted: Reply = { code: 250, enhanced: '2.0.0', text: 'Accepted' }
const loop: Reply = { code: 554, enhanced: '5.4.6', text: 'Too many hops' }
const refusedByPolicy: Reply = { code: 550, enhanced: '5.7.1', text: 'Refused by policy' }
const underWay: Reply = {
  code: 451,
  enhanced: '4.3.0',
  text: 'The same message is being delivered',
}
const noStore: Reply = { code: 451, enhanced: '4.3.0', text: 'Cannot keep it now, try again' }
const defect: Reply = { code: 451, enhanced: '4.3.0', text: 'Not settled, try again' }
const noServer: Reply = { code: 451, enhanced: '4.4.1', text: 'Cannot pass it on now, try again' }
