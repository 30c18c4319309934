import { spanOf, type Hit, type Reading } from './reading.ts'

/**
 * Is the thing that a hit names given there, and not asked for: "passcode: 4417", "account no. **** 0000",
 * "tell the rider the code 6620"? Who fishes for a number leaves its place empty.
 */
export function isGiven(reading: Reading, hit: Hit): boolean {
  const most = MOST_DIGITS[hit.value]
  if (most === undefined) return false
  const { text, tokens } = reading
  const { start, end } = spanOf(tokens, hit.from, hit.to)
  if (hit.value === 'otp' && (isTold(text, end) || hasCodeBelow(text, end))) return true
  return hasNumber(text.slice(start, end), CODE_DIGITS) || hasNumber(valueBehind(text, end), most)
}

/** A longer number among the words is the telephone that the code is to be sent to. */
const CODE_DIGITS = 8
/**
 * What is written out for its owner, and how long it is. A name or an address is asked for beside an example.
 */
const MOST_DIGITS: Readonly<Record<string, number>> = {
  otp: CODE_DIGITS,
  credentials: CODE_DIGITS,
  'bank-details': 24,
}

/** "Type this code: blue-otter-seven": a colon, and the code on the same line. */
function isTold(text: string, end: number): boolean {
  const next = text.slice(end + 1, end + 3)
  return text.charAt(end) === ':' && next.trim() !== '' && !next.includes('\n')
}

/** "Enter the code below on the page" and, on a line of its own, the code: what is asked for is handed over. */
function hasCodeBelow(text: string, end: number): boolean {
  const lines = text
    .slice(end, end + BELOW)
    .split('\n')
    .slice(1, -1)
  return lines.some((line) => hasNumber(line, CODE_DIGITS) && !/[^\d\s-]/u.test(line))
}

/** A sentence, and the empty lines around a code. */
const BELOW = 200

/** What follows before another word: signs, digits and what masks them. */
function valueBehind(text: string, from: number): string {
  let end = from
  while (end < text.length && end - from < MOST_VALUE && VALUE.has(text.charAt(end))) end++
  return text.slice(from, end)
}

const MOST_VALUE = 32
const VALUE: ReadonlySet<string> = new Set(' .:#=-0123456789xX*•…')
const LEAST_DIGITS = 3

/** Digits and masks in a row, be they in groups ("0300-0000017"), of which some are digits; not more than so many. */
function hasNumber(text: string, most: number): boolean {
  let run = ''
  for (let at = 0; at <= text.length; at++) {
    const character = text.charAt(at)
    if (isDigit(character) || isMask(character)) run += character
    else if (run === '' || !isGap(character) || !isDigit(text.charAt(at + 1))) {
      if (isCode(run, most)) return true
      run = ''
    }
  }
  return false
}

function isCode(run: string, most: number): boolean {
  if (run.length < LEAST_DIGITS || run.length > most) return false
  return Array.from(run).filter(isDigit).length >= 2
}

function isDigit(character: string): boolean {
  return character >= '0' && character <= '9'
}

function isMask(character: string): boolean {
  return character !== '' && 'xX*•'.includes(character)
}

function isGap(character: string): boolean {
  return character === ' ' || character === '-'
}
