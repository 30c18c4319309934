import { isInvisible } from './fold.ts'

/** A letter, a mark or a digit of any script: what words are made of. */
export function isWordCharacter(code: number): boolean {
  return classOf(code) >= Class.part
}

export function isLetter(code: number): boolean {
  return classOf(code) === Class.letter
}

export function isAsciiDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39
}

export function isAsciiLetter(code: number): boolean {
  return (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a)
}

/** Signs that count as a word of their own: `$`, `%`, `£`, `₹` … */
export function isCurrencySign(code: number): boolean {
  return (
    code === 0x24 ||
    code === 0x25 ||
    code === 0xa3 ||
    code === 0xa5 ||
    (code >= 0x20a0 && code <= 0x20bf)
  )
}

export function isSpace(code: number): boolean {
  return (
    code === 0x20 ||
    code === 0x09 ||
    code === 0x0d ||
    code === 0xa0 ||
    (code >= 0x2000 && code <= 0x200a)
  )
}

/** . ! ? ; : and their Arabic, Urdu, Devanagari and full-width forms. */
export function endsSentence(code: number): boolean {
  return SENTENCE_ENDS.has(code)
}

const SENTENCE_ENDS = new Set([
  0x2e, 0x21, 0x3f, 0x3b, 0x3a, 0x61f, 0x6d4, 0x61b, 0x964, 0x965, 0x3002, 0xff01, 0xff1f, 0x2026,
])

const Class = { unknown: 0, other: 1, part: 2, letter: 3 } as const

/** Classes of the Basic Multilingual Plane, looked up once each: a property test a character is slow. */
const classes = new Uint8Array(0x10000)

function classOf(code: number): number {
  if (code > 0xffff) return classify(code)
  const known = classes[code]!
  if (known !== Class.unknown) return known
  const found = classify(code)
  classes[code] = found
  return found
}

function classify(code: number): number {
  if (isAsciiLetter(code)) return Class.letter
  if (isAsciiDigit(code)) return Class.part
  if (code < 0x80 || isInvisible(code)) return Class.other
  const character = String.fromCodePoint(code)
  if (LETTER.test(character)) return Class.letter
  return MARK_OR_DIGIT.test(character) ? Class.part : Class.other
}

const LETTER = /^\p{L}$/u
const MARK_OR_DIGIT = /^[\p{M}\p{N}]$/u

/** The script of a letter, as far as lexicons are written in it: `latin`, `arabic`, `devanagari`, `bengali`. */
export function scriptOf(code: number): string {
  if (code < 0x250) return 'latin'
  if (code >= 0x600 && code <= 0x6ff) return 'arabic'
  if (code >= 0x900 && code <= 0x97f) return 'devanagari'
  return code >= 0x980 && code <= 0x9ff ? 'bengali' : 'other'
}
