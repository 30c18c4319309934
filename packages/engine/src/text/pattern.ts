import { fold } from './fold.ts'

/** @throws Error naming the phrase, where it cannot be read. */
export function parsePhrase(pattern: string): readonly Element[] {
  return phraseParser()(pattern)
}

/** A parser for many phrases, that reads an element which recurs only once. Throws as {@link parsePhrase}. */
export function phraseParser(): (pattern: string) => readonly Element[] {
  const known = new Map<string, Element>()
  return (pattern) => {
    const parts = ODD_BLANKS.test(pattern) ? pattern.trim().split(/\s+/u) : pattern.split(' ')
    const elements = parts.map((part) => {
      let element = known.get(part)
      if (element === undefined) known.set(part, (element = parseElement(part, pattern)))
      return element
    })
    return wellFormed(pattern, elements)
  }
}

/** Anything but single spaces between the elements. */
const ODD_BLANKS = /[^\S ]|^ | $|  /u

function wellFormed(pattern: string, elements: readonly Element[]): readonly Element[] {
  const first = elements[0]
  const last = elements.at(-1)
  if (first?.kind === 'gap' || last?.kind === 'gap') {
    throw new Error(`phrase "${pattern}": a gap cannot stand at its start or end`)
  }
  if (elements.every((element) => element.optional || element.kind !== 'words')) {
    throw new Error(`phrase "${pattern}": it needs at least one word that must be there`)
  }
  return elements
}

export type Element =
  | {
      readonly kind: 'words'
      readonly words: readonly string[]
      /** The words in one string: equal sets have equal keys. */
      readonly key: string
      readonly optional: boolean
    }
  | { readonly kind: 'number'; readonly optional: boolean }
  | { readonly kind: 'any'; readonly optional: boolean }
  | { readonly kind: 'gap'; readonly most: number; readonly optional: false }

const MOST_GAP = 8
const MOST_OPTIONAL = 5

function parseElement(part: string, pattern: string): Element {
  if (part.startsWith('..')) return parseGap(part, pattern)
  const optional = part.endsWith('?')
  const body = optional ? part.slice(0, -1) : part
  if (body === '<n>') return { kind: 'number', optional }
  if (body === '<word>') return { kind: 'any', optional }
  if (PLAIN.test(body)) return { kind: 'words', words: [body], key: body, optional }
  const words = body.split('|').map(foldWordPattern)
  if (/[<>?]/u.test(body) || words.some((word) => word === '' || isShortPrefix(word))) {
    throw new Error(`phrase "${pattern}": cannot read "${part}"`)
  }
  const distinct = words.length === 1 ? words : [...new Set(words)].sort()
  return { kind: 'words', words: distinct, key: distinct.join('|'), optional }
}

/** A prefix of one letter is the beginning of too many words. */
function isShortPrefix(word: string): boolean {
  return word.endsWith('*') && word.length < 3
}

const GAP = 3

function parseGap(part: string, pattern: string): Element {
  const most = part === '..' ? GAP : Number(part.slice(2))
  if (!(most >= 1 && most <= MOST_GAP)) {
    throw new Error(`phrase "${pattern}": a gap is of 1 to ${MOST_GAP} words`)
  }
  return { kind: 'gap', most, optional: false }
}

/** Most words are written as they are folded. */
const PLAIN = /^[a-z0-9]+$/u

function foldWordPattern(word: string): string {
  const prefix = word.endsWith('*')
  const bare = prefix ? word.slice(0, -1) : word
  const folded = PLAIN.test(bare) ? bare : fold(bare).replace(/['’]/gu, '')
  return prefix ? `${folded}*` : folded
}

/** Every phrase that the optional elements make, with and without each. */
export function expandOptional(elements: readonly Element[]): readonly (readonly Element[])[] {
  const optional = elements.filter((element) => element.optional).length
  if (optional === 0) return [elements]
  if (optional > MOST_OPTIONAL)
    throw new Error(`a phrase has at most ${MOST_OPTIONAL} optional elements`)
  let variants: Element[][] = [[]]
  for (const element of elements) {
    const withIt = variants.map((variant) => [...variant, element])
    variants = element.optional ? [...variants, ...withIt] : withIt
  }
  return variants
}
