import { LRUCache } from 'lru-cache'
import type { Kysely } from 'kysely'
import type { Seal } from '../store/store.ts'
import type { Tables } from '../store/tables.ts'
import { commonnessIn, type Commonness } from './commonness.ts'
import { newFirsts, type Firsts } from './firsts.ts'
import type { WordSet } from './wording.ts'

/** A text by which others are found. Nothing of it changes but the campaign, which a split may: the log's end tells. */
export interface Exemplar {
  readonly text: string
  /** As it was when it was looked up. */
  readonly campaign: string
  readonly isFounder: boolean
  readonly words: number
  readonly signature: Uint8Array | null
  readonly structure: Uint8Array | null
}

/** What assigning remembers, so that a wave does not ask the database the same again with every report. */
export interface Memory {
  /** Text ids by identity. A text never goes away. */
  readonly texts: LRUCache<string, string>
  readonly exemplars: LRUCache<string, Exemplar>
  /** Words by text. What a text says does not change. */
  readonly words: LRUCache<string, WordSet>
  /** Exemplars of a campaign. */
  readonly counts: LRUCache<string, number>
  /** Doublings of a whole's reports after which it was looked at again. */
  readonly looked: LRUCache<string, number>
  /** How common words are: taken from the database when it is first asked for, and kept up from then on. */
  readonly commonness: (db: Kysely<Tables>, seal: Seal) => Promise<Commonness>
  /** Filled with the same texts, at the same time; authentic ones and those of too few words are not among them. */
  readonly firsts: Firsts
}

/** Words of all texts in memory: 4 bytes each. */
const MOST_WORDS = 4_000_000

export function newMemory(): Memory {
  let commonness: Promise<Commonness> | undefined
  const firsts = newFirsts()
  return {
    texts: new LRUCache({ max: 100_000 }),
    exemplars: new LRUCache({ max: 30_000 }),
    words: new LRUCache({
      max: 30_000,
      maxSize: MOST_WORDS,
      sizeCalculation: ({ length }) => length + 1,
    }),
    counts: new LRUCache({ max: 30_000 }),
    looked: new LRUCache({ max: 30_000 }),
    commonness: (db, seal) => {
      commonness ??= commonnessIn(db, seal, firsts.add).catch((error: unknown) => {
        commonness = undefined
        throw error
      })
      return commonness
    },
    firsts,
  }
}
