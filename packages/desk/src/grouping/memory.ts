import { LRUCache } from 'lru-cache'
import type { Template } from './template.ts'

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
  /** Templates by campaign; forgotten when it gets an exemplar. */
  readonly templates: LRUCache<string, { readonly template: Template | undefined }>
  /** Exemplars of a campaign. */
  readonly counts: LRUCache<string, number>
}

export function newMemory(): Memory {
  return {
    texts: new LRUCache({ max: 100_000 }),
    exemplars: new LRUCache({ max: 30_000 }),
    templates: new LRUCache({ max: 1_000 }),
    counts: new LRUCache({ max: 30_000 }),
  }
}
