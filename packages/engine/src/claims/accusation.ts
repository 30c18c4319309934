import { distinctHits, hasTopic } from './hits.ts'
import { isDenied } from './denial.ts'
import { isToReader } from './reader.ts'
import { sentenceAround, spanOf, type Draft, type Reading } from './reading.ts'

/**
 * What the reader is accused of. The name of an offence alone is no accusation: words that accuse, threaten
 * or give notice must stand near.
 */
export function readAccusations(reading: Reading): readonly Draft[] {
  return distinctHits(reading, 'accusation')
    .filter((hit) => !isDenied(reading, hit) && isToReader(reading, hit))
    .filter((hit) =>
      hasTopic(reading, ['accuse', 'threat'], sentenceAround(reading, hit.from, NEAR)),
    )
    .map(({ from, to, value }) => ({
      kind: 'accusation',
      span: spanOf(reading.tokens, from, to),
      value: { matter: value },
    }))
}

/** Sentences on either side in which the accusing words may stand. */
const NEAR = 3
