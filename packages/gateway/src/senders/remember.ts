import type { Arrival } from '../arrival.ts'
import type { Judged } from '../judged.ts'
import type { Outcome } from '../outcome.ts'
import type { Correction } from '../quarantine/corrections.ts'
import { dayOf } from './history.ts'
import type { Keys } from './keys.ts'
import type { Entry, Key, SenderTable } from './table.ts'

/** A message that was judged, and what became of it. */
export interface Judgement {
  readonly arrival: Arrival
  readonly judged: Judged
  readonly outcome: Outcome
}

/** Notes what a message tells of its sender, or of those to whom one of our readers writes. */
export type Remember = (judgement: Judgement) => void

/** @param days an entry that was not noted for longer begins anew */
export function openRemember({ table, keys, days }: Remembering): Remember {
  return ({ arrival, judged, outcome }) => {
    const notes: Notes = { table, days, today: dayOf(arrival.received) }
    const isHonest = HONEST.has(judged.verdict) && isDelivered(outcome)
    if (arrival.authenticatedAs === undefined) came(judged, isHonest, { keys, notes })
    else if (isHonest) wrote({ arrival, judged }, { keys, notes })
  }
}

interface Remembering {
  /** Written by nobody else. */
  readonly table: SenderTable
  readonly keys: Keys
  readonly days: number
}

const HONEST: ReadonlySet<Judged['verdict']> = new Set(['clear', 'verified'])

function isDelivered(outcome: Outcome): boolean {
  return (
    outcome.kind === 'settled' &&
    outcome.recipients.some(({ disposition }) => disposition === 'deliver')
  )
}

interface Notes {
  readonly table: SenderTable
  readonly days: number
  readonly today: number
}

interface Book {
  readonly keys: Keys
  readonly notes: Notes
}

/** Of a stranger only what is proven counts. Whoever sends a fraud begins anew. */
function came({ proven, verdict }: Judged, isHonest: boolean, book: Book): void {
  if (!proven) return
  if (isHonest) learn(proven, 'honest', book)
  else if (verdict === 'fraud') learn(proven, 'fraud', book)
}

function learn(
  { address, domain }: NonNullable<Judged['proven']>,
  is: Correction['is'],
  { keys, notes }: Book,
): void {
  const found = [keys.address(address), ...(domain === undefined ? [] : [keys.domain(domain)])]
  for (const key of found) {
    if (is === 'honest') note(key, notes, dayCame)
    else if (notes.table.read(key)) note(key, notes, daysForgotten)
  }
}

/** Notes what people said of a held message of this author. */
export type Correct = (correction: Correction) => void

/** An honest one counts for the day on which it was said: that it had come on another, nobody proves. */
export function openCorrect({ table, keys, days }: Remembering): Correct {
  return ({ author, is, time }) => {
    learn(author, is, { keys, notes: { table, days, today: dayOf(time) } })
  }
}

/** A reader of ours, who proved himself to the mail server, writes: his name, his address, and those he writes to. */
function wrote(
  { arrival, judged }: Pick<Judgement, 'arrival' | 'judged'>,
  { keys, notes }: Book,
): void {
  const name = keys.name(judged.from.name)
  if (judged.from.address !== '') note(keys.address(judged.from.address), notes, isOwn)
  if (name) note(name, notes, isOwn)
  // A newsletter to thousands tells little of whom its author knows.
  if (arrival.recipients.length > MOST_RECIPIENTS) return
  for (const address of arrival.recipients) note(keys.address(address), notes, isWrittenTo)
}

/** Notes that one of our readers wrote to an address, by what lies in his mailbox. Milliseconds since 1970. */
export function openWrote({
  table,
  keys,
  days,
}: Remembering): (address: string, time: number) => void {
  return (address, time) => {
    note(keys.address(address), { table, days, today: dayOf(time) }, isWrittenTo)
  }
}

/** Addressees of a letter that tell whom its author knows. */
export const MOST_RECIPIENTS = 50

type Change = (entry: Entry, today: number) => Entry

function note(key: Key, { table, days, today }: Notes, change: Change): void {
  const read = table.read(key)
  const found = read && today - read.last <= days ? read : undefined
  const entry = found ?? { first: today, last: today, days: 0, writtenTo: false, own: false }
  // A clock that was set back must not make an entry older than it is.
  const changed = change(entry, Math.max(today, entry.last))
  if (!found || !isSame(found, changed)) table.write(key, changed)
}

const dayCame: Change = (entry, today) => {
  if (entry.days > 0 && entry.last === today) return entry
  return {
    ...entry,
    first: entry.days === 0 ? today : entry.first,
    last: today,
    days: entry.days + 1,
  }
}
const daysForgotten: Change = (entry) => ({ ...entry, days: 0 })
const isOwn: Change = (entry, last) => ({ ...entry, last, own: true })
const isWrittenTo: Change = (entry, last) => ({ ...entry, last, writtenTo: true })

function isSame(one: Entry, other: Entry): boolean {
  return (
    one.first === other.first &&
    one.last === other.last &&
    one.days === other.days &&
    one.writtenTo === other.writtenTo &&
    one.own === other.own
  )
}
