import { expandOptional, parsePhrase, type Element } from './pattern.ts'
import { Break, Case, type Tokens } from './tokens.ts'

export { parsePhrase } from './pattern.ts'

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

/** A phrase found: tokens `from` up to and without `to`. */
export interface PhraseMatch {
  readonly id: number
  readonly from: number
  readonly to: number
  readonly numbers: readonly number[]
}

export interface PhraseMatcher {
  /** All matches, by where they end. Time is linear in the number of tokens. */
  readonly find: (tokens: Tokens) => readonly PhraseMatch[]
}

/** @throws Error naming the phrase, where one cannot be read. */
export function compilePhrases(phrases: readonly Phrase[]): PhraseMatcher {
  const atoms = newAtoms()
  const root = newNode()
  for (const phrase of phrases) {
    for (const elements of expandOptional(parsePhrase(phrase.pattern))) {
      if (elements.length === 0) continue
      const end = elements.reduce((node, element) => follow(node, atoms, element), root)
      end.out.push({ id: phrase.id, capitals: phrase.capitals ?? false })
    }
  }
  const resolve = wordResolver(atoms)
  return { find: (tokens) => findAll(root, resolve, tokens) }
}

/** Threads followed at once: a bound that no sensible text comes near. */
const MOST_THREADS = 512

interface Node {
  readonly edges: Map<number, Node>
  number: Node | undefined
  any: Node | undefined
  readonly gaps: { readonly most: number; readonly to: Node }[]
  readonly out: { readonly id: number; readonly capitals: boolean }[]
}

function newNode(): Node {
  return { edges: new Map(), number: undefined, any: undefined, gaps: [], out: [] }
}

/** Atoms are sets of words, by number: each element of words is one atom, and equal sets share it. */
interface Atoms {
  readonly bySet: Map<string, number>
  readonly byWord: Map<string, number[]>
  readonly byPrefix: Map<string, number[]>
}

function newAtoms(): Atoms {
  return { bySet: new Map(), byWord: new Map(), byPrefix: new Map() }
}

function atomOf(atoms: Atoms, words: readonly string[]): number {
  const key = words.join('|')
  const known = atoms.bySet.get(key)
  if (known !== undefined) return known
  const atom = atoms.bySet.size
  atoms.bySet.set(key, atom)
  for (const word of words) {
    const prefix = word.endsWith('*')
    const index = prefix ? atoms.byPrefix : atoms.byWord
    const text = prefix ? word.slice(0, -1) : word
    const list = index.get(text)
    if (list) list.push(atom)
    else index.set(text, [atom])
  }
  return atom
}

function follow(node: Node, atoms: Atoms, element: Element): Node {
  if (element.kind === 'number') return (node.number ??= newNode())
  if (element.kind === 'any') return (node.any ??= newNode())
  if (element.kind === 'gap') {
    const known = node.gaps.find((gap) => gap.most === element.most)
    if (known) return known.to
    const to = newNode()
    node.gaps.push({ most: element.most, to })
    return to
  }
  const atom = atomOf(atoms, element.words)
  const known = node.edges.get(atom)
  if (known) return known
  const to = newNode()
  node.edges.set(atom, to)
  return to
}

type Resolve = (word: string) => readonly number[]

/** From a word to the atoms it belongs to; remembers words it has seen. */
function wordResolver(atoms: Atoms): Resolve {
  const lengths = [...new Set([...atoms.byPrefix.keys()].map((prefix) => prefix.length))].sort(
    (a, b) => a - b,
  )
  const seen = new Map<string, readonly number[]>()
  const look = (word: string): number[] => {
    const found = [...(atoms.byWord.get(word) ?? [])]
    for (const length of lengths) {
      if (length > word.length) break
      found.push(...(atoms.byPrefix.get(word.slice(0, length)) ?? []))
    }
    return found
  }
  return (word) => {
    const known = seen.get(word)
    if (known) return known
    let found = look(word)
    if (found.length === 0 && word.length <= 24 && LEET.test(word)) found = look(unleet(word))
    if (seen.size > 100_000) seen.clear()
    if (word.length <= 40) seen.set(word, found)
    return found
  }
}

