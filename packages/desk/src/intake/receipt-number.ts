import { keyed } from './names.ts'

const DIGITS = 15
const SPACE = 10n ** BigInt(DIGITS)

/**
 * The receipt number of a report: fifteen digits that only the holder of the key can tell, and a check digit. It is
 * made from the report's id, so that it can be told again to who sends the same report again, and is stored nowhere.
 */
export function receiptNumber(key: Uint8Array, report: string): string {
  const value = keyed(key, 'receipt-number', [report]).readBigUInt64BE() % SPACE
  const digits = value.toString().padStart(DIGITS, '0')
  return inGroups(`${digits}${checkDigit(digits)}`)
}

/** The keyed hash under which the log and the views know a receipt. */
export function receiptHash(key: Uint8Array, number: string): Buffer {
  return keyed(key, 'receipt', [digitsOf(number) ?? ''])
}

/** The sixteen digits of what somebody typed; undefined where it is none, or has a slip in it. */
export function digitsOf(typed: string): string | undefined {
  if (typed.length > 100) return undefined
  const digits = Array.from(typed, digitOf).join('')
  return /^\d{16}$/u.test(digits) && checkDigit(digits.slice(0, DIGITS)) === Number(digits[DIGITS])
    ? digits
    : undefined
}

/** ISO 7064, MOD 11,10: finds each wrong digit, and nearly each exchange of two. */
function checkDigit(digits: string): number {
  let product = 10
  for (const digit of digits) {
    const sum = (product + Number(digit)) % 10
    product = ((sum === 0 ? 10 : sum) * 2) % 11
  }
  return (11 - product) % 10
}

/** What stands between groups of digits where they were copied from: also marks of direction, which nobody sees. */
const PARTS = /^[\s\p{Cf}\p{Pd}]$/u

/** Readers of Urdu type digits of their own: U+06F0 and on, or U+0660 and on. */
function digitOf(character: string): string {
  const code = character.codePointAt(0) ?? 0
  for (const zero of [0x30, 0x6f0, 0x660]) {
    if (code >= zero && code <= zero + 9) return String(code - zero)
  }
  return PARTS.test(character) ? '' : 'x'
}

function inGroups(digits: string): string {
  return [0, 4, 8, 12].map((from) => digits.slice(from, from + 4)).join(' ')
}
