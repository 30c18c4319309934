import { Break } from '../text/tokens.ts'
import type { ThreatKind } from './claim.ts'
import { isDenied } from './denial.ts'
import { distinctHits, quotedSpan } from './hits.ts'
import { isToReader } from './reader.ts'
import { anyWithin, sentenceAround, type Draft, type Hit, type Reading } from './reading.ts'

/** What is said to happen to the reader. "You will not be arrested" threatens nothing. */
export function readThreats(reading: Reading): readonly Draft[] {
  return distinctHits(reading, 'threat')
    .filter((hit) => !isDenied(reading, hit) && !isSmallPrint(reading, hit))
    .filter((hit) => !isAdvised(reading, hit))
    .filter((hit) => isToReader(reading, hit))
    .map((hit) => ({
      kind: 'threat',
      span: quotedSpan(reading, hit),
      value: { threat: hit.value as ThreatKind, ...(isAddressed(reading, hit) && { toYou: true }) },
    }))
}

/** Told only of arrest, which is what the news are full of. */
function isAddressed(reading: Reading, hit: Hit): boolean {
  if (hit.value !== 'arrest') return false
  const sentence = sentenceAround(reading, hit.from)
  const from = Math.max(sentence.from, hit.from - CLOSE)
  return anyWithin(reading.hits('your'), from, Math.min(sentence.to, hit.to + CLOSE))
}

const CLOSE = 8

/** "Not you? Lock your account": a sentence that begins with the verb tells the reader what to do himself. */
function isAdvised(reading: Reading, { from }: Hit): boolean {
  return (
    reading.tokens.breaks[from]! >= Break.sentence &&
    anyWithin(reading.hits('advised'), from, from + 1)
  )
}

/** "We reserve the right to take legal action", far down in a long text: terms of use, not a threat. */
function isSmallPrint(reading: Reading, hit: Hit): boolean {
  if (reading.tokens.starts[hit.from]! < SMALL_PRINT_FROM) return false
  const sentence = sentenceAround(reading, hit.from)
  return anyWithin(reading.hits('hedge'), sentence.from, sentence.to)
}

const SMALL_PRINT_FROM = 2_000
