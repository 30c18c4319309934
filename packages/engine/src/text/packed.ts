import { enteringSignature, type End, type Node, type Trie } from './trie.ts'

/**
 * The states of a trie in one row of numbers, {@link WIDTH} a state, so that a walk over them touches little memory.
 * A state goes by its place in the row; 0 is the first one's, and stands for none where another is named.
 */
export interface Packed {
  readonly states: Int32Array
  /** Of each edge: the atom, and the place of the state it leads to. */
  readonly edges: Int32Array
  /** Of each gap: how many words it passes over at most, and the place of the state behind it. */
  readonly gaps: Int32Array
  readonly ends: readonly End[]
  /** Edges by atom, of states that have more than {@link FEW_EDGES}. */
  readonly wide: ReadonlyMap<number, ReadonlyMap<number, number>>
}

/** What stands where in a state. Lists are told by where they start, and how long they are. */
export const State = {
  edges: 0,
  edgeCount: 1,
  /** {@link enteringSignature} */
  signature: 2,
  /** The state that a number leads to, and the one that any word leads to. */
  number: 3,
  any: 4,
  gaps: 5,
  ends: 6,
  /** How many gaps, above how many ends. */
  counts: 7,
} as const

export const WIDTH = 8
/** Bits of {@link State.counts} below the count of gaps. */
export const ENDS_BITS = 20
export const ENDS_MASK: number = 2 ** ENDS_BITS - 1
/** Edges that are looked at each; where more lead on (behind "your"), each of the word's atoms is. */
export const FEW_EDGES = 24

/** Packs a trie that is whole, and tells each of its nodes its place. */
export function pack(trie: Trie): Packed {
  const nodes = nodesOf(trie)
  nodes.forEach((node, index) => {
    node.place = index * WIDTH
  })
  const states = new Int32Array(nodes.length * WIDTH)
  const edges: number[] = []
  const gaps: number[] = []
  const ends: End[] = []
  const wide = new Map<number, ReadonlyMap<number, number>>()
  for (const node of nodes) {
    const { place, atoms, to } = node
    states[place + State.edges] = edges.length
    states[place + State.edgeCount] = atoms.length
    states[place + State.signature] = enteringSignature(node)
    states[place + State.number] = node.number?.place ?? 0
    states[place + State.any] = node.any?.place ?? 0
    states[place + State.gaps] = gaps.length
    states[place + State.ends] = ends.length
    states[place + State.counts] = (node.gaps.length << ENDS_BITS) | node.out.length
    atoms.forEach((atom, index) => edges.push(atom, to[index]!.place))
    for (const gap of node.gaps) gaps.push(gap.most, gap.to.place)
    for (const end of node.out) ends.push(end)
    if (atoms.length > FEW_EDGES)
      wide.set(place, new Map(atoms.map((atom, index) => [atom, to[index]!.place])))
  }
  return { states, edges: Int32Array.from(edges), gaps: Int32Array.from(gaps), ends, wide }
}

/** All nodes, the root first. */
function nodesOf({ root, starts }: Trie): readonly Node[] {
  const nodes = [root, ...starts.values()]
  for (let index = 0; index < nodes.length; index++) {
    const { to, number, any, gaps } = nodes[index]!
    for (const node of to) nodes.push(node)
    if (number) nodes.push(number)
    if (any) nodes.push(any)
    for (const gap of gaps) nodes.push(gap.to)
  }
  return nodes
}
