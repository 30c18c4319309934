import { quantile, recallAt } from '../figures.ts'
import type { Judged } from '../judged.ts'
import { agreement, labels } from '../messages/labels.ts'
import { calibration } from './calibration.ts'
import { percent, table } from './table.ts'

/** The tables as Markdown, one row a source, never pooled. */
export function report(judged: readonly Judged[]): string {
  const sources = groupBySource(judged)
  return [
    '## At the shipped thresholds',
    atThresholds(sources),
    '## Recall where each genuine source sets the threshold (not called genuine: fraud or unwanted)',
    'The shipped weights were fitted with these sources in sight: `npm run fit -- --validate` leaves each out.',
    atRates(sources),
    '## The mails of phishing_pot that were read',
    readLabels(judged),
    '## Calibration, by corpus',
    calibration(judged),
    '## Families of what is called fraud or suspicious',
    families(sources),
    '## Time a message',
    times(sources),
    slowest(judged),
    '## The ten worst errors of each side',
    worst(judged),
    '',
  ].join('\n\n')
}

type Sources = ReadonlyMap<string, readonly Judged[]>

function groupBySource(judged: readonly Judged[]): Sources {
  return Map.groupBy(judged, ({ item }) => item.source)
}

const WORDS = ['fraud', 'suspicious', 'unwanted', 'clear', 'verified'] as const

function atThresholds(sources: Sources): string {
  const rows = [...sources].map(([source, all]) => [source, String(all.length), ...shares(all)])
  return table(['source', 'messages', ...WORDS], rows)
}

function shares(all: readonly Judged[]): readonly string[] {
  return WORDS.map((word) =>
    percent(all.filter(({ verdict }) => verdict === word).length / all.length),
  )
}

const RATES = [0.001, 0.005, 0.01]

function atRates(sources: Sources): string {
  const genuine = [...sources].filter(([source]) => isGenuine(source))
  const rows = [...sources]
    .filter(([source]) => !isGenuine(source))
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

function isGenuine(source: string): boolean {
  return !/ (?:phish|spam|smishing|scam|fraud|harmless)(?: sms)?$/u.test(source)
}

function notGenuine({ probabilities }: Judged): number {
  return probabilities.fraud + probabilities.unwanted
}

function readLabels(judged: readonly Judged[]): string {
  const { count, same, kappa } = agreement(labels())
  const read = Map.groupBy(
    judged.filter(({ item }) => item.read),
    ({ item }) => item.truth,
  )
  const rows = [...read].map(([truth, all]) => [truth, String(all.length), ...shares(all)])
  return `${count} mails read twice: the same label for ${percent(same)}, Cohen's kappa ${kappa.toFixed(2)}.\n\n${table(
    ['read as', 'mails', ...WORDS],
    rows,
  )}`
}

function families(sources: Sources): string {
  const rows = [...sources].flatMap(([source, all]) => {
    const named = Map.groupBy(
      all.filter(({ family }) => family !== undefined),
      ({ family }) => family!,
    )
    const sorted = [...named].sort((a, b) => b[1].length - a[1].length).slice(0, 8)
    if (sorted.length === 0) return []
    return [[source, sorted.map(([family, some]) => `${family} ${some.length}`).join(', ')]]
  })
  return table(['source', 'families'], rows)
}

function times(sources: Sources): string {
  const rows = [...sources].map(([source, all]) => {
    const spent = all.map(({ milliseconds }) => milliseconds)
    return [source, ...[0.5, 0.95, 0.99, 1].map((part) => `${quantile(spent, part).toFixed(1)} ms`)]
  })
  return table(['source', 'p50', 'p95', 'p99', 'most'], rows)
}

function slowest(judged: readonly Judged[]): string {
  const rows = [...judged]
    .sort((a, b) => b.milliseconds - a.milliseconds)
    .slice(0, 5)
    .map(({ item, milliseconds }) => [item.source, item.id, `${milliseconds.toFixed(0)} ms`])
  return table(['slowest', 'id', 'time'], rows)
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
  const shown = findings
    .filter(({ fraud }) => fraud !== 0)
    .slice(0, 5)
    .map(({ id, key, fraud }) => `${id}.${key} ${fraud}`)
    .join(', ')
  return [item.source, item.id, probabilities.fraud.toFixed(3), shown || 'none']
}
