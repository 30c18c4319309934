import { parsePhrase, phraseParser } from '../text/pattern.ts'
import type { Spellings } from '../text/phrases.ts'
import { SPELLING } from './names.ts'
import type { Lexicon } from './records.ts'

/**
 * What short texts write for the words of a lexicon: those it lists, and, where it names the letters that are left out
 * inside words (`spelling:*`), each of its words without some of them: "bnd" for "band".
 */
export function spellingsOf(lexicon: Lexicon | undefined): Spellings {
  const phrases = lexicon?.phrases ?? {}
  const listed = Object.entries(phrases).filter(
    ([key]) => key.startsWith(SPELLING) && key !== LEFT_OUT,
  )
  const spellings = new Map(
    listed.flatMap(([key, patterns]) =>
      patterns
        .flatMap(wordsOf)
        .map((word) => [word, wordsOf(key.slice(SPELLING.length))[0] ?? ''] as const),
    ),
  )
  const letters = new Set((phrases[LEFT_OUT] ?? []).flatMap(wordsOf))
  return letters.size === 0 ? spellings : withShortened(spellings, phrases, letters)
}

const LEFT_OUT = `${SPELLING}*`

export function wordsOf(pattern: string): readonly string[] {
  return parsePhrase(pattern).flatMap((element) => (element.kind === 'words' ? element.words : []))
}

/** Of words and of their listed spellings. What is a word as it is, or is listed, stands for nothing else. */
function withShortened(
  listed: Spellings,
  phrases: Lexicon['phrases'],
  letters: ReadonlySet<string>,
): Spellings {
  const patterns = Object.entries(phrases).flatMap(([key, own]) =>
    key.startsWith(SPELLING) ? [] : own,
  )
  const elements = patterns.flatMap(phraseParser())
  const words = new Set(
    elements.flatMap((element) => (element.kind === 'words' ? element.words.filter(isWhole) : [])),
  )
  const spellings = new Map(listed)
  const meant = [...[...words].map((word) => [word, word] as const), ...listed]
  for (const [written, word] of meant) {
    for (const short of shortened(written, letters)) {
      if (!words.has(short) && !spellings.has(short)) spellings.set(short, word)
    }
  }
  return spellings
}

/** No beginning of words ("bhej*"). */
function isWhole(word: string): boolean {
  return !word.endsWith('*')
}

/** Fewer letters may be anything. */
const FEWEST = 3
/** Of longer words, the first letters that may be left out: each more doubles what is made. */
const MOST_LEFT_OUT = 4

/** The word without some of the letters, of which the first and the last always stand. */
function shortened(word: string, letters: ReadonlySet<string>): readonly string[] {
  const made = [word.charAt(0)]
  let choices = 0
  for (let at = 1; at < word.length; at++) {
    const letter = word.charAt(at)
    const may = letters.has(letter) && at < word.length - 1 && choices < MOST_LEFT_OUT
    if (may) choices++
    for (let index = made.length - 1; index >= 0; index--) {
      const start = made[index]!
      made[index] = start + letter
      if (may) made.push(start)
    }
  }
  return made.filter((short) => short.length >= FEWEST && short.length < word.length)
}
