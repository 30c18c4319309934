import { quantile } from '../eval/figures.ts'
import { table } from '../eval/report/table.ts'
import type { Scanned } from './command.ts'
import type { Contestant } from './contestants.ts'
import type { Spent } from './engine.ts'
import { slope, type Sample } from './memory.ts'
import { figuresOf, type Figures } from './rounds.ts'

/** The first contestant is ours: the ratios are of its messages a second to each other's. */
export function contestantTable(spent: ReadonlyMap<Contestant, readonly Spent[]>): string {
  const all = [...spent].map(([contestant, rounds]) => ({
    contestant,
    figures: figuresOf(rounds),
    each: rounds.map((round) => figuresOf([round])),
  }))
  const ours = all[0]!
  const rows = all.map(({ contestant: { name }, figures, each }) => [
    name,
    ...cells(figures),
    ratio(ours.figures.aSecondACore, figures.aSecondACore),
    each.map((one, index) => ratio(ours.each[index]!.aSecondACore, one.aSecondACore)).join(', '),
    ratio(ours.figures.messagesASecond, figures.messagesASecond),
  ])
  return [
    '## One mail at a time, in turns',
    all.map(({ contestant: { about } }) => `- ${about}`).join('\n'),
    table(HEADINGS, rows),
    'Two rounds of each come before and are not counted. The times of the others hold the connection that each question takes, on loopback; theirs is what a mail server would wait. “A second a core” is by processor time of its processes alone, whatever else the machine does; ratios are ours to theirs.\n',
  ].join('\n\n')
}

const HEADINGS = [
  'filter',
  'mails',
  'messages/s',
  'MB/s',
  'p50',
  'p95',
  'p99',
  'processor a message',
  'messages a second a core',
  'resident',
  'ratio a core',
  'by round',
  'ratio by the clock',
]

function cells(figures: Figures): readonly string[] {
  const { count, messagesASecond, megabytesASecond, p50, p95, p99, processor } = figures
  return [
    String(count),
    messagesASecond.toFixed(0),
    megabytesASecond.toFixed(1),
    ...[p50, p95, p99, processor].map((time) => `${time.toFixed(2)} ms`),
    figures.aSecondACore.toFixed(0),
    `${figures.resident.toFixed(0)} MB`,
  ]
}

function ratio(ours: number, theirs: number): string {
  return (ours / theirs).toFixed(2)
}

export function scanTable(scans: readonly (readonly [string, Scanned])[]): string {
  const rows = scans.map(([name, { count, bytes, wall, processor, resident }]) => [
    name,
    `${(wall / 1000).toFixed(2)} s`,
    (count / (wall / 1000)).toFixed(0),
    (bytes / 1e6 / (wall / 1000)).toFixed(1),
    `${(processor / count).toFixed(2)} ms`,
    `${resident.toFixed(0)} MB`,
  ])
  return [
    '## The command, with its start',
    table(['command', 'wall', 'messages/s', 'MB/s', 'processor a message', 'most resident'], rows),
    '',
  ].join('\n\n')
}

/** Milliseconds of each run. */
export function coldLine(runs: readonly number[]): string {
  const [least, median, most] = [0, 0.5, 1].map((part) => (quantile(runs, part) / 1000).toFixed(2))
  return `A cold \`tasdeeq check --offline\` of one mail: ${least} / ${median} / ${most} s (least / median / most of ${runs.length}).\n`
}

export function memoryReport(samples: readonly Sample[]): string {
  const rows = samples.map(({ messages, megabytes }) => [String(messages), megabytes.toFixed(0)])
  return [
    '## Resident memory of the engine',
    table(['messages', 'MB'], rows),
    `Slope of the second half: ${slope(samples).toFixed(1)} MB for each 100,000 messages.`,
  ].join('\n\n')
}
