import { Break, Case, type Tokens } from './tokens.ts'
import { NOTHING, type Node, type Word } from './trie.ts'

/** A phrase found: tokens `from` up to and without `to`. */
export interface PhraseMatch {
  readonly id: number
  readonly from: number
  readonly to: number
  readonly numbers: readonly number[]
}

/** What is walked: the automaton's first state, and room for one mark an atom. */
export interface Automaton {
  readonly root: Node
  readonly marks: Marks
}

/** A word has the atoms marked with its number, which goes up over all texts: no mark is ever wiped. */
interface Marks {
  number: number
  /** Of the word here, which has `number`, and of the one behind it. */
  here: Float64Array
  behind: Float64Array
}

export function newAutomaton(root: Node, atoms: number): Automaton {
  const marks = { number: 0, here: new Float64Array(atoms), behind: new Float64Array(atoms) }
  return { root, marks }
}

/**
 * Walks over the tokens once, following every phrase that may be under way; gives all matches by where they
 * end. The number of threads is bounded, so that time is linear in the number of tokens.
 *
 * @param known what the automaton knows of each token
 */
export function walk(
  { root, marks }: Automaton,
  known: readonly Word[],
  tokens: Tokens,
): readonly PhraseMatch[] {
  const isOpen = root.number !== undefined || root.any !== undefined
  const here: Here = { tokens, marks, at: -1, word: NOTHING, next: [], entered: 0, matches: [] }
  let threads: Thread[] = []
  advance(here, NOTHING, known[0] ?? NOTHING)
  for (let at = 0; at < known.length; at++) {
    here.at = at
    here.entered = 0
    advance(here, known[at]!, known[at + 1] ?? NOTHING)
    if (threads.length > 0) followAll(threads, here)
    if (here.word.starts.length > 0) start(here)
    if (isOpen) follow(root, { from: at, numbers: NO_NUMBERS }, here)
    const { next } = here
    if (next.length > 0) openGaps(next)
    threads.length = 0
    here.next = threads
    threads = next
  }
  return here.matches
}

/** Threads followed at once: a bound that no sensible text comes near. */
const MOST_THREADS = 512

/** How far a phrase is found. */
interface SoFar {
  readonly from: number
  readonly numbers: readonly number[]
}

/** A phrase under way. */
interface Thread {
  readonly node: Node
  readonly soFar: SoFar
  /** Words it may still pass over; 0 outside a gap. */
  skip: number
}

const NO_NUMBERS: readonly number[] = []

interface Here {
  readonly tokens: Tokens
  readonly marks: Marks
  readonly matches: PhraseMatch[]
  at: number
  word: Word
  /** Threads that go on behind this word. */
  next: Thread[]
  /** States entered, and gaps gone on with: also those that nothing comes of are counted. */
  entered: number
}

/** Goes on to a word, and marks the atoms of the one behind it. */
function advance(here: Here, word: Word, behind: Word): void {
  const { marks } = here
  const number = ++marks.number
  const done = marks.here
  marks.here = marks.behind
  marks.behind = done
  for (const atom of behind.atoms) done[atom] = number + 1
  here.word = word
}

/** Moves each thread over one word; words of a gap stay within the sentence, and nothing crosses a paragraph. */
function followAll(threads: readonly Thread[], here: Here): void {
  const gap = here.tokens.breaks[here.at]!
  if (gap >= Break.paragraph) return
  for (const thread of threads) {
    if (thread.skip > 0 && gap >= Break.sentence) continue
    follow(thread.node, thread.soFar, here)
    if (thread.skip > 1 && ++here.entered <= MOST_THREADS) {
      thread.skip--
      here.next.push(thread)
    }
  }
}

function start(here: Here): void {
  const soFar = { from: here.at, numbers: NO_NUMBERS }
  for (const node of here.word.starts) enter(node, soFar, here)
}

/** Moves along every edge that fits the word. */
function follow(node: Node, soFar: SoFar, here: Here): void {
  if (node.atoms.length > 0) followWords(node, soFar, here)
  if (node.number) followNumber(node.number, soFar, here)
  if (node.any) enter(node.any, soFar, here)
}

function followNumber(node: Node, { from, numbers }: SoFar, here: Here): void {
  const word = here.tokens.words[here.at]!
  if (isNumber(word)) enter(node, { from, numbers: [...numbers, Number(word)] }, here)
}

/** Edges that are looked at each; where more lead on (behind "your"), each of the word's atoms is. */
const FEW_EDGES = 24

function followWords(node: Node, soFar: SoFar, here: Here): void {
  const { atoms } = node
  const { number, here: marks } = here.marks
  let found = atoms.length > FEW_EDGES ? SEVERAL : NONE
  for (let edge = 0; edge < atoms.length && found !== SEVERAL; edge++) {
    if (marks[atoms[edge]!] === number) found = found === NONE ? edge : SEVERAL
  }
  if (found >= 0) enter(node.to[found]!, soFar, here)
  else if (found === SEVERAL) followEach(node, soFar, here)
}

const NONE = -1
const SEVERAL = -2

function followEach({ edges }: Node, soFar: SoFar, here: Here): void {
  for (const atom of here.word.atoms) {
    const to = edges.get(atom)
    if (to) enter(to, soFar, here)
  }
}

/** A state that ends no phrase, and from which nothing leads on over the next word, is not entered. */
function enter(node: Node, soFar: SoFar, here: Here): void {
  const goesOn = node.isOpen || leadsOn(node, here)
  if (!goesOn && node.out.length === 0) return
  if (++here.entered > MOST_THREADS) return
  if (node.out.length > 0) record(node, soFar, here)
  if (goesOn) here.next.push({ node, soFar, skip: 0 })
}

function leadsOn({ atoms }: Node, { marks: { behind, number } }: Here): boolean {
  for (const atom of atoms) if (behind[atom] === number + 1) return true
  return false
}

function record({ out }: Node, { from, numbers }: SoFar, { at, tokens, matches }: Here): void {
  for (const { id, capitals } of out) {
    if (capitals && !inCapitals(tokens, from, at + 1)) continue
    matches.push({ id, from, to: at + 1, numbers })
  }
}

/** A gap is passed over by a thread of its own. */
function openGaps(next: Thread[]): void {
  const count = next.length
  for (let index = 0; index < count; index++) {
    const { node, soFar, skip } = next[index]!
    if (skip > 0) continue
    for (const { most, to } of node.gaps) next.push({ node: to, soFar, skip: most + 1 })
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
