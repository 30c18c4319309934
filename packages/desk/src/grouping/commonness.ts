import { sql, type Kysely } from 'kysely'
import type { Seal } from '../store/store.ts'
import type { Tables } from '../store/tables.ts'
import { openText } from './sealed.ts'
import { thresholds } from './thresholds.ts'
import { wordSetOf, type Weighing, type WordSet } from './wording.ts'

/**
 * In how many campaigns a word is said, of those that began last. A footer that many letters have tells nothing of
 * two that share it; a word that two have and no other tells much (inverse document frequency, Spärck Jones 1972).
 */
export interface Commonness {
  readonly campaigns: () => number
  /** Campaigns that say this word. */
  readonly timesOf: (word: number) => number
  /** A campaign began with these words. */
  readonly add: (words: WordSet) => void
}

/** Counts as so many campaigns that say nothing: where a desk begins, all words weigh alike. */
const PRIOR = 100
/** Then all counts are halved, so that what was said long ago counts less and less. */
const MOST_CAMPAIGNS = 8_000
/** The size is fixed, whatever strangers report: a word that meets another in one row is told apart by the second. */
const COUNTERS_BITS = 19

/** Empty: nothing was said yet. */
export function newCommonness(): Commonness {
  const rows = [new Uint16Array(1 << COUNTERS_BITS), new Uint16Array(1 << COUNTERS_BITS)] as const
  let campaigns = 0
  return {
    campaigns: () => campaigns,
    timesOf: (word) => Math.min(rows[0][placeOf(word)]!, rows[1][otherPlaceOf(word)]!),
    add: (words) => {
      campaigns++
      for (const word of words) {
        rows[0][placeOf(word)]!++
        rows[1][otherPlaceOf(word)]!++
      }
      if (campaigns < MOST_CAMPAIGNS) return
      campaigns >>= 1
      for (const row of rows) row.forEach((times, at) => (row[at] = times >> 1))
    },
  }
}

/** The same with what is added to it alone: for what may not be written in the end. */
export function beside(known: Commonness): Commonness {
  const added = new Map<number, number>()
  let campaigns = 0
  return {
    campaigns: () => known.campaigns() + campaigns,
    timesOf: (word) => known.timesOf(word) + (added.get(word) ?? 0),
    add: (words) => {
      campaigns++
      for (const word of words) added.set(word, (added.get(word) ?? 0) + 1)
    },
  }
}

/** What a word tells, in nats: how little likely it is that a campaign says it. */
export function weighingBy({ campaigns, timesOf }: Commonness): Weighing {
  return (word) => Math.max(0, Math.log((campaigns() + PRIOR) / (timesOf(word) + 1)))
}

/** Campaigns of which the first text is opened at a start. */
const MOST_OPENED = 2_000
const MOST_LOOKED_AT = 10_000

/**
 * What the newest campaigns of the database say.
 *
 * @param first is told of each first text that others are found by, oldest first
 * @throws Error where the key is another
 */
export async function commonnessIn(
  db: Kysely<Tables>,
  seal: Seal,
  first: (text: string, words: WordSet) => void,
): Promise<Commonness> {
  const commonness = newCommonness()
  const { rows } = await sql<FirstRow>`
    select id, sealed, words, authentic
    from (
      select id, how, sealed, words, authentic from texts order by id desc limit ${MOST_LOOKED_AT}
    ) newest
    where how = 'alone' order by id desc limit ${MOST_OPENED}`.execute(db)
  for (const { id, sealed, words, authentic } of rows.toReversed()) {
    const set = wordSetOf(openText(seal, id, sealed))
    commonness.add(set)
    if (isFound({ words, authentic })) first(id, set)
  }
  return commonness
}

interface FirstRow {
  readonly id: string
  readonly sealed: Uint8Array
  readonly words: number
  readonly authentic: boolean
}

/**
 * Is a first text one that others are found by, by its words? Not where there are too few; nor is authentic mail, or
 * whoever copies a bank's mail would have both looked at as one.
 */
export function isFound({ words, authentic }: Pick<FirstRow, 'words' | 'authentic'>): boolean {
  return words >= thresholds.longText && !authentic
}

function placeOf(word: number): number {
  return word >>> (32 - COUNTERS_BITS)
}

function otherPlaceOf(word: number): number {
  return Math.imul(word, 0x9e37_79b1) >>> (32 - COUNTERS_BITS)
}
