import { accountDigits, findAccounts, type Account } from './account.ts'
import { findAmounts, type Amount } from './amount.ts'
import type { Payment, PaymentRail } from './claim.ts'
import { isDenied } from './denial.ts'
import { distinctHits } from './hits.ts'
import { spanOf, tokenAt, type Draft, type Hit, type Reading } from './reading.ts'

type Purpose = NonNullable<Payment['purpose']>

/** One thing that is said of a payment, and where. */
interface Piece {
  readonly from: number
  readonly to: number
  readonly value: Payment
  /** An amount or a service named is no payment yet; a purpose, an account or a demand makes it one. */
  readonly asks: boolean
}

/** What is to be paid, how, to whom and for what: one claim a sentence, from all its pieces. */
export function readPayments(reading: Reading): readonly Draft[] {
  const pieces = allPieces(reading).sort((a, b) => a.from - b.from)
  if (pieces.length === 0) return []
  const demands = new Set(
    distinctHits(reading, 'request')
      .filter((hit) => PAYING.has(hit.value) && !isDenied(reading, hit))
      .map((hit) => reading.sentences[hit.from]!),
  )
  const drafts: Draft[] = []
  for (const group of bySentence(reading, pieces)) {
    const sentence = reading.sentences[group[0]!.from]!
    const asked = demands.has(sentence) || demands.has(sentence - 1) || demands.has(sentence + 1)
    if (isPayment(group, asked)) drafts.push(toDraft(reading, group))
  }
  return drafts
}

const PAYING: ReadonlySet<string> = new Set(['pay', 'buy-gift-card', 'invest'])

/** Asked for, or an account given; where nobody asks, a purpose with a sum or a rail. */
function isPayment(group: readonly Piece[], asked: boolean): boolean {
  if (group.some((piece) => piece.asks)) return true
  return asked && group.length > 0
}

function allPieces(reading: Reading): Piece[] {
  return [
    ...hitPieces(reading, 'payment.rail', (hit) => ({ rail: hit.value as PaymentRail })),
    ...hitPieces(reading, 'payment.provider', provider),
    ...hitPieces(reading, 'payment.purpose', (hit) => ({ purpose: hit.value as Purpose })),
    ...findAmounts(reading).map(amountPiece),
    ...findAccounts(reading.text).map((account) => accountPiece(reading, account)),
    ...numberedAccounts(reading),
    ...walletNumbers(reading),
  ]
}

function hitPieces(
  reading: Reading,
  topic: string,
  value: (hit: Hit) => Payment,
): readonly Piece[] {
  return distinctHits(reading, topic)
    .filter((hit) => !isDenied(reading, hit))
    .map((hit) => ({ from: hit.from, to: hit.to, value: value(hit), asks: false }))
}

/** `payment.provider:Easypaisa=wallet` */
function provider(hit: Hit): Payment {
  const [name = '', rail] = hit.value.split('=')
  return { provider: name, ...(rail === undefined ? {} : { rail: rail as PaymentRail }) }
}

function amountPiece({ from, to, amount, currency }: Amount): Piece {
  return { from, to, value: { amount, currency }, asks: false }
}

function accountPiece(reading: Reading, account: Account): Piece {
  const from = tokenAt(reading.tokens, account.span.start)
  const to = Math.max(from + 1, tokenAt(reading.tokens, account.span.end))
  const rail = account.kind === 'iban' ? 'bank-transfer' : 'crypto'
  return { from, to, value: { account: account.account, rail }, asks: true }
}

/** Digits behind "account no", "a/c", "IBAN", "wallet number". */
function numberedAccounts(reading: Reading): readonly Piece[] {
  return reading.hits('account-number').flatMap((hit) => {
    for (let token = hit.to; token < hit.to + 4; token++) {
      const from = reading.tokens.starts[token]
      if (from === undefined || reading.tokens.breaks[token]! >= 3) return []
      const digits = accountDigits(digitRun(reading.text, from))
      if (digits !== undefined) {
        return [{ from: hit.from, to: token + 1, value: { account: digits }, asks: true }]
      }
    }
    return []
  })
}

/** "To Easypaisa 0300-1234567": a wallet's account is a telephone number, which may be that of its help line, too. */
function walletNumbers(reading: Reading): readonly Piece[] {
  return distinctHits(reading, 'payment.provider')
    .filter((hit) => provider(hit).rail === 'wallet' && !isDenied(reading, hit))
    .flatMap((hit) => {
      const from = reading.tokens.starts[hit.to]
      if (from === undefined || reading.tokens.breaks[hit.to]! >= 3) return []
      const digits = accountDigits(digitRun(reading.text, from))
      if (digits === undefined) return []
      return [{ from: hit.from, to: hit.to + 1, value: { account: digits }, asks: false }]
    })
}

/** Digits, spaces and hyphens from an offset on. */
function digitRun(text: string, start: number): string {
  let end = start
  while (end < text.length && end - start < 34 && /[\p{Nd} -]/u.test(text.charAt(end))) end++
  return text.slice(start, end)
}

function bySentence(reading: Reading, pieces: readonly Piece[]): readonly (readonly Piece[])[] {
  const groups = new Map<number, Piece[]>()
  for (const piece of pieces) {
    const sentence = reading.sentences[piece.from] ?? 0
    const group = groups.get(sentence)
    if (group) group.push(piece)
    else groups.set(sentence, [piece])
  }
  return [...groups.values()]
}

function toDraft(reading: Reading, group: readonly Piece[]): Draft {
  const from = group.reduce((least, piece) => Math.min(least, piece.from), Infinity)
  const to = group.reduce((most, piece) => Math.max(most, piece.to), 0)
  let value: Payment = {}
  for (const piece of group) value = { ...piece.value, ...value }
  return { kind: 'payment', span: spanOf(reading.tokens, from, to), value }
}
