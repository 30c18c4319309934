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
  if (!BEYOND_ASCII.test(text)) return text.toLowerCase()
  let folded = ''
  for (const character of text) folded += foldCharacter(character.codePointAt(0)!)
  return folded
}

/** What little of that which is folded has more to fold than capitals. */
const BEYOND_ASCII = /\P{ASCII}/u

/** The Latin letter that a letter of another script is easily taken for, folded; undefined where it is none. */
export function foldAsLatin(codePoint: number): string | undefined {
  const latin = latinLookAlike(codePoint)
  return latin === undefined ? undefined : latin.toLowerCase()
}

/** Characters without width or form of their own: they may split a word for a machine, not for a reader. */
export function isInvisible(codePoint: number): boolean {
  if (codePoint < 0xad) return false
  if (codePoint > 0x61c && codePoint < 0x180e) return false
  for (const [first, last] of INVISIBLE) {
    if (codePoint <= last) return codePoint >= first
  }
  return false
}

/** Soft hyphen, joiners, marks of direction, variation selectors, tags. */
const INVISIBLE: readonly (readonly [number, number])[] = [
  [0xad, 0xad],
  [0x34f, 0x34f],
  [0x61c, 0x61c],
  [0x180e, 0x180e],
  [0x200b, 0x200f],
  [0x202a, 0x202e],
  [0x2060, 0x206f],
  [0xfe00, 0xfe0f],
  [0xfeff, 0xfeff],
  [0xe0000, 0xe0fff],
]

const ASCII: readonly string[] = Array.from({ length: 0x80 }, (_, code) =>
  String.fromCharCode(code).toLowerCase(),
)
const cache = new Map<number, string>()

function foldUncached(codePoint: number): string {
  if (isInvisible(codePoint) || isArabicSign(codePoint)) return ''
  const digit = digitOf(codePoint)
  if (digit !== undefined) return digit
  const plain = String.fromCodePoint(codePoint).normalize('NFKD').toLowerCase()
  let folded = ''
  for (const part of plain) {
    const code = part.codePointAt(0)!
    if (!isArabicSign(code) && !isAccent(code)) folded += digitOf(code) ?? SPELLING[part] ?? part
  }
  return folded
}

function isAccent(codePoint: number): boolean {
  return codePoint >= 0x300 && codePoint <= 0x36f
}

/** One spelling for letters that keyboards of Urdu, Arabic and Persian write differently, and for ligatures. */
const SPELLING: Readonly<Record<string, string>> = {
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
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  đ: 'd',
  ł: 'l',
  ı: 'i',
}

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
