import type { SituationKind } from './claim.ts'
import { distinctHits } from './hits.ts'
import { spanOf, type Draft, type Reading } from './reading.ts'

/** What is said to be the case for the reader: the hook ("your parcel is held", "your mailbox is full"). */
export function readSituations(reading: Reading): readonly Draft[] {
  return distinctHits(reading, 'situation').map(({ from, to, value }) => ({
    kind: 'situation',
    span: spanOf(reading.tokens, from, to),
    value: { situation: value as SituationKind },
  }))
}
