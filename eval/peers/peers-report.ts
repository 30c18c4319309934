import { recallAt } from '../figures.ts'
import type { Judged } from '../judged.ts'
import { RATES } from '../fit/validate.ts'
import { percent, table } from '../report/table.ts'
import type { Bogofilter } from './bogofilter.ts'
import { LATE } from './groups.ts'
import type { Opinion } from './peer.ts'

/** What a peer said, and what it took. */
export interface Heard {
  readonly name: string
  readonly about: string
  /** By the mail's id; a mail it was not asked about is not there. */
  readonly opinions: ReadonlyMap<string, Opinion>
  /** Milliseconds, one mail at a time. */
  readonly wall: number
  readonly processor: number
}

export interface AllHeard {
  readonly groups: ReadonlyMap<string, readonly Judged[]>
  readonly heard: readonly Heard[]
  readonly bogofilter: Bogofilter | undefined
  /** Our own scores by id, of weights fitted without the source. */
  readonly leftOut: ReadonlyMap<string, ReadonlyMap<string, number>>
  readonly skipped: readonly string[]
}

/** Tables beside ours, a row a source. */
export function peersReport(all: AllHeard): string {
  const abouts = [...all.heard, all.bogofilter].flatMap((one) => one?.about ?? [])
  return [
    '## Beside other filters',
    'All offline, on the same bytes. Tasdeeq and Rspamd are told the connection as the archive knows it; what SPF, DKIM and DMARC gave is told to Tasdeeq alone, for the others cannot be told.',
    [...abouts, ...all.skipped.map((why) => `SKIPPED: ${why}`)].map((one) => `- ${one}`).join('\n'),
    '### Flagged with the thresholds each comes with',
    'Tasdeeq: fraud, suspicious or unwanted. In brackets: of how many, where not of all.',
    flagged(all),
    '### Recall on the later phishing, where each genuine source sets the threshold',
    'The weights of Tasdeeq and the words of bogofilter are learned without the source of the row and its corpus, and without the later phishing; the others come as they are. A rate that allows no mail of a small source at all is marked with *.',
    recalls(all),
    '### Speed of this run, one mail at a time',
    speeds(all),
  ].join('\n\n')
}

function flagged({ groups, heard, bogofilter }: AllHeard): string {
  const headings = ['source', 'mails', 'Tasdeeq', ...heard.map(({ name }) => name), 'bogofilter']
  const rows = [...groups].map(([name, mails]) => [
    name,
    String(mails.length),
    percent(share(mails.map(ours))),
    ...heard.map(({ opinions }) => flaggedBy(opinions, mails)),
    bogofilter === undefined ? '–' : flaggedByTrained(bogofilter, name, mails),
  ])
  return table(headings, rows)
}

function flaggedBy(opinions: ReadonlyMap<string, Opinion>, mails: readonly Judged[]): string {
  const known = mails.flatMap(({ item }) => opinions.get(item.id) ?? [])
  const of = known.length < mails.length ? ` (${known.length})` : ''
  return `${percent(share(known))}${of}`
}

/** The later phishing is measured once a training: the least and the most. */
function flaggedByTrained({ leftOut }: Bogofilter, name: string, mails: readonly Judged[]): string {
  if (name !== LATE) {
    const trained = leftOut.find(({ source }) => source === name)
    return trained ? flaggedBy(trained.opinions, mails) : '–'
  }
  const shares = leftOut
    .map(({ opinions }) => share(mails.flatMap(({ item }) => opinions.get(item.id) ?? [])))
    .filter((one) => !Number.isNaN(one))
  return shares.length === 0
    ? '–'
    : `${percent(Math.min(...shares))} to ${percent(Math.max(...shares))}`
}

function share(opinions: readonly Opinion[]): number {
  return opinions.filter((one) => one.flagged).length / opinions.length
}

function ours({ verdict, probabilities: { fraud, unwanted } }: Judged): Opinion {
  return { score: fraud + unwanted, flagged: verdict !== 'clear' && verdict !== 'verified' }
}

type ScoreOf = (one: Judged) => number | undefined

function recalls({ groups, heard, bogofilter, leftOut }: AllHeard): string {
  const late = groups.get(LATE) ?? []
  const rows = [...groups]
    .filter(([source]) => leftOut.has(source))
    .flatMap(([source, genuine]) => {
      const row = (name: string, of: ScoreOf): readonly string[] => {
        const scores = (some: readonly Judged[]): readonly number[] =>
          some.flatMap((one) => of(one) ?? [])
        return [source, name, ...recallCells(scores(genuine), scores(late))]
      }
      const trained = bogofilter?.leftOut.find((one) => one.source === source)
      return [
        row('Tasdeeq', ({ item }) => leftOut.get(source)?.get(item.id)),
        ...heard.map(({ name, opinions }) => row(name, ({ item }) => opinions.get(item.id)?.score)),
        ...(trained ? [row('bogofilter', ({ item }) => trained.opinions.get(item.id)?.score)] : []),
      ]
    })
  const headings = ['threshold set on', 'filter', 'genuine', 'phishing']
  return table([...headings, ...RATES.map((rate) => `at ${percent(rate)}`)], rows)
}

function recallCells(genuine: readonly number[], fraud: readonly number[]): readonly string[] {
  const cells = RATES.map((rate) => {
    const recall = percent(recallAt(rate, fraud, genuine))
    return Math.floor(rate * genuine.length) === 0 ? `${recall} *` : recall
  })
  return [String(genuine.length), String(fraud.length), ...cells]
}

function speeds({ groups, heard, bogofilter }: AllHeard): string {
  const mails = [...groups.values()].flat()
  const spent = mails.reduce((sum, { milliseconds }) => sum + milliseconds, 0)
  const rows = [
    ['Tasdeeq, in a worker on every core', String(mails.length), speed(mails.length, spent), '–'],
    ...heard.map(({ name, opinions: { size }, wall, processor }) => [
      name,
      String(size),
      speed(size, wall),
      `${(processor / size).toFixed(1)} ms`,
    ]),
    ...(bogofilter ? [bogofilterSpeed(bogofilter)] : []),
  ]
  return table(['filter', 'mails', 'mails a second, one at a time', 'processor a mail'], rows)
}

function bogofilterSpeed({ leftOut }: Bogofilter): readonly string[] {
  const count = leftOut.reduce((sum, { opinions }) => sum + opinions.size, 0)
  const wall = leftOut.reduce((sum, { milliseconds }) => sum + milliseconds, 0)
  return ['bogofilter, judging only', String(count), speed(count, wall), '–']
}

function speed(count: number, wall: number): string {
  return (count / (wall / 1000)).toFixed(0)
}
