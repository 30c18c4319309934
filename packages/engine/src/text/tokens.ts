import { foldAsLatin, foldCharacter, isInvisible } from './fold.ts'

/** How strongly a token is parted from the one before it. */
export const Break = {
  /** A space, or nothing. */
  none: 0,
  /** A comma, a dash, a line's end, a bracket. */
  soft: 1,
  /** The end of a sentence. */
  sentence: 2,
  /** A blank line, or the border of a region. */
  paragraph: 3,
} as const

/** How a word's letters are cased. */
export const Case = { lower: 0, capitalised: 1, upper: 2 } as const

/** The words of a text, folded, with their places in it. Arrays of equal length. */
export interface Tokens {
  readonly words: readonly string[]
  /** Offsets in the original text, in UTF-16 code units. */
  readonly starts: readonly number[]
  readonly ends: readonly number[]
  /** {@link Break} before the token. */
  readonly breaks: readonly number[]
  /** {@link Case} of the token. */
  readonly cases: readonly number[]
  /** What was written to fool a machine. */
  readonly tricks: Tricks
}

/** Counts of words written so that a machine reads them otherwise than a person. */
export interface Tricks {
  /** Words with characters of no width inside. */
  readonly invisibleInWord: number
  /** Words that mix Latin letters with look-alikes of another script. */
  readonly mixedScripts: number
  /** Words spelled with a space or a sign after each letter. */
  readonly spacedLetters: number
}

/**
 * Splits a text into folded words in one pass. `borders` are offsets at which a paragraph ends whatever
 * stands there (the borders of regions), in ascending order.
 */
export function tokenise(text: string, borders: readonly number[] = []): Tokens {
  const builder = newBuilder(text)
  let border = 0
  let at = 0
  while (at < text.length) {
    while (border < borders.length && borders[border]! <= at) {
      if (borders[border]! > 0) endParagraph(builder, borders[border]!)
      border++
    }
    at = step(builder, at)
  }
  endWord(builder, text.length)
  joinSpacedLetters(builder)
  return {
    words: builder.words,
    starts: builder.starts,
    ends: builder.ends,
    breaks: builder.breaks,
    cases: builder.cases,
    tricks: {
      invisibleInWord: builder.invisibleInWord,
      mixedScripts: builder.mixedScripts,
      spacedLetters: builder.spacedLetters,
    },
  }
}

interface Builder {
  readonly text: string
  words: string[]
  starts: number[]
  ends: number[]
  breaks: number[]
  cases: number[]
  invisibleInWord: number
  mixedScripts: number
  spacedLetters: number
  /** The break that the next word stands behind. */
  gap: number
  /** Line ends since the last word: two make a paragraph. */
  lines: number
  /** Start of the word being read, or -1. */
  wordStart: number
  wordEnd: number
}

function newBuilder(text: string): Builder {
  return {
    text,
    words: [],
    starts: [],
    ends: [],
    breaks: [],
    cases: [],
    invisibleInWord: 0,
    mixedScripts: 0,
    spacedLetters: 0,
    gap: Break.paragraph,
    lines: 0,
    wordStart: -1,
    wordEnd: -1,
  }
}

/** Reads one character at `at`, and returns where the next one starts. */
function step(builder: Builder, at: number): number {
  const code = builder.text.codePointAt(at)!
  const next = at + (code > 0xffff ? 2 : 1)
  if (isWordCharacter(code)) {
    if (builder.wordStart < 0) builder.wordStart = at
    builder.wordEnd = next
    return next
  }
  if (isInvisible(code)) return next
  if (builder.wordStart >= 0 && joinsWord(builder, code, next)) return next
  endWord(builder, at)
  separate(builder, code, at, next)
  return next
}

/** An apostrophe within a word, a point or comma within a number, a point between single letters (F.I.A.). */
function joinsWord(builder: Builder, code: number, next: number): boolean {
  const after = builder.text.codePointAt(next)
  if (after === undefined) return false
  if (code === 0x27 || code === 0x2019) return isLetter(after)
  if (code === 0x2e || code === 0x2c || code === 0x66c || code === 0x66b) {
    const before = builder.text.charCodeAt(builder.wordEnd - 1)
    if (isAsciiDigit(before) && isAsciiDigit(after)) return true
  }
  if (code !== 0x2e || !isLetter(after)) return false
  return isAbbreviation(builder, next)
}

