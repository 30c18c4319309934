import { asDialled } from '../sender/phone.ts'
import { isAsciiDigit } from '../text/characters.ts'
import { fold } from '../text/fold.ts'
import type { ContactFound } from './addresses.ts'
import { anyWithin, tokenAt, type Reading } from './reading.ts'

/**
 * Telephone numbers: with a plus or a leading zero and of a number's length, or behind a word such as "call".
 * Dates, sums, identity cards, accounts and codes dialled for a network's service ("*707#", "order #4410") are none.
 */
export function findPhones(reading: Reading): readonly ContactFound[] {
  const { text } = reading
  const found: ContactFound[] = []
  let at = nextDigit(text, 0)
  while (at < text.length && found.length < MOST_FOUND) {
    let end = at + 1
    if (isStart(text, at)) {
      end = endOfRun(text, at)
      const phone = phoneIn(reading, at, end)
      if (phone !== undefined) found.push(phone)
    }
    at = nextDigit(text, end)
  }
  return found
}

/** Where the next plus or digit stands. By itself for the reason that `nextCandidate` of accounts is. */
function nextDigit(text: string, from: number): number {
  let at = from
  while (at < text.length && text.charCodeAt(at) !== PLUS && !isDigit(text.charCodeAt(at))) at++
  return at
}

const PLUS = 0x2b
const MOST_FOUND = 100
/** Words between "call" and the number, at most. */
const REACH = 5
/** The same for short numbers, which are mostly no telephone numbers. */
const NEAR_REACH = 2

/** Short codes have no fewer. */
const FEWEST_DIGITS = 3
/** Short codes have no more; no chat has a number so short. */
const SHORT_DIGITS = 5

function isStart(text: string, at: number): boolean {
  if ('*#'.includes(text.charAt(at - 1) || ' ')) return false
  if (text.charCodeAt(at) === PLUS) return isDigit(text.charCodeAt(at + 1))
  return !/[\p{L}\p{N}@/_=-]/u.test(text.charAt(at - 1)) || isGlued(text, at)
}

/** "call09012345678": the word that tells of a number, without a space. */
function isGlued(text: string, at: number): boolean {
  return /(?:call|ring|dial|tel|phone|number|whatsapp)$/iu.test(text.slice(Math.max(0, at - 8), at))
}

/** Digits with single spaces, hyphens, points or brackets between them. */
function endOfRun(text: string, start: number): number {
  let end = start + 1
  let at = end
  while (at < text.length && at - start < 26) {
    const code = text.charCodeAt(at)
    if (isDigit(code)) end = at + 1
    else if (!isJoiner(code) || at - end >= 2) break
    at++
  }
  return end
}

function phoneIn(reading: Reading, start: number, end: number): ContactFound | undefined {
  if (end - start < FEWEST_DIGITS) return undefined
  const written = numberAt(reading.text, start, end)
  const digits = fold(written).replace(/\D/gu, '')
  if (digits.length < FEWEST_DIGITS || isLetterNext(reading.text, end) || looksOtherwise(written))
    return undefined
  const token = tokenAt(reading.tokens, start)
  const chat = digits.length > SHORT_DIGITS && nearWord(reading, 'whatsapp', token)
  const called =
    chat || nearWord(reading, digits.length <= SHORT_DIGITS ? 'helpline' : 'phone', token)
  if (!isNumber(written, digits, called)) return undefined
  const medium = chat ? 'whatsapp' : 'phone'
  return { span: { start, end }, contact: { medium, address: digits } }
}

/** As it stands, or turned round where it stands in text from right to left. */
function numberAt(text: string, start: number, end: number): string {
  const written = text.slice(start, end)
  return isAmongArabic(text, start, end) ? asDialled(written) : written
}

function isAmongArabic(text: string, start: number, end: number): boolean {
  const around =
    text.slice(Math.max(0, start - NEIGHBOURS), start) + text.slice(end, end + NEIGHBOURS)
  return /\p{Script=Arabic}/u.test(around)
}

const NEIGHBOURS = 12

function isNumber(written: string, digits: string, called: boolean): boolean {
  if (written.startsWith('+')) return digits.length >= 8 && digits.length <= 15
  // Toll-free numbers have nine digits in Pakistan, and dates and references have nine and a zero, too.
  if (digits.startsWith('0')) return digits.length >= (called ? 9 : 10) && digits.length <= 14
  if (!called) return false
  return digits.length <= SHORT_DIGITS
    ? digits.length >= 3 && !/[ .(-]/u.test(written)
    : digits.length >= 7 && digits.length <= 13
}

/** A national identity card (5-7-1), a sum with its hundredths, a date. */
function looksOtherwise(written: string): boolean {
  const plain = fold(written).trim()
  if (/^\d+\.\d{2}$/u.test(plain)) return true
  return /^\d{5}-\d{7}-\d$/u.test(plain) || /^\d{1,4}[-.]\d{1,2}[-.]\d{1,4}(?: |$)/u.test(plain)
}

function nearWord(reading: Reading, topic: string, token: number): boolean {
  const hits = reading.hits(topic)
  if (hits.length === 0) return false
  let from = token
  const reach = topic === 'helpline' ? NEAR_REACH : REACH
  while (from > 0 && token - from < reach && reading.tokens.breaks[from]! < 3) from--
  return (
    anyWithin(hits, from, token) || (topic !== 'helpline' && anyWithin(hits, token + 1, token + 4))
  )
}

function isLetterNext(text: string, at: number): boolean {
  return /[\p{L}%]/u.test(text.charAt(at))
}

function isJoiner(code: number): boolean {
  return (
    code === 0x20 ||
    code === 0x2d ||
    code === 0x28 ||
    code === 0x29 ||
    code === 0x2e ||
    code === 0xa0 ||
    code === 0x2011
  )
}

function isDigit(code: number): boolean {
  return isAsciiDigit(code) || (code >= 0x6f0 && code <= 0x6f9) || (code >= 0x966 && code <= 0x96f)
}
