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

/** Instead of a comma: the label begins as the one before it, with one letter of it ("B"), two ("C") … */
export const SHARED = { none: 'A', most: 25 } as const

/** A label as DNS has it, `xn--…`: names with one label of another script stand in the list in both forms, in the text in one. */
export function asciiOf(label: string): string {
  return new URL(`http://${label}`).hostname
}

const OTHER_SCRIPT = /\P{ASCII}/u

/**
 * Unpacks the list from its short text, where labels are in alphabetical order: a quarter smaller on the wire than the
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
  let place: Place = { node: root, flag: 0, isPlain: true }
  let last = root
  let label = ''
  let shared = 0
  let start = 0
  for (let at = 0; at <= text.length; at++) {
    const mark = at < text.length ? text.charAt(at) : MARKS.next
    if (!isBetween(mark)) continue
    if (at > start) {
      label = label.slice(0, shared) + text.slice(start, at)
      last = branch(nodes, place, mark === MARKS.open ? [label] : formsOf(label, place))
    }
    start = at + 1
    shared = isShared(mark) ? mark.charCodeAt(0) - SHARED.none.charCodeAt(0) : 0
    place = placeAfter(mark, { place, last, label }, above)
  }
  return root
}

/** Where the next label belongs, after a mark. */
function placeAfter(
  mark: string,
  { place, last, label }: { readonly place: Place; readonly last: number; readonly label: string },
  above: Place[],
): Place {
  if (mark === MARKS.flag) return { ...place, flag: place.flag + 1 }
  if (mark === MARKS.close) return above.pop() ?? place
  if (mark !== MARKS.open) return place
  above.push(place)
  return { node: last, flag: 0, isPlain: place.isPlain && !OTHER_SCRIPT.test(label) }
}

/** Where the next label belongs. */
interface Place {
  readonly node: number
  readonly flag: number
  /** Is all above it ASCII? */
  readonly isPlain: boolean
}

function formsOf(label: string, { isPlain }: Place): readonly string[] {
  return isPlain && OTHER_SCRIPT.test(label) ? [label, asciiOf(label)] : [label]
}

function isBetween(mark: string): boolean {
  return isShared(mark) || BETWEEN.includes(mark)
}

/** Labels have no capitals. */
function isShared(mark: string): boolean {
  return mark >= 'A' && mark <= 'Z'
}

const BETWEEN: string = MARKS.next + MARKS.flag + MARKS.open + MARKS.close

/** One child, under each of the labels. */
function branch(nodes: Node[], { node, flag }: Place, labels: readonly string[]): number {
  const child = grow(nodes, FLAGS[flag] ?? 0)
  for (const label of labels) nodes[node]?.edges.push({ label, hash: hashOf(label), child })
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
