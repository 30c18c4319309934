import type { SituationKind } from './claim.ts'
import { distinctHits } from './hits.ts'
import { spanOf, type Draft, type Reading } from './reading.ts'
import { isRefused } from './refusal.ts'

/**
 * What is said to be the case for the reader: the hook ("your parcel is held", "your mailbox is full"), and that
 * it is urgent. Urgency is a topic of its own, as it says nothing of who writes.
 */
export function readSituations(reading: Reading): readonly Draft[] {
  const situations = distinctHits(reading, 'situation')
    .filter((hit) => !isRefused(reading, hit))
    .map((hit) => draft(reading, hit, hit.value as SituationKind))
  const urgent = distinctHits(reading, 'urgency').map((hit) => draft(reading, hit, 'urgency'))
  return [...situations, ...urgent]
}

function draft(
  reading: Reading,
  { from, to }: { readonly from: number; readonly to: number },
  situation: SituationKind,
): Draft {
  return { kind: 'situation', span: spanOf(reading.tokens, from, to), value: { situation } }
}