/** Single letters with points between them, so far. */
function isAbbreviation(builder: Builder, next: number): boolean {
  const soFar = builder.text.slice(Math.max(builder.wordStart, builder.wordEnd - 2), builder.wordEnd)
  const singleBefore = soFar.length === 1 || soFar.charAt(soFar.length - 2) === '.'
  if (!singleBefore || !isLetter(soFar.codePointAt(soFar.length - 1)!)) return false
  const afterNext = builder.text.codePointAt(next + 1)
  return afterNext === undefined || !isWordCharacter(afterNext)
}

function separate(builder: Builder, code: number, at: number, next: number): void {
  if (code === 0x0a || code === 0x2029) {
    builder.lines++
    raise(builder, builder.lines >= 2 ? Break.paragraph : Break.soft)
  } else if (isCurrencySign(code)) {
    push(builder, String.fromCodePoint(code), at, next, Case.lower)
  } else if (SENTENCE_ENDS.has(code)) {
    raise(builder, Break.sentence)
  } else if (!isSpace(code)) {
    raise(builder, Break.soft)
  }
}

function raise(builder: Builder, strength: number): void {
  if (strength > builder.gap) builder.gap = strength
}

function endParagraph(builder: Builder, at: number): void {
  endWord(builder, at)
  raise(builder, Break.paragraph)
}

function endWord(builder: Builder, _at: number): void {
  if (builder.wordStart < 0) return
  const start = builder.wordStart
  const end = builder.wordEnd
  builder.wordStart = -1
  const raw = builder.text.slice(start, end)
  const cut = splitPoint(raw)
  if (cut > 0) {
    addWord(builder, raw.slice(0, cut), start)
    addWord(builder, raw.slice(cut), start + cut)
  } else {
    addWord(builder, raw, start)
  }
}

/** Where a word such as "24hrs" or "Rs500" parts into number and unit; 0 where it does not. */
function splitPoint(raw: string): number {
  if (raw.length < 3 || raw.length > 24) return 0
  let cut = 0
  if (isAsciiDigit(raw.charCodeAt(0))) {
    while (cut < raw.length && isNumeric(raw.charCodeAt(cut))) cut++
    return raw.length - cut >= 2 && onlyLetters(raw, cut, raw.length) ? cut : 0
  }
  while (cut < raw.length && !isAsciiDigit(raw.charCodeAt(cut))) cut++
  const digits = raw.length - cut
  return cut <= 3 && digits >= 2 && onlyLetters(raw, 0, cut) && onlyDigits(raw, cut) ? cut : 0
}

function addWord(builder: Builder, raw: string, start: number): void {
  const folded = foldWord(builder, raw)
  if (folded === '') return
  push(builder, folded, start, start + raw.length, caseOf(raw))
}

function push(builder: Builder, word: string, start: number, end: number, wordCase: number): void {
  builder.words.push(word)
  builder.starts.push(start)
  builder.ends.push(end)
  builder.breaks.push(builder.gap)
  builder.cases.push(wordCase)
  builder.gap = Break.none
  builder.lines = 0
}

/** Folds a word; look-alikes of Latin letters count as these where the word has Latin letters too. */
function foldWord(builder: Builder, raw: string): string {
  if (isPlainAscii(raw)) return stripJoins(raw.toLowerCase())
  let folded = ''
  let asLatin = ''
  let latin = 0
  let lookAlikes = 0
  let invisible = false
  for (const character of raw) {
    const code = character.codePointAt(0)!
    if (isInvisible(code)) invisible = true
    const plain = foldCharacter(code)
    folded += plain
    const other = code < 0x250 || isBasicLatin(plain) ? undefined : foldAsLatin(code)
    asLatin += other ?? plain
    if (other !== undefined) lookAlikes++
    else if (isBasicLatin(plain)) latin++
  }
  if (invisible && latin > 0) builder.invisibleInWord++
  if (lookAlikes === 0 || latin === 0) return stripJoins(folded)
  builder.mixedScripts++
  return stripJoins(asLatin)
}

