import { findAmounts, type Amount } from './amount.ts'
import type { OfferKind } from './claim.ts'
import { isDenied } from './denial.ts'
import { distinctHits } from './hits.ts'
import { firstFrom, sentenceAround, spanOf, type Draft, type Hit, type Reading } from './reading.ts'

/** What is offered, with the percentage or the sum named in the same sentence. */
export function readOffers(reading: Reading): readonly Draft[] {
  const hits = distinctHits(reading, 'offer').filter((hit) => !isDenied(reading, hit))
  if (hits.length === 0) return []
  const amounts = findAmounts(reading)
  return hits.map((hit) => {
    const sentence = sentenceAround(reading, hit.from)
    return {
      kind: 'offer',
      span: spanOf(reading.tokens, hit.from, hit.to),
      value: {
        offer: hit.value as OfferKind,
        ...percentIn(reading.hits('percent'), sentence),
        ...amountIn(amounts, sentence),
      },
    }
  })
}

interface Stretch {
  readonly from: number
  readonly to: number
}

function percentIn(hits: readonly Hit[], { from, to }: Stretch): { percent?: number } {
  let most: number | undefined
  for (let index = firstFrom(hits, from); index < hits.length && hits[index]!.from < to; index++) {
    const percent = hits[index]!.numbers.at(-1)
    if (percent !== undefined && (most === undefined || percent > most)) most = percent
  }
  return most === undefined ? {} : { percent: most }
}

function amountIn(amounts: readonly Amount[], { from, to }: Stretch): { amount?: number } {
  const amount = amounts[firstFrom(amounts, from)]
  return amount === undefined || amount.from >= to ? {} : { amount: amount.amount }
}
