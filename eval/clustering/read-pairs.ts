import type { Placed, Readings } from './desk.ts'
import { type Equal, halfOf, type LabelledPair, type PairFigures, scorePairs } from './labels.ts'
import { type BCubed, joinedBy } from './measures.ts'
import { strata } from './pairs.ts'

/** How a way of grouping stands against the pairs that somebody read. */
export interface AgainstPairs {
  readonly name: string
  /** Pairs of different texts alone, and those of equal texts with them. */
  readonly different: PairFigures
  readonly all: PairFigures
  /** By halves of the pairs: thresholds are chosen by the one and told by the other. */
  readonly tune: BCubed
  readonly check: BCubed
}

export interface Grouped {
  readonly placed: readonly Placed[]
  readonly readings: Readings
}

/** The desk, equal texts, the manifest and shared domains against the same pairs, of a sample or of several as one. */
export function againstPairs(
  samples: readonly (readonly LabelledPair[])[],
  { placed, readings }: Grouped,
): readonly AgainstPairs[] {
  const there = new Set(placed.map(({ mail }) => mail.id))
  const read = samples.map((pairs) =>
    pairs.filter(({ one, other }) => there.has(one) && there.has(other)),
  )
  const halves = (half: 'tune' | 'check') => read.map((pairs) => halfOf(pairs, half))
  const texts = placed.map(({ mail }) => readings.of(mail)?.text || mail.id)
  const places = placed.map(({ mail }) =>
    (readings.of(mail)?.indicators ?? []).flatMap(({ kind, value }) =>
      kind === 'domain' ? value : [],
    ),
  )
  const ways: readonly (readonly [string, readonly string[]])[] = [
    ['the desk', placed.map(({ campaign }) => campaign)],
    ['equal texts', texts],
    ['the manifest', placed.map(({ mail }) => mail.cluster)],
    ['shared domains', joinedBy(places)],
  ]
  return ways.map(([name, groups]) => {
    const byId = new Map(placed.map(({ mail }, at) => [mail.id, groups[at]]))
    const together = (one: string, other: string): boolean => byId.get(one) === byId.get(other)
    const equal = equalPairs(texts, groups)
    return {
      name,
      different: scorePairs(read, together),
      all: scorePairs(read, together, equal),
      tune: scorePairs(halves('tune'), together, equal),
      check: scorePairs(halves('check'), together, equal),
    }
  })
}

function equalPairs(texts: readonly string[], groups: readonly string[]): Equal {
  const together = pairsOf(texts.map((text, at) => `${groups[at]}\n${text}`))
  return { pairs: pairsOf(texts), together }
}

/** Pairs of the same key. */
function pairsOf(keys: readonly string[]): number {
  const sizes = [...Map.groupBy(keys, (key) => key).values()].map(({ length }) => length)
  return sizes.reduce((sum, size) => sum + (size * (size - 1)) / 2, 0)
}

export function writtenPairs(ways: readonly AgainstPairs[]): string {
  return [
    '| pairs read | precision | recall | F1 | F1 of 95 % of draws |',
    '| --- | --- | --- | --- | --- |',
    ...ways.flatMap(({ name, different, all, tune, check }) => [
      row(`${name}: different texts`, different, different),
      row(`${name}: equal texts, too`, all, all),
      row(`${name}: the half to choose by`, tune),
      row(`${name}: the other half`, check),
    ]),
    '',
    `| stratum | pairs | read | same | ${ways.map(({ name }) => name).join(' | ')} |`,
    `| --- | --- | --- | --- |${' --- |'.repeat(ways.length)}`,
    ...strata.map((stratum) => {
      const { of, pairs, same } = ways[0]!.different.strata[stratum]
      const wrong = ways.map(({ different }) => {
        const { wronglyTogether, wronglyApart } = different.strata[stratum]
        return `${wronglyTogether} / ${wronglyApart}`
      })
      return `| ${[stratum, of, pairs, same, ...wrong].join(' | ')} |`
    }),
    '',
    'Wrongly together / wrongly apart. Each pair stands for as many of its stratum as were not read.',
  ].join('\n')
}

function row(name: string, { precision, recall, f1 }: BCubed, figures?: PairFigures): string {
  const spread = figures?.spread.f1.map((value) => value.toFixed(3)).join(' to ') ?? ''
  const cells = [precision, recall, f1].map((value) => value.toFixed(3))
  return `| ${[name, ...cells, spread].join(' | ')} |`
}
