import { anyWithin, firstFrom, type Hit, type Reading } from './reading.ts'

/** A sum of money as written: "Rs. 5,000", "2 lakh rupees", "$500". */
export interface Amount {
  readonly from: number
  readonly to: number
  readonly amount: number
  readonly currency: string
}

/** Every sum in the text: a number with a currency before or behind it. */
export function findAmounts(reading: Reading): readonly Amount[] {
  const amounts: Amount[] = []
  const currencies = reading.hits('currency')
  let done = 0
  for (const hit of currencies) {
    const amount = numberBehind(reading, hit, done) ?? numberBefore(reading, hit, done)
    if (amount === undefined) continue
    amounts.push(amount)
    done = amount.to
  }
  return amounts
}

function numberBehind(reading: Reading, currency: Hit, done: number): Amount | undefined {
  const number = numberAt(reading, currency.to)
  if (number === undefined || currency.from < done || reading.tokens.breaks[currency.to]! >= 2)
    return undefined
  const scaled = scale(reading, currency.to + 1, number)
  return { from: currency.from, to: scaled.to, amount: scaled.amount, currency: currency.value }
}

/** "5000 rupees", "2 lakh rupees". */
function numberBefore(reading: Reading, currency: Hit, done: number): Amount | undefined {
  for (let back = 1; back <= 2; back++) {
    const token = currency.from - back
    const number = numberAt(reading, token)
    if (number === undefined || token < done) continue
    const scaled = scale(reading, token + 1, number)
    if (scaled.to !== currency.from || reading.tokens.breaks[currency.from]! >= 2) return undefined
    return { from: token, to: currency.to, amount: scaled.amount, currency: currency.value }
  }
  return undefined
}

function numberAt(reading: Reading, token: number): number | undefined {
  const word = reading.tokens.words[token]
  return word !== undefined && /^\d{1,12}(?:\.\d{1,2})?$/u.test(word) ? Number(word) : undefined
}

function scale(reading: Reading, token: number, number: number): { amount: number; to: number } {
  const hits = reading.hits('multiplier')
  if (!anyWithin(hits, token, token + 1)) return { amount: number, to: token }
  const hit = hits[firstFrom(hits, token)]!
  return { amount: number * Number(hit.value), to: hit.to }
}
