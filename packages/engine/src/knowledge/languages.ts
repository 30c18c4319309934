import { scriptOf } from '../text/characters.ts'
import {
  compilePhrases,
  type CommonWords,
  type PhraseMatch,
  type PhraseMatcher,
  type Word,
} from '../text/phrases.ts'
import type { Tokens } from '../text/tokens.ts'
import { COMMON, type Collected } from './names.ts'
import type { KnowledgePack, Lexicon } from './records.ts'
import { spellingsOf, wordsOf } from './spellings.ts'

/** What was found in a text. */
export interface Found {
  /** Names, and phrases of the languages the text may be in; ids are indexes into `meanings`. */
  readonly matches: readonly PhraseMatch[]
  /** How many of the commonest words of each language it has. */
  readonly common: ReadonlyMap<string, number>
  /** Languages of which it has enough of them to be in that language. */
  readonly speaks: ReadonlySet<string>
}

/**
 * Finds names, and phrases of the languages a text may be in. Names and English, which stands in texts of every
 * language, are always looked for; another lexicon in Latin letters where the text has its commonest words, or
 * shows no language at all; one of another script where the text has letters of it. A lexicon is compiled
 * when the first text asks for it.
 */
export function finder(
  pack: KnowledgePack,
  { names, byLanguage }: Collected,
): (tokens: Tokens, languages?: readonly string[]) => Found {
  const expected = [...names, ...(byLanguage.get(EVERYWHERE) ?? [])]
  const commonest = indexCommonWords(pack.lexicons)
  const always = compilePhrases(
    expected,
    commonest,
    spellingsOf(pack.lexicons.find(({ language }) => language === EVERYWHERE)),
  )
  const others = pack.lexicons
    .filter(({ language }) => language !== EVERYWHERE)
    .map((lexicon) => ({
      language: lexicon.language,
      script: scriptOfLexicon(lexicon.phrases),
      matcher: lazily(() =>
        compilePhrases(byLanguage.get(lexicon.language) ?? [], undefined, spellingsOf(lexicon)),
      ),
    }))
  const times = new Int32Array(commonest.sets.length)
  return (tokens, languages) => {
    const known = always.look(tokens)
    const common = countCommon(known, commonest.sets, times)
    const speaks = languagesOf(common, tokens.words.length)
    const { scripts } = tokens
    // Lists are joined whole: a call with a million arguments would be the end of the stack.
    const matches = [always.find(tokens, known)]
    for (const { language, script, matcher } of others) {
      const spoken = speaks.size === 0 || speaks.has(language)
      const wanted = languages?.includes(language) ?? (script === LATIN ? spoken : true)
      if (wanted && scripts.has(script)) matches.push(matcher().find(tokens))
    }
    return { matches: matches.flat(), common, speaks }
  }
}

const EVERYWHERE = 'en'
const LATIN = 'latin'

function lazily(make: () => PhraseMatcher): () => PhraseMatcher {
  let made: PhraseMatcher | undefined
  return () => (made ??= make())
}

function indexCommonWords(lexicons: readonly Lexicon[]): CommonWords {
  const index = new Map<string, readonly string[]>()
  for (const { language, phrases } of lexicons) {
    for (const word of (phrases[COMMON] ?? []).flatMap(wordsOf)) {
      if (word.length <= LONGEST_COMMON) index.set(word, [...(index.get(word) ?? []), language])
    }
  }
  const sets = new Map<string, readonly string[]>([['', []]])
  for (const languages of index.values()) sets.set(languages.join(' '), languages)
  const keys = [...sets.keys()]
  const places = new Map(keys.map((key, place) => [key, place]))
  const bySet = [...index].map(
    ([word, languages]) => [word, places.get(languages.join(' '))!] as const,
  )
  return { sets: [...sets.values()], bySet: new Map(bySet) }
}

/** The commonest words are short: longer ones are told from no other word. */
const LONGEST_COMMON = 8

/** In the order in which the text first shows each language. */
function countCommon(
  known: readonly Word[],
  sets: CommonWords['sets'],
  times: Int32Array,
): ReadonlyMap<string, number> {
  const shown: number[] = []
  for (const { languages } of known) {
    if (languages !== 0 && times[languages]!++ === 0) shown.push(languages)
  }
  const counts = new Map<string, number>()
  for (const set of shown) {
    for (const language of sets[set]!)
      counts.set(language, (counts.get(language) ?? 0) + times[set]!)
    times[set] = 0
  }
  return counts
}

/**
 * Of the commonest words of a language a short text has one or two, a longer one a good share. Neighbours share many of
 * them ("para" is Spanish and Portuguese): a few say nothing beside a language that has far more.
 */
function languagesOf(common: ReadonlyMap<string, number>, length: number): ReadonlySet<string> {
  const others = [...common].filter(([language]) => language !== EVERYWHERE)
  const most = others.reduce((best, [, count]) => Math.max(best, count), 0)
  const least = Math.max(LEAST_COMMON, Math.min(length * LEAST_SHARE, ENOUGH_COMMON))
  const beside = Math.max(least, Math.min(most * NEIGHBOUR, MANY_COMMON))
  const needs = (language: string): number => (language === EVERYWHERE ? least : beside)
  return new Set(
    [...common].flatMap(([language, count]) => (count >= needs(language) ? language : [])),
  )
}

const LEAST_COMMON = 2
const LEAST_SHARE = 0.03
/** So many show that a part of a long text is in the language. */
const ENOUGH_COMMON = 60
/** Fewer than this share of another language's words may be a neighbour's … */
const NEIGHBOUR = 0.5
/** … and so many are not: else whoever adds enough of another language would hide what he says in this one. */
const MANY_COMMON = 8

function scriptOfLexicon(phrases: Lexicon['phrases']): string {
  const first = (phrases[COMMON] ?? Object.values(phrases)[0] ?? []).flatMap(wordsOf)[0] ?? ''
  return scriptOf(first.codePointAt(0) ?? 0)
}
