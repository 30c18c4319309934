import type { Tlp } from '../marking.ts'

/**
 * What a day brought, by one thing that is known of it. Rows that would count nothing are not there: of a year there are
 * some thousands, however many reports it had.
 */
export interface TalliesTable {
  /** Days since 1970, in UTC. */
  readonly day: number
  readonly aspect: TallyAspect
  /** What it is by that aspect; empty: not known. Of opened campaigns always empty. */
  readonly name: string
  /** Of the report; of an opened campaign, its own. */
  readonly tlp: Tlp
  readonly count: number
}

/** Reports, by family and language of what was found in them and by the reader's country; and campaigns opened. */
export type TallyAspect = 'family' | 'language' | 'country' | 'opened'
