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
  /** Places of the states that a phrase starting with it is in. */
  readonly starts: readonly number[]
  /** Languages that have it among their commonest words. */
  readonly languages: readonly string[]
}

/** Languages by their commonest words. */
export type CommonWords = ReadonlyMap<string, readonly string[]>

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
 * where their phrases start when the trie is packed.
 */
export function wordResolver(trie: Trie, common: CommonWords, spellings: Spellings): Resolve {
  const lengths = lengthsByHead(trie)
  const words = [...trie.byWord.keys(), ...common.keys(), ...spellings.keys()]
  const mayBeKnown = newSieve(words, trie.byPrefix.keys())
  const lookUp = (word: string): Word => {
    if (!mayBeKnown(word) && !isMaybeLeet(word)) return NOTHING
    const meant = spellings.get(word)
    const also = meant === undefined ? [] : atomsOf(trie, lengths, meant)
    const atoms = [...atomsOf(trie, lengths, word), ...also]
    const isPlain = atoms.length > 0 || !isMaybeLeet(word) || !LEET.test(word)
    const found = isPlain ? atoms : atomsOf(trie, lengths, unleet(word))
    const languages = common.get(word) ?? NO_LANGUAGES
    const isUnknown = found.length === 0 && languages.length === 0
    return isUnknown ? NOTHING : { ...toWord(trie, found), languages }
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

const NO_LANGUAGES: readonly string[] = []
/** What is known of a word that stands nowhere. */
export const NOTHING: Word = { atoms: [], signature: 0, starts: [], languages: NO_LANGUAGES }

/** A bit for each atom, some sharing one: two sets whose signatures have none in common have no atom in common. */
export function signatureOf(atoms: readonly number[]): number {
  let signature = 0
  for (const atom of atoms) signature |= 1 << (Math.imul(atom, 0x9e3779b1) >>> 27)
  return signature
}

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

type Lengths = ReadonlyMap<string, readonly number[]>

/** How long the prefixes are that begin as a word does: most words begin as none does. */
function lengthsByHead(trie: Trie): Lengths {
  const lengths = new Map<string, number[]>()
  for (const prefix of trie.byPrefix.keys()) {
    const head = prefix.slice(0, HEAD)
    const known = lengths.get(head) ?? []
    if (!known.includes(prefix.length)) known.push(prefix.length)
    lengths.set(head, known)
  }
  return lengths
}

/** Letters that a prefix has at the least. */
const HEAD = 2

function atomsOf(trie: Trie, lengths: Lengths, word: string): readonly number[] {
  const found = [...(trie.byWord.get(word) ?? [])]
  for (const length of lengths.get(word.slice(0, HEAD)) ?? []) {
    if (length <= word.length) found.push(...(trie.byPrefix.get(word.slice(0, length)) ?? []))
  }
  return found
}

function toWord(trie: Trie, found: readonly number[]): Omit<Word, 'languages'> {
  const atoms = [...new Set(found)]
  const starts = atoms.flatMap((atom) => trie.starts.get(atom)?.place ?? [])
  return { atoms, signature: signatureOf(atoms), starts }
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
