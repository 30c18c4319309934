import { align, type Match } from './alignment.ts'

/** What texts of a campaign have in common, in order, with slots where they differ. */
export interface Template {
  readonly pieces: readonly Piece[]
  /** Tokens that stand fast. */
  readonly fixed: number
  /** Texts it was made from. */
  readonly texts: number
}

export type Piece =
  | { readonly kind: 'fixed'; readonly tokens: readonly string[] }
  | { readonly kind: 'slot'; readonly slot: Slot }

/** A place where the texts differ. */
export interface Slot {
  /** From 1, in the order of the text. */
  readonly number: number
  /** What stands there: kinds, never the words of a message. */
  readonly kinds: readonly SlotKind[]
  /** Most tokens that stand there. */
  readonly longest: number
}

export type SlotKind = 'nothing' | 'word' | 'words' | 'sentence' | 'value'

/** Tokens of a text that count. */
const MOST_TOKENS = 1500
/** Texts a template is made from: those after them change it little. */
const MOST_TEXTS = 12

/** The words of a canonical text; of a script without spaces, its characters. */
export function tokensOf(canonical: string): readonly string[] {
  const words = canonical.split(/\s/u).filter((word) => word !== '')
  const tokens = words.flatMap((word) => (word.length > LONGEST_WORD ? Array.from(word) : [word]))
  return tokens.slice(0, MOST_TOKENS)
}

const LONGEST_WORD = 30

/** The template of texts, given as canonical text; undefined where there is none, or they have nothing in common. */
export function templateOf(texts: readonly string[]): Template | undefined {
  const all = texts.slice(0, MOST_TEXTS).map(tokensOf)
  const first = all[0]
  if (first === undefined) return undefined
  // Twice: what an alignment missed in one text is fixed in none.
  const once = all.slice(1).reduce((common, tokens) => intersect(common, tokens), first)
  const core = all.reduce((common, tokens) => intersect(common, tokens), once)
  return core.length === 0 ? undefined : templateAround(core, all)
}

/** As an analyst reads it: `dear {1} your parcel {2} waits`. */
export function written(template: Template): string {
  return template.pieces
    .map((piece) => (piece.kind === 'fixed' ? piece.tokens.join(' ') : `{${piece.slot.number}}`))
    .join(' ')
}

function intersect(core: readonly string[], tokens: readonly string[]): readonly string[] {
  return align(core, tokens).map(({ one }) => core[one]!)
}

/** Aligns every text to what all have, and puts a slot wherever one has something between. */
function templateAround(core: readonly string[], all: readonly (readonly string[])[]): Template {
  const gaps: (readonly string[])[][] = Array.from({ length: core.length + 1 }, () => [])
  for (const tokens of all) {
    gapsOf(align(core, tokens), tokens, core.length).forEach((gap, at) => gaps[at]!.push(gap))
  }
  const pieces: Piece[] = []
  let run: string[] = []
  let number = 0
  gaps.forEach((found, at) => {
    if (found.some((gap) => gap.length > 0)) {
      if (run.length > 0) pieces.push({ kind: 'fixed', tokens: run })
      pieces.push({ kind: 'slot', slot: slotOf(++number, found) })
      run = []
    }
    const token = core[at]
    if (token !== undefined) run.push(token)
  })
  if (run.length > 0) pieces.push({ kind: 'fixed', tokens: run })
  return { pieces, fixed: core.length, texts: all.length }
}

/** What a text has before each token of the core, and after the last. */
function gapsOf(
  matches: readonly Match[],
  tokens: readonly string[],
  core: number,
): readonly (readonly string[])[] {
  const gaps: (readonly string[])[] = Array.from({ length: core + 1 }, () => [])
  let from = 0
  for (const { one, other } of matches) {
    gaps[one] = tokens.slice(from, other)
    from = other + 1
  }
  gaps[core] = tokens.slice(from)
  return gaps
}

function slotOf(number: number, found: readonly (readonly string[])[]): Slot {
  const kinds = [...new Set(found.map(kindOf))].sort()
  return { number, kinds, longest: Math.max(...found.map((gap) => gap.length)) }
}

function kindOf(gap: readonly string[]): SlotKind {
  if (gap.length === 0) return 'nothing'
  if (gap.length > 8) return 'sentence'
  if (gap.every((token) => !/\p{L}/u.test(token) || VALUE.test(token))) return 'value'
  return gap.length === 1 ? 'word' : 'words'
}

/** A token that the canonical text puts for a number, an amount, an address or a link. */
const VALUE = /^[<{[⟨]/u
