import { pack } from './packed.ts'
import { expandOptional, phraseParser } from './pattern.ts'
import { wordResolver, type CommonWords, type Spellings, type Word } from './resolver.ts'
import type { Tokens } from './tokens.ts'
import { insert, newTrie } from './trie.ts'
import { newAutomaton, walk, type PhraseMatch } from './walk.ts'

export { parsePhrase } from './pattern.ts'
export type { CommonWords, Spellings, Word } from './resolver.ts'
export type { PhraseMatch } from './walk.ts'

/**
 * Phrases, and one automaton that finds all of them in one pass.
 *
 * A phrase is a row of elements parted by spaces:
 *
 * | element      | matches                                                                  |
 * | ------------ | ------------------------------------------------------------------------ |
 * | `arrest`     | this word, folded (case, accents, Urdu spelling, look-alikes)            |
 * | `arrest*`    | a word that starts so                                                    |
 * | `a\|b*\|c`    | one of them                                                              |
 * | `the?`       | it or nothing; also `a\|b?`                                               |
 * | `..`         | up to three words, within the sentence; `..6` up to six (at most 8)      |
 * | `<n>`        | a number, handed back in `numbers`                                       |
 * | `<word>`     | any one word                                                             |
 *
 * Elements match across line ends and commas, and never across a paragraph.
 */
export interface Phrase {
  readonly pattern: string
  /** Handed back with each match. */
  readonly id: number
  /** Its words must be written in capitals ("FIA", not "fia"). */
  readonly capitals?: boolean
}

export interface PhraseMatcher {
  /** All matches, by where they end. Time is linear in the number of tokens. */
  readonly find: (tokens: Tokens, known?: readonly Word[]) => readonly PhraseMatch[]
  /** What is known of each token: whoever has looked hands it to `find`. */
  readonly look: (tokens: Tokens) => readonly Word[]
}

/**
 * @param common commonest words, which `look` tells the languages of
 * @param spellings words that also count as another
 * @throws Error naming the phrase, where one cannot be read.
 */
export function compilePhrases(
  phrases: readonly Phrase[],
  common: CommonWords = NONE_COMMON,
  spellings: Spellings = new Map(),
): PhraseMatcher {
  const trie = newTrie()
  const parse = phraseParser()
  for (const { pattern, id, capitals = false } of phrases) {
    for (const elements of expandOptional(parse(pattern))) {
      if (elements.length > 0) insert(trie, elements, { id, capitals })
    }
  }
  const automaton = newAutomaton(pack(trie))
  const resolve = wordResolver(trie, common, spellings)
  const look = ({ words, places }: Tokens): readonly Word[] =>
    words.map((word, token) => resolve(word, places[token]!))
  return { look, find: (tokens, known = look(tokens)) => walk(automaton, known, tokens) }
}

const NONE_COMMON: CommonWords = { sets: [[]], bySet: new Map() }
