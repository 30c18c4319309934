import { latinLookAlike } from './confusables.ts'

/**
 * How a character counts when words are compared: lower case, without accents, in its plain form; Arabic and
 * Urdu letters in one spelling; digits of any script as ASCII. '' where it does not count at all (zero-width
 * characters, vowel signs of Arabic script, soft hyphens).
 */
export function foldCharacter(codePoint: number): string {
  if (codePoint < 0x80) return ASCII[codePoint]!
  const known = cache.get(codePoint)
  if (known !== undefined) return known
  const folded = foldUncached(codePoint)
  if (cache.size > 20_000) cache.clear()
  cache.set(codePoint, folded)
  return folded
}

/** Folds a whole string, as {@link foldCharacter} folds its characters. */
export function fold(text: string): string {
  let folded = ''
  for (const character of text) folded += foldCharacter(character.codePointAt(0)!)
  return folded
}

/** The Latin letter that a letter of another script is easily taken for, folded; undefined where it is none. */
export function foldAsLatin(codePoint: number): string | undefined {
  const latin = latinLookAlike(codePoint)
  return latin === undefined ? undefined : latin.toLowerCase()
}

/** Characters without width or form of their own: they may split a word for a machine, not for a reader. */
export function isInvisible(codePoint: number): boolean {
  return (
    codePoint === 0xad ||
    codePoint === 0x34f ||
    codePoint === 0x61c ||
    codePoint === 0x180e ||
    (codePoint >= 0x200b && codePoint <= 0x200f) ||
    (codePoint >= 0x202a && codePoint <= 0x202e) ||
    (codePoint >= 0x2060 && codePoint <= 0x206f) ||
    codePoint === 0xfeff ||
    (codePoint >= 0xfe00 && codePoint <= 0xfe0f) ||
    (codePoint >= 0xe0000 && codePoint <= 0xe0fff)
  )
}

const ASCII: readonly string[] = Array.from({ length: 0x80 }, (_, code) =>
  String.fromCharCode(code).toLowerCase(),
)
const cache = new Map<number, string>()

/** One spelling for letters that Urdu, Arabic and Persian keyboards write differently. */
const ARABIC_SPELLING: Readonly<Record<string, string>> = {
  ي: 'ی',
  ى: 'ی',
  ې: 'ی',
  ے: 'ے',
  ك: 'ک',
  ه: 'ہ',
  ة: 'ہ',
  ۃ: 'ہ',
  ھ: 'ھ',
  ٱ: 'ا',
}

function foldUncached(codePoint: number): string {
  if (isInvisible(codePoint) || isArabicSign(codePoint)) return ''
  const digit = digitOf(codePoint)
  if (digit !== undefined) return digit
  const plain = String.fromCodePoint(codePoint).normalize('NFKD').toLowerCase()
  let folded = ''
  for (const part of plain) {
    const code = part.codePointAt(0)!
    if (isArabicSign(code) || (code >= 0x300 && code <= 0x36f)) continue
    folded += digitOf(code) ?? ARABIC_SPELLING[part] ?? SPELLING[part] ?? part
  }
  return folded
}

const SPELLING: Readonly<Record<string, string>> = { ß: 'ss', æ: 'ae', œ: 'oe', ø: 'o', đ: 'd', ł: 'l', ı: 'i' }

/** Vowel signs, hamza above and below, the lengthener: written or left out at will. */
function isArabicSign(codePoint: number): boolean {
  return (
    (codePoint >= 0x64b && codePoint <= 0x65f) ||
    codePoint === 0x640 ||
    codePoint === 0x670 ||
    (codePoint >= 0x610 && codePoint <= 0x61a) ||
    (codePoint >= 0x6d6 && codePoint <= 0x6ed && codePoint !== 0x6dd && codePoint !== 0x6de)
  )
}

const DIGIT_ZEROS = [0x660, 0x6f0, 0x966, 0x9e6, 0xa66, 0xae6, 0xe50]

function digitOf(codePoint: number): string | undefined {
  for (const zero of DIGIT_ZEROS) {
    if (codePoint >= zero && codePoint < zero + 10) return String(codePoint - zero)
  }
  return undefined
}
