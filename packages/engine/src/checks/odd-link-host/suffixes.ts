import type { KnowledgePack } from '../../knowledge/records.ts'
import type { Key } from './words.ts'

export interface SuffixFact {
  readonly key: Extract<Key, 'throwaway-suffix' | 'resold-suffix'>
  readonly sources: readonly string[]
}

/** What the knowledge says of the end of a host, if anything. */
export function suffixFact(host: string, pack: KnowledgePack): SuffixFact | undefined {
  const suffixes = suffixesOf(pack)
  const last = host.lastIndexOf('.')
  const before = host.lastIndexOf('.', last - 1)
  return suffixes.get(host.slice(before + 1)) ?? suffixes.get(host.slice(last + 1)) ?? undefined
}

const indexes = new WeakMap<KnowledgePack, ReadonlyMap<string, SuffixFact>>()

function suffixesOf(pack: KnowledgePack): ReadonlyMap<string, SuffixFact> {
  const known = indexes.get(pack)
  if (known) return known
  const { suffixes = [], resoldSuffixes = [] } = pack.links ?? {}
  const built = new Map<string, SuffixFact>([
    ...resoldSuffixes.flatMap(({ values, sources }) =>
      values.map((value): [string, SuffixFact] => [value, { key: 'resold-suffix', sources }]),
    ),
    ...suffixes.map(({ value, sources }): [string, SuffixFact] => [
      value,
      { key: 'throwaway-suffix', sources },
    ]),
  ])
  indexes.set(pack, built)
  return built
}
