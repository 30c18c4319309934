import { isAsciiDigit, isAsciiLetter, isLetter } from './characters.ts'
import { foldAsLatin, foldCharacter, isInvisible } from './fold.ts'

/** How a word's letters are cased. */
export const Case = { lower: 0, capitalised: 1, upper: 2 } as const

/** A word as it counts in comparisons, and how it was written to fool a machine. */
export interface FoldedWord {
  readonly word: string
  readonly invisible: boolean
  readonly mixed: boolean
}

/** A word as it stands in a text. */
export interface Written extends FoldedWord {
  /** {@link Case} */
  readonly letters: number
  /** Where it parts into number and unit; 0 where it does not. */
  readonly cut: number
}

export function written(raw: string): Written {
  return { ...foldWord(raw), letters: caseOf(raw), cut: splitPoint(raw) }
}

/** The {@link Case} of a word of plain letters, as nearly all words are; -1 where it has other signs, or is "iPad". */
export function plainCase(raw: string): number {
  let capitals = 0
  for (let at = 0; at < raw.length; at++) {
    const code = raw.charCodeAt(at)
    if (code >= 0x61 && code <= 0x7a) continue
    if (code < 0x41 || code > 0x5a) return -1
    capitals++
  }
  if (capitals === 0) return Case.lower
  if (raw.charCodeAt(0) > 0x5a) return -1
  return capitals === raw.length && capitals > 1 ? Case.upper : Case.capitalised
}

/** Folds a word; look-alikes of Latin letters count as these where the word has Latin letters too. */
export function foldWord(raw: string): FoldedWord {
  if (isPlainAscii(raw))
    return { word: stripJoins(raw.toLowerCase()), invisible: false, mixed: false }
  const found = { folded: '', asLatin: '', latin: 0, lookAlikes: 0, invisible: false }
  for (const character of raw) addCharacter(found, character.codePointAt(0)!)
  const mixed = found.lookAlikes > 0 && found.latin > 0
  return {
    word: stripJoins(mixed ? found.asLatin : found.folded),
    invisible: found.invisible && found.latin > 0,
    mixed,
  }
}

interface Folding {
  folded: string
  asLatin: string
  latin: number
  lookAlikes: number
  invisible: boolean
}

function addCharacter(found: Folding, code: number): void {
  if (isInvisible(code)) found.invisible = true
  const plain = foldCharacter(code)
  const isLatin = isBasicLatin(plain)
  const other = code < 0x250 || isLatin ? undefined : foldAsLatin(code)
  found.folded += plain
  found.asLatin += other ?? plain
  if (other !== undefined) found.lookAlikes++
  else if (isLatin) found.latin++
}

/** Where a word such as "24hrs" or "Rs500" parts into number and unit; 0 where it does not. */
function splitPoint(raw: string): number {
  if (raw.length < 3 || raw.length > 24) return 0
  return isAsciiDigit(raw.charCodeAt(0)) ? unitAfterNumber(raw) : numberAfterUnit(raw)
}

function unitAfterNumber(raw: string): number {
  let cut = 0
  while (cut < raw.length && isNumeric(raw.charCodeAt(cut))) cut++
  return raw.length - cut >= 2 && onlyLetters(raw, cut, raw.length) ? cut : 0
}

function numberAfterUnit(raw: string): number {
  let cut = 0
  while (cut <= 3 && !isAsciiDigit(raw.charCodeAt(cut))) cut++
  const isUnit = cut <= 3 && onlyLetters(raw, 0, cut)
  return isUnit && raw.length - cut >= 2 && onlyDigits(raw, cut) ? cut : 0
}

function caseOf(raw: string): number {
  const first = raw.charAt(0)
  if (first === first.toLowerCase()) return Case.lower
  return raw.length > 1 && raw === raw.toUpperCase() ? Case.upper : Case.capitalised
}

/** A word without its joining signs: "don't" → "dont", "50,000" → "50000", "F.I.A" → "fia"; "1.5" stays. */
function stripJoins(word: string): string {
  if (!/['’,٬٫.]/u.test(word)) return word
  const plain = word.replace(/['’,٬]/gu, '').replace(/٫/gu, '.')
  return /^\d+\.\d{1,2}$/u.test(plain) || !plain.includes('.') ? plain : plain.replaceAll('.', '')
}

function isNumeric(code: number): boolean {
  return isAsciiDigit(code) || code === 0x2c || code === 0x2e
}

function isBasicLatin(folded: string): boolean {
  return folded.length > 0 && isAsciiLetter(folded.charCodeAt(0))
}

function onlyLetters(raw: string, from: number, to: number): boolean {
  for (let index = from; index < to; index++) if (!isLetter(raw.charCodeAt(index))) return false
  return to > from
}

function onlyDigits(raw: string, from: number): boolean {
  for (let index = from; index < raw.length; index++)
    if (!isNumeric(raw.charCodeAt(index))) return false
  return true
}

function isPlainAscii(raw: string): boolean {
  for (let index = 0; index < raw.length; index++) if (raw.charCodeAt(index) > 0x7f) return false
  return true
}
