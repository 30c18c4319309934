import type { Element } from './pattern.ts'
import { newSieve } from './sieve.ts'
import { NOWHERE, PLACES } from './vocabulary.ts'

/** What a phrase hands back where it ends. */
export interface End {
  readonly id: number
  readonly capitals: boolean
}

/** A state of the automaton: what may come next. */
export interface Node {
  /** Where each atom leads. */
  readonly edges: Map<number, Node>
  /** The same edges, side by side. */
  readonly atoms: number[]
  readonly to: Node[]
  /** May something other than a word lead on? */
  isOpen: boolean
  number: Node | undefined
  any: Node | undefined
  readonly gaps: { readonly most: number; readonly to: Node }[]
  readonly out: End[]
  /** Where it stands when it is packed. */
  place: number
}

/** What the automaton knows of a word. */
export interface Word {
  /** Sets of words it belongs to. */
  readonly atoms: readonly number[]
  /** {@link signatureOf} its atoms. */
  readonly signature: number
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

/** Atoms are sets of words, by number: each element of words is one atom, and equal sets share it. */
export interface Trie {
  readonly root: Node
  readonly starts: Map<number, Node>
  readonly bySet: Map<string, number>
  readonly byWord: Map<string, number[]>
  readonly byPrefix: Map<string, number[]>
}

export function newTrie(): Trie {
  return {
    root: newNode(),
    starts: new Map(),
    bySet: new Map(),
    byWord: new Map(),
    byPrefix: new Map(),
  }
}

export function insert(trie: Trie, elements: readonly Element[], end: End): void {
  let node = trie.root
  for (const element of elements) node = follow(trie, node, element)
  node.out.push(end)
}

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
  const index = { byWord, byPrefix, lengths: lengthsByHead(byPrefix) }
  const starts = new Map([...nodes].map(([atom, node]) => [atom, startOf(node)] as const))
  const words = [...byWord.keys(), ...common.bySet.keys(), ...spellings.keys()]
  const mayBeKnown = newSieve(words, byPrefix.keys())
  const lookUp = (word: string): Word => {
    if (!mayBeKnown(word) && !isMaybeLeet(word)) return nothing(word)
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

/** A bit for each atom, some sharing one: two sets whose signatures have none in common have no atom in common. */
export function signatureOf(atoms: readonly number[]): number {
  let signature = 0
  for (const atom of atoms) signature |= 1 << (atom % 31)
  return signature
}

/** The bit of a signature that stands for no atom. */
export const ALWAYS: number = 0x8000_0000 | 0

function newNode(): Node {
  return {
    edges: new Map(),
    atoms: [],
    to: [],
    isOpen: false,
    number: undefined,
    any: undefined,
    gaps: [],
    out: [],
    place: 0,
  }
}

function follow(trie: Trie, node: Node, element: Element): Node {
  if (element.kind !== 'words') return followOpen(node, element)
  const atom = atomOf(trie, element)
  const edges = node === trie.root ? trie.starts : node.edges
  const known = edges.get(atom)
  if (known) return known
  const to = newNode()
  edges.set(atom, to)
  if (node !== trie.root) {
    node.atoms.push(atom)
    node.to.push(to)
  }
  return to
}

function followOpen(node: Node, element: Exclude<Element, { readonly kind: 'words' }>): Node {
  node.isOpen = true
  if (element.kind === 'number') return (node.number ??= newNode())
  if (element.kind === 'any') return (node.any ??= newNode())
  return followGap(node, element.most)
}

function followGap(node: Node, most: number): Node {
  const known = node.gaps.find((gap) => gap.most === most)
  if (known) return known.to
  const to = newNode()
  node.gaps.push({ most, to })
  return to
}

function atomOf(trie: Trie, element: Element & { readonly kind: 'words' }): number {
  const known = trie.bySet.get(element.key)
  if (known !== undefined) return known
  const atom = trie.bySet.size
  trie.bySet.set(element.key, atom)
  for (const word of element.words) {
    const prefix = word.endsWith('*')
    const index = prefix ? trie.byPrefix : trie.byWord
    const text = prefix ? word.slice(0, -1) : word
    const list = index.get(text)
    if (list) list.push(atom)
    else index.set(text, [atom])
  }
  return atom
}

/** Atoms by the words and prefixes they have. */
interface Index extends Pick<Trie, 'byWord' | 'byPrefix'> {
  readonly lengths: ReadonlyMap<string, readonly number[]>
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

function atomsOf({ byWord, byPrefix, lengths }: Index, word: string): readonly number[] {
  const found = [...(byWord.get(word) ?? [])]
  for (const length of lengths.get(word.slice(0, HEAD)) ?? []) {
    if (length <= word.length) found.push(...(byPrefix.get(word.slice(0, length)) ?? []))
  }
  return found
}

/** The signature and the place of a state that phrases start in. */
function startOf(node: Node): readonly number[] {
  return [enteringSignature(node), node.place]
}

/** With {@link ALWAYS} where the state is entered whatever the next word is: it ends a phrase, or is open. */
export function enteringSignature({ atoms, out, isOpen }: Node): number {
  return signatureOf(atoms) | (isOpen || out.length > 0 ? ALWAYS : 0)
}

/** Two letters and more, and digits: "arre5t", where {@link isMaybeLeet} has found a digit and the length right. */
const LEET = /^\d*[a-z]\d*[a-z][a-z0-9]*$/u
const LONGEST_LEET = 24

/** A digit at its end or within; the digits alone are a number. */
function isMaybeLeet(word: string): boolean {
  if (word.length < 4 || word.length > LONGEST_LEET) return false
  for (let at = 0; at < word.length; at++) {
    const code = word.charCodeAt(at)
    if (code >= 0x30 && code <= 0x39) return true
  }
  return false
}

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
