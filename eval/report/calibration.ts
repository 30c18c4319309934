import { calibrationError, type Scored } from '../figures.ts'
import type { Judged } from '../judged.ts'
import { percent, table } from './table.ts'

/** Corpora with genuine and other messages, by name; their scores of *not genuine* with the truth. */
export function scoredByCorpus(judged: readonly Judged[]): ReadonlyMap<string, readonly Scored[]> {
  const groups = Map.groupBy(judged, ({ item }) => item.source.split(' ')[0]!)
  const scored = [...groups].map(
    ([corpus, all]) =>
      [
        corpus,
        all.map(({ item, probabilities }) => ({
          score: probabilities.fraud + probabilities.unwanted,
          positive: item.truth !== 'genuine',
        })),
      ] as const,
  )
  return new Map(scored.filter(([, all]) => hasBoth(all)))
}

function hasBoth(scored: readonly Scored[]): boolean {
  return scored.some(({ positive }) => positive) && scored.some(({ positive }) => !positive)
}

export function calibration(judged: readonly Judged[]): string {
  const rows = [...scoredByCorpus(judged)].map(([corpus, scored]) => [
    corpus,
    String(scored.length),
    percent(calibrationError(scored)),
  ])
  return table(['corpus', 'messages', 'expected calibration error of “not genuine”'], rows)
}