/** A word of letters with digits among them: "arre5t". */
const LEET = /^(?=.*\d)(?=.*[a-z].*[a-z])[a-z0-9]{4,24}$/u
const LEET_LETTERS: Readonly<Record<string, string>> = {
  0: 'o',
  1: 'i',
  3: 'e',
  4: 'a',
  5: 's',
  7: 't',
  8: 'b',
}

function unleet(word: string): string {
  let plain = ''
  for (const character of word) plain += LEET_LETTERS[character] ?? character
  return plain
}

interface Thread {
  readonly node: Node
  readonly from: number
  /** Words it may still pass over; 0 outside a gap. */
  readonly skip: number
  readonly numbers: readonly number[]
}

const NO_NUMBERS: readonly number[] = []

/** One walk over the tokens: the word it stands at, and the threads that reach it. */
interface Walk {
  readonly tokens: Tokens
  readonly matches: PhraseMatch[]
  at: number
  word: string
  atoms: readonly number[]
  next: Thread[]
}

function findAll(root: Node, resolve: Resolve, tokens: Tokens): readonly PhraseMatch[] {
  const walk: Walk = { tokens, matches: [], at: 0, word: '', atoms: [], next: [] }
  let threads: readonly Thread[] = []
  for (let at = 0; at < tokens.words.length; at++) {
    walk.at = at
    walk.word = tokens.words[at]!
    walk.atoms = resolve(walk.word)
    walk.next = []
    if (tokens.breaks[at]! < Break.paragraph) advanceAll(walk, threads)
    advance(walk, { node: root, from: at, skip: 0, numbers: NO_NUMBERS })
    settle(walk)
    threads = walk.next
  }
  return walk.matches
}

/** Words of a gap stay within the sentence. */
function advanceAll(walk: Walk, threads: readonly Thread[]): void {
  const newSentence = walk.tokens.breaks[walk.at]! >= Break.sentence
  for (const thread of threads) {
    if (thread.skip > 0 && newSentence) continue
    advance(walk, thread)
    if (thread.skip > 1) walk.next.push({ ...thread, skip: thread.skip - 1 })
  }
}

/** Moves a thread over one word, along every edge that fits. */
function advance(walk: Walk, { node, from, numbers }: Thread): void {
  const { word, atoms, next } = walk
  if (node.edges.size > 0) {
    for (const atom of atoms) {
      const to = node.edges.get(atom)
      if (to) next.push({ node: to, from, skip: 0, numbers })
    }
  }
  if (node.number && isNumber(word)) {
    next.push({ node: node.number, from, skip: 0, numbers: [...numbers, Number(word)] })
  }
  if (node.any) next.push({ node: node.any, from, skip: 0, numbers })
}

/** Records what ends here, and opens gaps. */
function settle({ next, at, tokens, matches }: Walk): void {
  const count = Math.min(next.length, MOST_THREADS)
  next.length = count
  for (let index = 0; index < count; index++) {
    const thread = next[index]!
    if (thread.skip > 0) continue
    for (const { id, capitals } of thread.node.out) {
      if (capitals && !inCapitals(tokens, thread.from, at + 1)) continue
      matches.push({ id, from: thread.from, to: at + 1, numbers: thread.numbers })
    }
    for (const { most, to } of thread.node.gaps) {
      next.push({ node: to, from: thread.from, skip: most + 1, numbers: thread.numbers })
    }
  }
}

function inCapitals(tokens: Tokens, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (tokens.cases[at] !== Case.upper) return false
  return true
}

function isNumber(word: string): boolean {
  const first = word.charCodeAt(0)
  return first >= 0x30 && first <= 0x39 && word.length <= 15 && /^\d+(?:\.\d+)?$/u.test(word)
}
