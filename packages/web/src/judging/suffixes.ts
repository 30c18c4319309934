/** The Public Suffix List as its library reads it: a node's edges stand together, sorted by their labels' hashes. */
export interface Suffixes {
  /** Of each node: 1 for a suffix of ICANN's part of the list, 2 of its private part, 0 for none. */
  readonly nodeFlags: Uint8Array
  readonly edgeStart: Uint16Array
  readonly edgeLength: Uint8Array
  readonly edgeChild: Uint16Array
  /** All labels, one behind the other. */
  readonly labelText: string
  readonly rulesRoot: number
  readonly exceptionsRoot: number
}

/** The signs between labels in the short text, one flag's tree after another: `com(blogspot),org;;kawasaki`. */
export const FLAGS = [1, 2, 0, 3] as const
export const MARKS = { next: ',', flag: ';', open: '(', close: ')', exceptions: '!' } as const

/**
 * Unpacks the list from its short text, where labels are in alphabetical order: a seventh smaller on the wire than the
 * library's own form, and no script to parse.
 */
export function suffixesOf(text: string): Suffixes {
  const [rules = '', exceptions = ''] = text.split(MARKS.exceptions)
  const nodes: Node[] = []
  const rulesRoot = plant(rules, nodes)
  const exceptionsRoot = plant(exceptions, nodes)
  return { ...arraysOf(nodes), rulesRoot, exceptionsRoot }
}

interface Node {
  readonly flag: number
  readonly edges: { readonly label: string; readonly hash: number; readonly child: number }[]
}

/** Adds a tree's nodes; gives the number of its root. */
function plant(text: string, nodes: Node[]): number {
  const root = grow(nodes, 0)
  const above: Place[] = []
  let place: Place = { node: root, flag: 0 }
  let last = root
  let start = 0
  for (let at = 0; at <= text.length; at++) {
    const mark = at < text.length ? text.charAt(at) : MARKS.next
    if (!BETWEEN.includes(mark)) continue
    if (at > start) last = branch(nodes, place, text.slice(start, at))
    start = at + 1
    if (mark === MARKS.flag) place.flag++
    else if (mark === MARKS.open) {
      above.push(place)
      place = { node: last, flag: 0 }
    } else if (mark === MARKS.close) place = above.pop() ?? place
  }
  return root
}

/** Where the next label belongs. */
interface Place {
  readonly node: number
  flag: number
}

const BETWEEN: string = MARKS.next + MARKS.flag + MARKS.open + MARKS.close

function branch(nodes: Node[], { node, flag }: Place, label: string): number {
  const child = grow(nodes, FLAGS[flag] ?? 0)
  nodes[node]?.edges.push({ label, hash: hashOf(label), child })
  return child
}

function grow(nodes: Node[], flag: number): number {
  return nodes.push({ flag, edges: [] }) - 1
}

/** As the library computes it: djb2, from a label's end to its start. */
function hashOf(label: string): number {
  let hash = 5381
  for (let at = label.length - 1; at >= 0; at--) hash = (hash * 33) ^ label.charCodeAt(at)
  return hash >>> 0
}

function arraysOf(nodes: readonly Node[]): Omit<Suffixes, 'rulesRoot' | 'exceptionsRoot'> {
  const edges = nodes.flatMap((node) => node.edges.sort((one, other) => one.hash - other.hash))
  let start = 0
  const starts = nodes.map((node) => (start += node.edges.length) - node.edges.length)
  return {
    nodeFlags: Uint8Array.from(nodes, ({ flag }) => flag),
    edgeStart: Uint16Array.from([...starts, start]),
    edgeLength: Uint8Array.from(edges, ({ label }) => label.length),
    edgeChild: Uint16Array.from(edges, ({ child }) => child),
    labelText: edges.map(({ label }) => label).join(''),
  }
}
