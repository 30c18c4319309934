import { ENDS_BITS, ENDS_MASK, FEW_EDGES, State, type Packed } from './packed.ts'
import { NOTHING, type Word } from './resolver.ts'
import { ALWAYS, ROWS } from './signature.ts'
import { Break, Case, type Tokens } from './tokens.ts'

/** A phrase found: tokens `from` up to and without `to`. */
export interface PhraseMatch {
  readonly id: number
  readonly from: number
  readonly to: number
  readonly numbers: readonly number[]
}

/** What is walked: the states of an automaton, and room for a walk. */
export interface Automaton {
  readonly packed: Packed
  readonly rooms: readonly [Threads, Threads]
}

export function newAutomaton(packed: Packed): Automaton {
  return { packed, rooms: [newThreads(), newThreads()] }
}

/**
 * Walks over the tokens once, following every phrase that may be under way; gives all matches by where they
 * end. The number of threads is bounded, so that time is linear in the number of tokens.
 *
 * @param known what the automaton knows of each token
 */
export function walk(
  automaton: Automaton,
  known: readonly Word[],
  tokens: Tokens,
): readonly PhraseMatch[] {
  const { states } = automaton.packed
  const isOpen = states[State.any] !== 0
  const isForNumbers = states[State.number] !== 0
  const here = beginning(automaton, known, tokens)
  for (let at = 0; at < known.length; at++) {
    advance(here, at, known)
    if (here.threads.count > 0) followAll(here)
    if (here.word.starts.length > 0) start(here)
    if (isOpen || (isForNumbers && here.word.digit))
      follow(0, { from: at, numbers: NO_NUMBERS }, here)
    if (here.next.count > 0) openGaps(here)
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

/** Phrases under way, side by side. */
interface Threads {
  count: number
  /** The state each is in. */
  readonly states: number[]
  /** Words each may still pass over; 0 outside a gap. */
  readonly skips: number[]
  readonly soFar: SoFar[]
}

function newThreads(): Threads {
  return { count: 0, states: [], skips: [], soFar: [] }
}

const NO_NUMBERS: readonly number[] = []

interface Here {
  readonly packed: Packed
  readonly tokens: Tokens
  readonly matches: PhraseMatch[]
  at: number
  word: Word
  behind: Word
  threads: Threads
  /** Threads that go on behind this word. */
  next: Threads
  /** States entered, and gaps gone on with: also those that nothing comes of are counted. */
  entered: number
}

function beginning({ packed, rooms }: Automaton, known: readonly Word[], tokens: Tokens): Here {
  const [threads, next] = rooms
  threads.count = 0
  next.count = 0
  const word = known[0] ?? NOTHING
  const place = { at: 0, word: NOTHING, behind: word, threads, next, entered: 0 }
  return { packed, tokens, matches: [], ...place }
}

function advance(here: Here, at: number, known: readonly Word[]): void {
  const { threads } = here
  here.at = at
  here.word = here.behind
  here.behind = known[at + 1] ?? NOTHING
  here.threads = here.next
  here.next = threads
  threads.count = 0
  here.entered = 0
}

/** Moves each thread over one word; words of a gap stay within the sentence, and nothing crosses a paragraph. */
function followAll(here: Here): void {
  const gap = here.tokens.breaks[here.at]!
  if (gap >= Break.paragraph) return
  const { count, states, skips, soFar } = here.threads
  for (let thread = 0; thread < count; thread++) {
    const skip = skips[thread]!
    if (skip > 0 && gap >= Break.sentence) continue
    follow(states[thread]!, soFar[thread]!, here)
    if (skip > 1 && ++here.entered <= MOST_THREADS)
      here.next.skips[add(here.next, states[thread]!, soFar[thread]!)] = skip - 1
  }
}

function start(here: Here): void {
  const { starts } = here.word
  const wanted = here.behind.signature | ALWAYS
  let soFar: SoFar | undefined
  for (let place = 0; place < starts.length; place += 2) {
    if ((starts[place]! & wanted) !== 0)
      enter(starts[place + 1]!, (soFar ??= { from: here.at, numbers: NO_NUMBERS }), here)
  }
}

/** Moves along every edge that fits the word. */
function follow(state: number, soFar: SoFar, here: Here): void {
  const { states } = here.packed
  if ((states[state + State.signature]! & here.word.signature) !== 0)
    followWords(state, soFar, here)
  const number = states[state + State.number]!
  if (number !== 0 && here.word.digit) followNumber(number, soFar, here)
  const any = states[state + State.any]!
  if (any !== 0) enter(any, soFar, here)
}

function followNumber(state: number, { from, numbers }: SoFar, here: Here): void {
  const word = here.tokens.words[here.at]!
  if (isNumber(word)) enter(state, { from, numbers: [...numbers, Number(word)] }, here)
}

function followWords(state: number, soFar: SoFar, here: Here): void {
  const { states, edges } = here.packed
  const count = states[state + State.edgeCount]!
  const first = states[state + State.edges]!
  let found = count > FEW_EDGES ? SEVERAL : NONE
  for (let edge = first; edge < first + 2 * count && found !== SEVERAL; edge += 2) {
    if (has(here.word, edges[edge]!)) found = found === NONE ? edge : SEVERAL
  }
  if (found >= 0) enter(edges[found + 1]!, soFar, here)
  else if (found === SEVERAL) followEach(state, soFar, here)
}

const NONE = -1
const SEVERAL = -2

/** In the order of the word's atoms. */
function followEach(state: number, soFar: SoFar, here: Here): void {
  const wide = here.packed.wide.get(state)
  for (const atom of here.word.atoms) {
    const to = wide ? wide.get(atom) : edgeOf(state, atom, here.packed)
    if (to !== undefined) enter(to, soFar, here)
  }
}

function edgeOf(state: number, atom: number, { states, edges }: Packed): number | undefined {
  const first = states[state + State.edges]!
  const end = first + 2 * states[state + State.edgeCount]!
  for (let edge = first; edge < end; edge += 2) if (edges[edge] === atom) return edges[edge + 1]
  return undefined
}

/** A state that ends no phrase, and from which nothing leads on over the next word, is not entered. */
function enter(state: number, soFar: SoFar, here: Here): void {
  const { states } = here.packed
  if ((states[state + State.signature]! & (here.behind.signature | ALWAYS)) === 0) return
  const goesOn = leadsOn(state, here)
  const ends = states[state + State.counts]! & ENDS_MASK
  if (!goesOn && ends === 0) return
  if (++here.entered > MOST_THREADS) return
  if (ends > 0) record(state, soFar, here)
  if (goesOn) add(here.next, state, soFar)
}

function leadsOn(state: number, here: Here): boolean {
  const { states, edges } = here.packed
  const isOpen =
    states[state + State.counts]! > ENDS_MASK ||
    states[state + State.number] !== 0 ||
    states[state + State.any] !== 0
  if (isOpen || (states[state + State.signature]! & here.behind.signature) === 0) return isOpen
  const first = states[state + State.edges]!
  const end = first + 2 * states[state + State.edgeCount]!
  for (let edge = first; edge < end; edge += 2) if (has(here.behind, edges[edge]!)) return true
  return false
}

/** Is it one of the word's atoms? A word has some twenty, and its rows turn most others away. */
function has({ rows, atoms }: Word, atom: number): boolean {
  return (rows[(atom >>> 5) % ROWS]! & (1 << atom)) !== 0 && atoms.includes(atom)
}

function record(state: number, { from, numbers }: SoFar, here: Here): void {
  const { packed, tokens, at, matches } = here
  const first = packed.states[state + State.ends]!
  const last = first + (packed.states[state + State.counts]! & ENDS_MASK)
  for (let place = first; place < last; place++) {
    const { id, capitals } = packed.ends[place]!
    if (capitals && !inCapitals(tokens, from, at + 1)) continue
    matches.push({ id, from, to: at + 1, numbers })
  }
}

/** A gap is passed over by a thread of its own. */
function openGaps({ packed, next }: Here): void {
  const { states, gaps } = packed
  const { count } = next
  for (let thread = 0; thread < count; thread++) {
    const state = next.states[thread]!
    const many = states[state + State.counts]! >>> ENDS_BITS
    if (many === 0 || next.skips[thread]! > 0) continue
    const first = states[state + State.gaps]!
    const soFar = next.soFar[thread]!
    for (let gap = first; gap < first + 2 * many; gap += 2)
      next.skips[add(next, gaps[gap + 1]!, soFar)] = gaps[gap]! + 1
  }
}

/** One that passes over no word; gives its place. */
function add(threads: Threads, state: number, soFar: SoFar): number {
  const place = threads.count++
  threads.states[place] = state
  threads.skips[place] = 0
  threads.soFar[place] = soFar
  return place
}

function inCapitals(tokens: Tokens, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (tokens.cases[at] !== Case.upper) return false
  return true
}

/** Of a word that begins with a digit. */
function isNumber(word: string): boolean {
  return word.length <= 15 && /^\d+(?:\.\d+)?$/u.test(word)
}
