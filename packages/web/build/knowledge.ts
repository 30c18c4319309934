import type { KnowledgePack, Lexicon, Source } from '@tasdeeq/engine'
import { withShortIds } from '../src/judging/ids.ts'
import { columnOf } from './columns.ts'

/** The knowledge as the page loads it: what most messages take, and the rest. */
export interface Split {
  readonly core: string
  readonly rest: string
}

/** Languages whose phrases come with the first visit: those that messages to readers here are written in. */
const FIRST = new Set(['en', 'ur', 'ur-Latn'])

/**
 * Splits it. Of the other languages only the commonest words come first, by which it is seen that a message is in one.
 * Left out of both is what nobody reads on the page: notes, and sources that nothing refers to.
 */
export function splitKnowledge(pack: KnowledgePack): Split {
  const sorted = pack.lexicons.map(inOneOrder)
  const lexicons = sorted.map((lexicon) =>
    FIRST.has(lexicon.language) ? lexicon : commonWordsOf(lexicon),
  )
  const used = new Set(sourcesIn({ ...pack, sources: [] }))
  const sources = pack.sources.filter(({ key }) => used.has(key)).map(withoutTier)
  const authorities = withShortIds(pack.authorities)
  const core = withoutNotes({ ...pack, authorities, lexicons, sources })
  return {
    core: JSON.stringify(columnOf([core])),
    rest: JSON.stringify(columnOf(sorted.flatMap(phrasesBeside))),
  }
}

/**
 * The words of a phrase that stand for each other, in alphabetical order: the engine puts them in order anyhow, and what
 * recurs is written the same way everywhere.
 */
function inOneOrder({ language, phrases }: Lexicon): Lexicon {
  const entries = Object.entries(phrases).map(
    ([key, patterns]) => [key, patterns.map(sortedWords)] as const,
  )
  return { language, phrases: Object.fromEntries(entries) }
}

function sortedWords(pattern: string): string {
  return pattern
    .split(' ')
    .map((part) => {
      const optional = part.endsWith('?') ? '?' : ''
      const words = part.slice(0, part.length - optional.length).split('|')
      return words.toSorted().join('|') + optional
    })
    .join(' ')
}

/** Of how good a source is the page tells nothing but that it is a list of a machine. */
function withoutTier({ tier, ...source }: Source): Partial<Source> {
  return tier === 'code' ? { ...source, tier } : source
}

function commonWordsOf({ language, phrases: { common = [] } }: Lexicon): Lexicon {
  return { language, phrases: { common } }
}

/** All but the commonest words, which are there already. */
function phrasesBeside({ language, phrases }: Lexicon): readonly Lexicon[] {
  const beside = Object.entries(phrases).filter(([key]) => key !== 'common')
  return FIRST.has(language) ? [] : [{ language, phrases: Object.fromEntries(beside) }]
}

function sourcesIn(value: unknown): readonly string[] {
  if (Array.isArray(value)) return value.flatMap(sourcesIn)
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, inner]) =>
    key === 'sources' && Array.isArray(inner)
      ? inner.filter((one) => typeof one === 'string')
      : sourcesIn(inner),
  )
}

function withoutNotes(pack: object): unknown {
  return JSON.parse(
    JSON.stringify(pack, (key, value: unknown) => (key === 'note' ? undefined : value)),
  )
}
