import { isMaybeLeet, LEET, unleet } from './leet.ts'
import { newSieve, WHOLE, type Sieve } from './sieve.ts'
import { rowsOf, signatureOf } from './signature.ts'
import { enteringSignature, type Node, type Trie } from './trie.ts'
import { NOWHERE, PLACES } from './vocabulary.ts'

/** What the automaton knows of a word. */
export interface Word {
  /** Sets of words it belongs to. */
  readonly atoms: readonly number[]
  /** {@link signatureOf} its atoms. */
  readonly signature: number
  /** {@link rowsOf} its atoms. */
  readonly rows: readonly number[]
  /** Of the states that a phrase starting with it is in: the signature and the place of each. */
  readonly starts: readonly number[]
  /** Which languages have it among their commonest words: a place in {@link CommonWords.sets}, 0 of which is none. */
  readonly languages: number
  /** Does it begin with a digit? */
  readonly digit: boolean
}

/** Languages by their commonest words. */
export interface CommonWords {
  /** Sets of languages that have words in common; the first is empty. */
  readonly sets: readonly (readonly string[])[]
  /** The place of a word's set. */
  readonly bySet: ReadonlyMap<string, number>
}

/** What short texts write, and the word it stands for: "acct" for "account". It counts as both. */
export type Spellings = ReadonlyMap<string, string>

/** From a word, and its place in the vocabulary, to what the automaton knows of it. */
export type Resolve = (word: string, place: number) => Word

/**
 * Most words are in no phrase: a sieve turns them away. What was found of a word is remembered by its place. Words tell
 * where their phrases start, so the trie is packed before; of the trie itself, twenty megabytes, nothing is kept.
 */
export function wordResolver(
  { byWord, byPrefix, starts: nodes }: Trie,
  common: CommonWords,
  spellings: Spellings,
): Resolve {
  const starts = new Map([...nodes].map(([atom, node]) => [atom, startOf(node)] as const))
  const words = [...byWord.keys(), ...common.bySet.keys(), ...spellings.keys()]
  const sieve = newSieve(words, byPrefix.keys())
  const index = { byWord, byPrefix, lengths: lengthsByHead(byPrefix), sieve }
  const lookUp = (word: string): Word => {
    if (sieve(word) === 0 && !isMaybeLeet(word)) return nothing(word)
    const meant = spellings.get(word)
    const also = meant === undefined ? [] : atomsOf(index, meant)
    const direct = [...atomsOf(index, word), ...also]
    const isPlain = direct.length > 0 || !isMaybeLeet(word) || !LEET.test(word)
    const found = isPlain ? direct : atomsOf(index, unleet(word))
    const languages = common.bySet.get(word) ?? 0
    const isUnknown = found.length === 0 && languages === 0
    if (isUnknown) return nothing(word)
    const atoms = [...new Set(found)]
    return {
      atoms,
      signature: signatureOf(atoms),
      rows: rowsOf(atoms),
      starts: atoms.flatMap((atom) => starts.get(atom) ?? []),
      languages,
      digit: isDigital(word),
    }
  }
  const seen = Array.from<string>({ length: PLACES }).fill('')
  const known = Array.from({ length: PLACES }, () => NOTHING)
  return (word, place) => {
    if (place === NOWHERE) return lookUp(word)
    if (seen[place] === word) return known[place]!
    const resolved = lookUp(word)
    seen[place] = word
    known[place] = resolved
    return resolved
  }
}

/** What is known of a word that stands nowhere. */
export const NOTHING: Word = {
  atoms: [],
  signature: 0,
  rows: rowsOf([]),
  starts: [],
  languages: 0,
  digit: false,
}
const NO_NUMBER_KNOWN: Word = { ...NOTHING, digit: true }

function nothing(word: string): Word {
  return isDigital(word) ? NO_NUMBER_KNOWN : NOTHING
}

function isDigital(word: string): boolean {
  const first = word.charCodeAt(0)
  return first >= 0x30 && first <= 0x39
}

/** Atoms by the words and prefixes they have. */
interface Index extends Pick<Trie, 'byWord' | 'byPrefix'> {
  readonly lengths: ReadonlyMap<string, readonly number[]>
  /** Of what may be known: to look up what is not, V8 first has to look up the string itself. */
  readonly sieve: Sieve
}

/** How long the prefixes are that begin as a word does: most words begin as none does. */
function lengthsByHead(byPrefix: Trie['byPrefix']): Index['lengths'] {
  const lengths = new Map<string, number[]>()
  for (const prefix of byPrefix.keys()) {
    const head = prefix.slice(0, HEAD)
    const known = lengths.get(head) ?? []
    if (!known.includes(prefix.length)) known.push(prefix.length)
    lengths.set(head, known)
  }
  return lengths
}

/** Letters that a prefix has at the least. */
const HEAD = 2

function atomsOf({ byWord, byPrefix, lengths, sieve }: Index, word: string): readonly number[] {
  const bits = sieve(word)
  const found = (bits & WHOLE) === 0 ? [] : [...(byWord.get(word) ?? [])]
  for (const length of lengths.get(word.slice(0, HEAD)) ?? []) {
    if (length <= word.length && ((bits >>> length) & 1) === 1)
      found.push(...(byPrefix.get(word.slice(0, length)) ?? []))
  }
  return found
}

/** The signature and the place of a state that phrases start in. */
function startOf(node: Node): readonly number[] {
  return [enteringSignature(node), node.place]
}
