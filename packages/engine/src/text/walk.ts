import { Break, Case, type Tokens } from './tokens.ts'
import type { Node, Word } from './trie.ts'

/** A phrase found: tokens `from` up to and without `to`. */
export interface PhraseMatch {
  readonly id: number
  readonly from: number
  readonly to: number
  readonly numbers: readonly number[]
}

/**
 * Walks over the tokens once, following every phrase that may be under way; gives all matches by where they
 * end. The number of threads is bounded, so that time is linear in the number of tokens.
 */
export function walk(
  root: Node,
  resolve: (word: string) => Word,
  tokens: Tokens,
): readonly PhraseMatch[] {
  const isOpen = root.number !== undefined || root.any !== undefined
  const matches: PhraseMatch[] = []
  const { words, breaks } = tokens
  let threads: readonly Thread[] = NO_THREADS
  let known = resolve(words[0] ?? '')
  for (let at = 0; at < words.length; at++) {
    const after = at + 1 < words.length ? resolve(words[at + 1]!) : NOTHING
    const gap = breaks[at]!
    const next: Thread[] = []
    const here = { word: words[at]!, known, after, next }
    if (threads.length > 0 && gap < Break.paragraph) {
      for (const thread of threads) follow(thread, here, gap >= Break.sentence)
    }
    for (const node of known.starts) enter(node, { from: at, numbers: NO_NUMBERS }, here)
    if (isOpen) follow({ node: root, from: at, skip: 0, numbers: NO_NUMBERS }, here, false)
    if (next.length > 0) settle(next, { at, tokens, matches })
    threads = next
    known = after
  }
  return matches
}

/** Threads followed at once: a bound that no sensible text comes near. */
const MOST_THREADS = 512

interface Thread {
  readonly node: Node
  readonly from: number
  /** Words it may still pass over; 0 outside a gap. */
  readonly skip: number
  readonly numbers: readonly number[]
}

const NO_NUMBERS: readonly number[] = []
const NO_THREADS: readonly Thread[] = []
/** What is known of the word behind the last. */
const NOTHING: Word = { atoms: [], starts: [] }

interface Here {
  readonly word: string
  readonly known: Word
  /** Of the word behind this one. */
  readonly after: Word
  readonly next: Thread[]
}

/** Moves a thread over one word, along every edge that fits; words of a gap stay within the sentence. */
function follow(thread: Thread, here: Here, newSentence: boolean): void {
  const { node, skip } = thread
  if (skip > 0 && newSentence) return
  const { known, word } = here
  if (node.edges.size > 0) {
    for (const atom of known.atoms) {
      const to = node.edges.get(atom)
      if (to) enter(to, thread, here)
    }
  }
  if (node.number && isNumber(word)) {
    enter(node.number, { from: thread.from, numbers: [...thread.numbers, Number(word)] }, here)
  }
  if (node.any) enter(node.any, thread, here)
  if (skip > 1) here.next.push({ ...thread, skip: skip - 1 })
}

interface SoFar {
  readonly from: number
  readonly numbers: readonly number[]
}

/** A state from which nothing leads on over the next word is not entered: most phrases that begin end there. */
function enter(node: Node, { from, numbers }: SoFar, { next, after }: Here): void {
  if (isBare(node) && !leadsOn(node, after)) return
  next.push({ node, from, skip: 0, numbers })
}

/** Nothing ends here, and only words lead on. */
function isBare({ out, gaps, number, any }: Node): boolean {
  return out.length === 0 && gaps.length === 0 && number === undefined && any === undefined
}

function leadsOn({ edges }: Node, { atoms }: Word): boolean {
  for (const atom of atoms) if (edges.has(atom)) return true
  return false
}

interface Place {
  readonly at: number
  readonly tokens: Tokens
  readonly matches: PhraseMatch[]
}

/** Records what ends here, and opens gaps. */
function settle(next: Thread[], { at, tokens, matches }: Place): void {
  const count = Math.min(next.length, MOST_THREADS)
  next.length = count
  for (let index = 0; index < count; index++) {
    const { node, from, skip, numbers } = next[index]!
    if (skip > 0) continue
    for (const { id, capitals } of node.out) {
      if (capitals && !inCapitals(tokens, from, at + 1)) continue
      matches.push({ id, from, to: at + 1, numbers })
    }
    for (const { most, to } of node.gaps) next.push({ node: to, from, skip: most + 1, numbers })
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
