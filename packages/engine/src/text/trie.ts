import type { Element } from './pattern.ts'
import { ALWAYS, signatureOf } from './signature.ts'

/** What a phrase hands back where it ends. */
export interface End {
  readonly id: number
  readonly capitals: boolean
}

/** A state of the automaton: what may come next. */
export interface Node {
  /** Where each atom leads, side by side. */
  readonly atoms: number[]
  readonly to: Node[]
  /** The same edges, where there are more than {@link FEW} of them: most states have one. */
  edges: Map<number, Node> | undefined
  /** May something other than a word lead on? */
  isOpen: boolean
  number: Node | undefined
  any: Node | undefined
  gaps: readonly Gap[]
  out: readonly End[]
  /** Where it stands when it is packed. */
  place: number
}

interface Gap {
  readonly most: number
  readonly to: Node
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
  node.out = [...node.out, end]
}

/** Of the many states that have none: tens of thousands of empty lists are slow to make, and to clear away. */
const NO_GAPS: readonly Gap[] = []
const NO_ENDS: readonly End[] = []

function newNode(): Node {
  return {
    atoms: [],
    to: [],
    edges: undefined,
    isOpen: false,
    number: undefined,
    any: undefined,
    gaps: NO_GAPS,
    out: NO_ENDS,
    place: 0,
  }
}

function follow(trie: Trie, node: Node, element: Element): Node {
  if (element.kind !== 'words') return followOpen(node, element)
  const atom = atomOf(trie, element)
  return node === trie.root ? startWith(trie, atom) : followAtom(node, atom)
}

function startWith({ starts }: Trie, atom: number): Node {
  const known = starts.get(atom)
  if (known) return known
  const to = newNode()
  starts.set(atom, to)
  return to
}

function followAtom(node: Node, atom: number): Node {
  const known = node.edges ? node.edges.get(atom) : among(node, atom)
  if (known) return known
  const to = newNode()
  node.atoms.push(atom)
  node.to.push(to)
  if (node.edges) node.edges.set(atom, to)
  else if (node.atoms.length > FEW)
    node.edges = new Map(node.atoms.map((each, index) => [each, node.to[index]!]))
  return to
}

function among({ atoms, to }: Node, atom: number): Node | undefined {
  const place = atoms.indexOf(atom)
  return place < 0 ? undefined : to[place]
}

/** Edges that are looked through one after another. */
const FEW = 12

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
  node.gaps = [...node.gaps, { most, to }]
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

/** With {@link ALWAYS} where the state is entered whatever the next word is: it ends a phrase, or is open. */
export function enteringSignature({ atoms, out, isOpen }: Node): number {
  return signatureOf(atoms) | (isOpen || out.length > 0 ? ALWAYS : 0)
}
