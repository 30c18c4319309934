import { fold } from './fold.ts'

/** @throws Error naming the phrase, where it cannot be read. */
export function parsePhrase(pattern: string): readonly Element[] {
  const elements = pattern
    .trim()
    .split(/\s+/u)
    .map((part) => parseElement(part, pattern))
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
  | { readonly kind: 'words'; readonly words: readonly string[]; readonly optional: boolean }
  | { readonly kind: 'number'; readonly optional: boolean }
  | { readonly kind: 'any'; readonly optional: boolean }
  | { readonly kind: 'gap'; readonly most: number; readonly optional: false }

const MOST_GAP = 8
const MOST_OPTIONAL = 5

function parseElement(part: string, pattern: string): Element {
  const gap = /^\.\.(\d?)$/u.exec(part)
  if (gap) {
    const most = gap[1] === '' ? 3 : Number(gap[1])
    if (most < 1 || most > MOST_GAP)
      throw new Error(`phrase "${pattern}": a gap is of 1 to ${MOST_GAP} words`)
    return { kind: 'gap', most, optional: false }
  }
  const optional = part.endsWith('?')
  const body = optional ? part.slice(0, -1) : part
  if (body === '<n>') return { kind: 'number', optional }
  if (body === '<word>') return { kind: 'any', optional }
  const words = body.split('|').map((word) => foldWordPattern(word))
  if (words.some((word) => word === '' || word === '*' || /[<>?]/u.test(word))) {
    throw new Error(`phrase "${pattern}": cannot read "${part}"`)
  }
  return { kind: 'words', words: [...new Set(words)].sort(), optional }
}

function foldWordPattern(word: string): string {
  const prefix = word.endsWith('*')
  const folded = fold(prefix ? word.slice(0, -1) : word).replace(/['’]/gu, '')
  return prefix ? `${folded}*` : folded
}

/** Every phrase that the optional elements make, with and without each. */
export function expandOptional(elements: readonly Element[]): readonly (readonly Element[])[] {
  const optional = elements.filter((element) => element.optional).length
  if (optional > MOST_OPTIONAL)
    throw new Error(`a phrase has at most ${MOST_OPTIONAL} optional elements`)
  let variants: Element[][] = [[]]
  for (const element of elements) {
    const withIt = variants.map((variant) => [...variant, element])
    variants = element.optional ? [...variants, ...withIt] : withIt
  }
  return variants
}
