import { calibrationError, quantile, recallAt } from './figures.ts'
import type { Judged } from './judged.ts'

/** The tables as Markdown, one row a source, never pooled. */
export function report(judged: readonly Judged[]): string {
  const sources = groupBySource(judged)
  return [
    '## At the shipped thresholds',
    atThresholds(sources),
    '## Recall where each genuine source sets the threshold (not called genuine: fraud or unwanted)',
    atRates(sources),
    '## Calibration of the probability of fraud, by corpus with both classes',
    calibration(judged),
    '## Time a message',
    times(sources),
    '## The ten worst errors of each side',
    worst(judged),
    '',
  ].join('\n\n')
}

type Sources = ReadonlyMap<string, readonly Judged[]>

function groupBySource(judged: readonly Judged[]): Sources {
  return Map.groupBy(judged, ({ item }) => item.source)
}

function atThresholds(sources: Sources): string {
  const words = ['fraud', 'suspicious', 'unwanted', 'clear', 'verified'] as const
  const rows = [...sources].map(([source, all]) => [
    source,
    all[0]!.item.truth,
    String(all.length),
    ...words.map((word) =>
      percent(all.filter(({ verdict }) => verdict === word).length / all.length),
    ),
  ])
  return table(['source', 'truth', 'messages', ...words], rows)
}

const RATES = [0.001, 0.005, 0.01]

function atRates(sources: Sources): string {
  const genuine = [...sources].filter(([, all]) => all[0]!.item.truth === 'genuine')
  const rows = [...sources]
    .filter(([, all]) => all[0]!.item.truth !== 'genuine')
    .flatMap(([source, all]) =>
      genuine
        .filter(([, other]) => other[0]!.item.channel === all[0]!.item.channel)
        .map(([name, other]) => [
          source,
          name,
          ...RATES.map((rate) =>
            percent(recallAt(rate, all.map(notGenuine), other.map(notGenuine))),
          ),
        ]),
    )
  return table(['source', 'threshold set on', ...RATES.map((rate) => `at ${percent(rate)}`)], rows)
}

function notGenuine({ probabilities }: Judged): number {
  return probabilities.fraud + probabilities.unwanted
}

function calibration(judged: readonly Judged[]): string {
  const corpora = Map.groupBy(judged, ({ item }) => item.source.split(' ')[0]!)
  const rows = [...corpora].map(([corpus, all]) => {
    const scored = all.map(({ item, probabilities }) => ({
      score: probabilities.fraud,
      positive: item.truth === 'fraud',
    }))
    const both = scored.some(({ positive }) => positive) && scored.some(({ positive }) => !positive)
    return [corpus, String(all.length), both ? percent(calibrationError(scored)) : 'one class only']
  })
  return table(['corpus', 'messages', 'expected calibration error'], rows)
}

function times(sources: Sources): string {
  const rows = [...sources].map(([source, all]) => {
    const spent = all.map(({ milliseconds }) => milliseconds)
    return [source, ...[0.5, 0.95, 0.99, 1].map((part) => `${quantile(spent, part).toFixed(1)} ms`)]
  })
  return table(['source', 'p50', 'p95', 'p99', 'most'], rows)
}

const WORST = 10

/** Ids and findings, never a word of the messages. */
function worst(judged: readonly Judged[]): string {
  const headings = ['source', 'id', 'fraud', 'findings']
  const byFraud = [...judged].sort((a, b) => b.probabilities.fraud - a.probabilities.fraud)
  const accused = byFraud.filter(({ item }) => item.truth === 'genuine').slice(0, WORST)
  const missed = byFraud.filter(({ item }) => item.truth === 'fraud').slice(-WORST)
  return [
    'Genuine, and most accused:',
    table(headings, accused.map(errorRow)),
    'Fraud, and least suspected:',
    table(headings, missed.map(errorRow)),
  ].join('\n\n')
}

function errorRow({ item, probabilities, findings }: Judged): readonly string[] {
  const shown = findings.slice(0, 5).join(', ')
  return [item.source, item.id, probabilities.fraud.toFixed(3), shown || 'none']
}

function table(headings: readonly string[], rows: readonly (readonly string[])[]): string {
  return [headings, headings.map(() => '---'), ...rows]
    .map((cells) => `| ${cells.join(' | ')} |`)
    .join('\n')
}

function percent(share: number): string {
  return Number.isNaN(share) ? '–' : `${(share * 100).toFixed(1)} %`
}
