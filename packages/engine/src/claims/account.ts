import { isAsciiDigit, isAsciiLetter } from '../text/characters.ts'
import { fold } from '../text/fold.ts'
import type { Span } from '../message/message.ts'

/** A number or address that money can be sent to, of which the shape or the check digits leave no doubt. */
export interface Account {
  readonly span: Span
  readonly account: string
  readonly kind: 'iban' | 'bitcoin' | 'tron' | 'ethereum'
}

/** Scans the text once for IBANs and coin addresses. */
export function findAccounts(text: string): readonly Account[] {
  const found: Account[] = []
  let at = nextCandidate(text, 0)
  while (at < text.length && found.length < MOST_ACCOUNTS) {
    const end = endOfRun(text, at)
    const account = ibanAt(text, at, end) ?? coinAt(text, at, end)
    if (account !== undefined) found.push(account)
    at = nextCandidate(text, account === undefined ? end : Math.max(end, account.span.end))
  }
  return found
}

/**
 * Where the next run of letters and digits begins that has the outline of an account. It stands by itself because it
 * looks at every character: V8 throws code away when it comes to something rare in it for the first time, and compiles it
 * anew, with all that it calls.
 */
function nextCandidate(text: string, from: number): number {
  let at = from
  for (let end = from; at < text.length; at = end + 1) {
    end = endOfRun(text, at)
    if (mayBeIban(text, at, end) || mayBeCoin(end - at)) break
  }
  return at
}

function endOfRun(text: string, start: number): number {
  let end = start
  while (isAlphanumeric(text.charCodeAt(end))) end++
  return end
}

/** Letters of a country, and two digits behind them. */
function mayBeIban(text: string, start: number, end: number): boolean {
  return (
    end - start >= 4 &&
    isAsciiDigit(text.charCodeAt(start + 2)) &&
    isAsciiDigit(text.charCodeAt(start + 3)) &&
    !isAsciiDigit(text.charCodeAt(start))
  )
}

function mayBeCoin(length: number): boolean {
  return length >= SHORTEST_COIN && length <= LONGEST_COIN
}

const MOST_ACCOUNTS = 50
const IBAN_LENGTHS: Readonly<Record<string, number>> = {
  PK: 24,
  AE: 23,
  SA: 24,
  GB: 22,
  FR: 27,
  DE: 22,
  ES: 24,
  PT: 25,
  BE: 16,
  NL: 18,
  IT: 27,
  CH: 21,
  AT: 20,
  IE: 22,
  PL: 28,
  RO: 24,
  TR: 26,
  QA: 29,
  KW: 30,
  BH: 22,
  OM: 23,
  EG: 29,
  LT: 20,
  EE: 20,
  LV: 21,
  CY: 28,
  MT: 31,
  LU: 20,
  SE: 24,
  DK: 18,
  FI: 18,
  NO: 15,
  CZ: 24,
  HU: 28,
  BG: 22,
  HR: 21,
  SK: 24,
  SI: 19,
  GR: 27,
  GE: 22,
  UA: 29,
}

/** An IBAN, written whole or in groups of four; valid by ISO 7064 mod 97. */
function ibanAt(text: string, start: number, end: number): Account | undefined {
  if (!mayBeIban(text, start, end)) return undefined
  const length = IBAN_LENGTHS[text.slice(start, start + 2).toUpperCase()]
  if (length === undefined) return undefined
  const { iban, at } = gathered(text, start, length)
  const isWhole = iban.length === length && !isAlphanumeric(text.charCodeAt(at))
  if (!isWhole || remainder97(iban) !== 1) return undefined
  return { span: { start, end: at }, account: iban, kind: 'iban' }
}

/** So many letters and digits from a place on, single spaces and hyphens left out. */
function gathered(text: string, start: number, length: number): { iban: string; at: number } {
  let iban = ''
  let at = start
  while (at < text.length && iban.length < length) {
    if (isAlphanumeric(text.charCodeAt(at))) iban += text.charAt(at)
    else if (!' -\u00a0'.includes(text.charAt(at)) || !isAlphanumeric(text.charCodeAt(at + 1)))
      break
    at++
  }
  return { iban: iban.toUpperCase(), at }
}

function remainder97(iban: string): number {
  let remainder = 0
  for (const character of iban.slice(4) + iban.slice(0, 4)) {
    const value = Number.parseInt(character, 36)
    remainder = (remainder * (value > 9 ? 100 : 10) + value) % 97
  }
  return remainder
}

/** Shapes of Bitcoin (Base58 and Bech32), Tron and Ethereum addresses. */
function coinAt(text: string, start: number, end: number): Account | undefined {
  if (!mayBeCoin(end - start)) return undefined
  const account = text.slice(start, end)
  const kind = coinKind(account)
  return kind === undefined ? undefined : { span: { start, end }, account, kind }
}

const SHORTEST_COIN = 26
const LONGEST_COIN = 62

function coinKind(word: string): 'bitcoin' | 'tron' | 'ethereum' | undefined {
  if (!isMixed(word)) return undefined
  return SHAPES.find(({ shape }) => shape.test(word))?.kind
}

const SHAPES = [
  { kind: 'ethereum', shape: /^0x[0-9a-fA-F]{40}$/u },
  { kind: 'bitcoin', shape: /^bc1[02-9ac-hj-np-z]{11,59}$/u },
  { kind: 'tron', shape: /^T[1-9A-HJ-NP-Za-km-z]{33}$/u },
  { kind: 'bitcoin', shape: /^[13][1-9A-HJ-NP-Za-km-z]{25,34}$/u },
] as const

/** Words are of letters alone, numbers of digits, and what has no small letter is a number of a parcel or a part. */
function isMixed(word: string): boolean {
  return /\d/u.test(word) && /[a-z]/u.test(word)
}

function isAlphanumeric(code: number): boolean {
  return isAsciiLetter(code) || isAsciiDigit(code)
}

/** A number after the words "account" or "wallet": digits as written, without signs between. */
export function accountDigits(text: string): string | undefined {
  const digits = fold(text).replace(/[\s-]/gu, '')
  return /^\d{9,24}$/u.test(digits) ? digits : undefined
}
