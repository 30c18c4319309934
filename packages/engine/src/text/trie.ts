import type { Element } from './pattern.ts'

/** What a phrase hands back where it ends. */
export interface End {
  readonly id: number
  readonly capitals: boolean
}

/** A state of the automaton: what may come next. Most have one edge or two. */
export interface Node {
  /** Atoms of the edges, and where each leads: arrays of equal length. */
  readonly atoms: number[]
  readonly targets: Node[]
  number: Node | undefined
  any: Node | undefined
  readonly gaps: { readonly most: number; readonly to: Node }[]
  readonly out: End[]
}

/** What the automaton knows of a word. */
export interface Word {
  /** Sets of words it belongs to. */
  readonly atoms: ReadonlySet<number>
  /** States that a phrase starting with it is in. */
  readonly starts: readonly Node[]
}

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

/** From a word to what the automaton knows of it; remembers words it has seen. */
export function wordResolver(trie: Trie): (word: string) => Word {
  const lengths = [...new Set([...trie.byPrefix.keys()].map((prefix) => prefix.length))].sort(
    (a, b) => a - b,
  )
  const seen = new Map<string, Word>()
  return (word) => {
    const known = seen.get(word)
    if (known) return known
    let found = atomsOf(trie, lengths, word)
    if (found.length === 0 && word.length <= LONGEST_LEET && LEET.test(word)) {
      found = atomsOf(trie, lengths, unleet(word))
    }
    const resolved = found.length === 0 ? UNKNOWN : toWord(trie, found)
    if (seen.size > MOST_SEEN) seen.clear()
    if (word.length <= LONGEST_SEEN) seen.set(word, resolved)
    return resolved
  }
}

const MOST_SEEN = 100_000
const LONGEST_SEEN = 40
const UNKNOWN: Word = { atoms: new Set(), starts: [] }

function newNode(): Node {
  return { atoms: [], targets: [], number: undefined, any: undefined, gaps: [], out: [] }
}

function follow(trie: Trie, node: Node, element: Element): Node {
  if (element.kind === 'number') return (node.number ??= newNode())
  if (element.kind === 'any') return (node.any ??= newNode())
  if (element.kind === 'gap') return followGap(node, element.most)
  const atom = atomOf(trie, element)
  const known = node === trie.root ? trie.starts.get(atom) : node.targets[node.atoms.indexOf(atom)]
  if (known) return known
  const to = newNode()
  if (node === trie.root) trie.starts.set(atom, to)
  else {
    node.atoms.push(atom)
    node.targets.push(to)
  }
  return to
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

function atomsOf(trie: Trie, lengths: readonly number[], word: string): readonly number[] {
  const found = [...(trie.byWord.get(word) ?? [])]
  for (const length of lengths) {
    if (length > word.length) break
    found.push(...(trie.byPrefix.get(word.slice(0, length)) ?? []))
  }
  return found
}

function toWord(trie: Trie, found: readonly number[]): Word {
  const atoms = new Set(found)
  return { atoms, starts: [...atoms].flatMap((atom) => trie.starts.get(atom) ?? []) }
}

/** A word of letters with digits among them: "arre5t". */
const LEET = /^(?=.*\d)(?=.*[a-z].*[a-z])[a-z0-9]{4,24}$/u
const LONGEST_LEET = 24
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
