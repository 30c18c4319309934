import { findAmounts, type Amount } from './amount.ts'
import type { OfferKind } from './claim.ts'
import { isDenied } from './denial.ts'
import { distinctHits } from './hits.ts'
import { isToReader } from './reader.ts'
import { firstFrom, sentenceAround, spanOf, type Draft, type Hit, type Reading } from './reading.ts'

/** What is offered, with the percentage or the sum named in the same sentence. */
export function readOffers(reading: Reading): readonly Draft[] {
  const hits = distinctHits(reading, 'offer').filter(
    (hit) => !isDenied(reading, hit) && (OF_OTHERS.has(hit.value) || isToReader(reading, hit)),
  )
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

/** Whose fortune is offered is told at length before the reader comes in. */
const OF_OTHERS: ReadonlySet<string> = new Set(['inheritance'])

interface Stretch {
  readonly from: number
  readonly to: number
}

/** "100 %" is how one says *wholly* ("100% safe"): beside another figure it is not the one that is promised. */
const WHOLLY = 100

function percentIn(hits: readonly Hit[], { from, to }: Stretch): { percent?: number } {
  let most: number | undefined
  for (let index = firstFrom(hits, from); index < hits.length && hits[index]!.from < to; index++) {
    const percent = hits[index]!.numbers.at(-1)
    if (percent !== undefined && isAbove(percent, most)) most = percent
  }
  return most === undefined ? {} : { percent: most }
}

function isAbove(percent: number, most: number | undefined): boolean {
  if (most === undefined || most === WHOLLY) return true
  return percent !== WHOLLY && percent > most
}

function amountIn(amounts: readonly Amount[], { from, to }: Stretch): { amount?: number } {
  const amount = amounts[firstFrom(amounts, from)]
  return amount === undefined || amount.from >= to ? {} : { amount: amount.amount }
}
