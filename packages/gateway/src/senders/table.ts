/** What is kept of one address, domain or name. Days are counted from the first of January 2020, UTC. */
export interface Entry {
  /** The first day on which honest mail came; that of the entry itself where none has. */
  readonly first: number
  /** The last day on which anything was noted. */
  readonly last: number
  /** Days on which honest mail came, at most 255. */
  readonly days: number
  /** One of our readers has written there. */
  readonly writtenTo: boolean
  /** It is one of our readers' own. */
  readonly own: boolean
}

/** Two numbers of 32 bits: what is kept under them cannot be told from them. */
export type Key = readonly [number, number]

/**
 * A table of fixed size in memory that threads share: one of them writes, all read. Where a place is full, whoever is
 * known least makes room.
 */
export interface SenderTable {
  readonly memory: SharedArrayBuffer
  readonly read: (key: Key) => Entry | undefined
  /** For the one thread that writes. */
  readonly write: (key: Key, entry: Entry) => void
  readonly entries: () => Iterable<readonly [Key, Entry]>
}

/** A bucket's entries, of which any may hold a key: four numbers of 32 bits each. */
const WAYS = 16
const WORDS = 4
const MOST_DAYS = 255

/** Memory for at least so many entries: 16 bytes each, and so much more that the buckets are a power of two. */
export function senderMemory(entries: number): SharedArrayBuffer {
  const buckets = 2 ** Math.ceil(Math.log2(Math.max(1, entries / WAYS)))
  return new SharedArrayBuffer(buckets * WAYS * WORDS * Uint32Array.BYTES_PER_ELEMENT)
}

export function openTable(memory: SharedArrayBuffer): SenderTable {
  const words = new Uint32Array(memory)
  return {
    memory,
    read: (key) => {
      const at = placeOf(words, key)
      return at === undefined ? undefined : entryAt(words, at, key)
    },
    write: (key, entry) => {
      const found = placeOf(words, key)
      if (found === undefined) take(words, leastKnown(words, key), { key, entry })
      else overwrite(words, found, entry)
    },
    entries: () => all(words),
  }
}

function* all(words: Uint32Array): Generator<readonly [Key, Entry]> {
  for (let at = 0; at < words.length; at += WORDS) {
    const key: Key = [words[at] ?? 0, words[at + 1] ?? 0]
    if (key[0] !== 0) yield [key, decoded(words[at + 2] ?? 0, words[at + 3] ?? 0)]
  }
}

/** Zero stands for a free place. */
function tagOf([high]: Key): number {
  return high === 0 ? 1 : high
}

function bucketOf(words: Uint32Array, [, low]: Key): number {
  const buckets = words.length / (WAYS * WORDS)
  return (low % buckets) * WAYS * WORDS
}

function placeOf(words: Uint32Array, key: Key): number | undefined {
  const start = bucketOf(words, key)
  const tag = tagOf(key)
  for (let at = start; at < start + WAYS * WORDS; at += WORDS)
    if (Atomics.load(words, at) === tag && Atomics.load(words, at + 1) === key[1]) return at
  return undefined
}

/** A place may be given to another key while it is read: then nothing is known. */
function entryAt(words: Uint32Array, at: number, key: Key): Entry | undefined {
  const entry = decoded(Atomics.load(words, at + 2), Atomics.load(words, at + 3))
  const same = Atomics.load(words, at) === tagOf(key) && Atomics.load(words, at + 1) === key[1]
  return same ? entry : undefined
}

/** The first word is what readers go by: it is taken away first, and set last. */
function take(
  words: Uint32Array,
  at: number,
  { key, entry }: { readonly key: Key; readonly entry: Entry },
): void {
  Atomics.store(words, at, 0)
  overwrite(words, at, entry)
  Atomics.store(words, at + 1, key[1])
  Atomics.store(words, at, tagOf(key))
}

function overwrite(words: Uint32Array, at: number, entry: Entry): void {
  Atomics.store(words, at + 2, dayWord(entry.first) * 2 ** 16 + dayWord(entry.last))
  Atomics.store(words, at + 3, Math.min(MOST_DAYS, entry.days) * 2 ** 8 + flagsOf(entry))
}

function dayWord(day: number): number {
  return Math.min(0xffff, Math.max(0, Math.trunc(day)))
}

function decoded(span: number, rest: number): Entry {
  return {
    first: span >>> 16,
    last: span & 0xffff,
    days: (rest >>> 8) & 0xff,
    ...fromFlags(rest),
  }
}

const WRITTEN_TO = 1
const OWN = 2

/** What is so or not of an entry, as one number. */
export function flagsOf({ writtenTo, own }: Entry): number {
  return (writtenTo ? WRITTEN_TO : 0) | (own ? OWN : 0)
}

export function fromFlags(flags: number): Pick<Entry, 'writtenTo' | 'own'> {
  return { writtenTo: (flags & WRITTEN_TO) !== 0, own: (flags & OWN) !== 0 }
}

function leastKnown(words: Uint32Array, key: Key): number {
  const start = bucketOf(words, key)
  let least = start
  let worth = Infinity
  for (let at = start; at < start + WAYS * WORDS; at += WORDS) {
    const here = words[at] === 0 ? -1 : worthOf(decoded(words[at + 2] ?? 0, words[at + 3] ?? 0))
    if (here < worth) [least, worth] = [at, here]
  }
  return least
}

/** Strangers who wrote once go first, however many come at once; those whom our readers know go last. */
function worthOf({ last, days, writtenTo, own }: Entry): number {
  return last + (days > 1 ? 1 : 0) * AS_DAYS.came + (writtenTo || own ? 1 : 0) * AS_DAYS.ours
}

const AS_DAYS = { came: 60, ours: 400 }
