import type { Message, Span } from '../../message/message.ts'

/** The name that a short message opens with: "ACME: your parcel …", "[ACME] …", "ACME Alert - …". */
export interface OpeningName {
  readonly written: string
  readonly span: Span
  /** Its words in small letters, without signs. */
  readonly words: readonly string[]
  /** Its first word, its first two in one, and so on: what a site of that name is called. */
  readonly starts: readonly string[]
}

/** A name has no more characters, nor more words. */
const MOST_CHARACTERS = 40
const MOST_WORDS = 4

/** Undefined where the text opens with no name in capitals that a sign sets apart. */
export function openingName({ text, regions }: Message): OpeningName | undefined {
  const start = regions.find(({ origin }) => origin === 'body')?.start ?? 0
  const head = text.slice(start, start + MOST_CHARACTERS)
  const [found, inside = ''] = BRACKETED.exec(head) ?? PLAIN.exec(head) ?? []
  const written = inside.trim()
  if (found === undefined || !/^\P{L}*\p{Lu}/u.test(written)) return undefined
  const words = written
    .split(/\s+/u)
    .map(plainWord)
    .filter((word) => word !== '')
  if (words.length === 0 || words.length > MOST_WORDS) return undefined
  return {
    written,
    span: { start, end: start + found.length },
    words,
    starts: words.map((_, index) => words.slice(0, index + 1).join('')),
  }
}

/** Does a text speak of a name, in up to three words that begin with a capital, as a site of that name is called? */
export function namesInText({ text }: Message, label: string): boolean {
  if (label.length < LEAST_LABEL) return false
  const words = text
    .slice(0, MOST_TEXT)
    .split(/\s+/u)
    .map((word) => ({ capital: /^\p{Lu}/u.test(word), plain: plainWord(word) }))
  return words.some(
    ({ capital }, at) =>
      capital &&
      [1, 2, 3].some(
        (count) =>
          words
            .slice(at, at + count)
            .map(({ plain }) => plain)
            .join('') === label,
      ),
  )
}

/** Shorter names are words by chance. */
const LEAST_LABEL = 5
/** Short messages have no more. */
const MOST_TEXT = 2_000

function plainWord(word: string): string {
  return word
    .toLowerCase()
    .replace(/['’]s?$/u, '')
    .replace(/[^\p{L}\p{N}]/gu, '')
}

const BRACKETED = /^[[(<]([^\])>\n]{2,30})[\])>]/u
/** A colon, a dash with space behind it, a bar. */
const PLAIN = /^([^\n:!?|>–—-]{2,36})(?:[:|>–—](?!\/\/)|-\s| -)/u