/** A word without its joining signs: "don't" → "dont", "50,000" → "50000", "F.I.A" → "fia"; "1.5" stays. */
function stripJoins(word: string): string {
  if (!/['’,٬٫.]/u.test(word)) return word
  const plain = word.replace(/['’,٬]/gu, '').replace(/٫/gu, '.')
  return /^\d+\.\d{1,2}$/u.test(plain) || !plain.includes('.') ? plain : plain.replaceAll('.', '')
}

function joinSpacedLetters(builder: Builder): void {
  const { words, starts, ends, breaks, cases } = builder
  let kept = 0
  for (let from = 0; from < words.length; ) {
    let to = from
    while (to < words.length && isSingleLetter(words[to]!) && (to === from || closeBehind(builder, to))) to++
    const run = to - from
    const joined = run >= 4
    words[kept] = joined ? words.slice(from, to).join('') : words[from]!
    starts[kept] = starts[from]!
    ends[kept] = joined ? ends[to - 1]! : ends[from]!
    breaks[kept] = breaks[from]!
    cases[kept] = cases[from]!
    kept++
    if (joined) builder.spacedLetters++
    from += joined ? run : 1
  }
  for (const list of [words, starts, ends, breaks, cases]) list.length = kept
}

function closeBehind(builder: Builder, index: number): boolean {
  return builder.starts[index]! - builder.ends[index - 1]! === 1 && builder.breaks[index]! <= Break.soft
}

function isSingleLetter(word: string): boolean {
  return word.length === 1 && !isAsciiDigit(word.charCodeAt(0)) && isLetter(word.codePointAt(0)!)
}

function caseOf(raw: string): number {
  const first = raw.charAt(0)
  if (first === first.toLowerCase()) return Case.lower
  return raw.length > 1 && raw === raw.toUpperCase() ? Case.upper : Case.capitalised
}

function isWordCharacter(code: number): boolean {
  if (code < 0x80) return isAsciiDigit(code) || isAsciiLetter(code)
  return isLetter(code) || isMarkOrDigit(code)
}

function isLetter(code: number): boolean {
  if (code < 0x80) return isAsciiLetter(code)
  return LETTER.test(String.fromCodePoint(code))
}

function isMarkOrDigit(code: number): boolean {
  return !isInvisible(code) && MARK_OR_DIGIT.test(String.fromCodePoint(code))
}

const LETTER = /^\p{L}$/u
const MARK_OR_DIGIT = /^[\p{M}\p{N}]$/u

function isAsciiDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39
}

function isNumeric(code: number): boolean {
  return isAsciiDigit(code) || code === 0x2c || code === 0x2e
}

function isAsciiLetter(code: number): boolean {
  return (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a)
}

function isBasicLatin(folded: string): boolean {
  return folded.length > 0 && isAsciiLetter(folded.charCodeAt(0))
}

function onlyLetters(raw: string, from: number, to: number): boolean {
  for (let index = from; index < to; index++) if (!isLetter(raw.charCodeAt(index))) return false
  return to > from
}

function onlyDigits(raw: string, from: number): boolean {
  for (let index = from; index < raw.length; index++) if (!isNumeric(raw.charCodeAt(index))) return false
  return true
}

function isPlainAscii(raw: string): boolean {
  for (let index = 0; index < raw.length; index++) if (raw.charCodeAt(index) > 0x7f) return false
  return true
}

function isCurrencySign(code: number): boolean {
  return code === 0x24 || code === 0x25 || code === 0xa3 || (code >= 0x20a0 && code <= 0x20bf) || code === 0xa5
}

function isSpace(code: number): boolean {
  return code === 0x20 || code === 0x09 || code === 0x0d || code === 0xa0 || (code >= 0x2000 && code <= 0x200a)
}

/** . ! ? ; : and their Arabic, Urdu, Devanagari and full-width forms. */
const SENTENCE_ENDS = new Set([
  0x2e, 0x21, 0x3f, 0x3b, 0x3a, 0x61f, 0x6d4, 0x61b, 0x964, 0x965, 0x3002, 0xff01, 0xff1f, 0x2026,
])
