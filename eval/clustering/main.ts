/**
 * `npm run eval:clusters`: reports the phish of the development corpus at a desk, through its reader, its store and its
 * assigning, and measures the campaigns against the corpus's groups. `--orders N` runs as many orders (3), `--most N`
 * the first mails alone; `--json` prints the figures. `--pairs N --seed S --out FILE` writes pairs of mails for somebody
 * to read, with their texts: the file stays outside of the project. `--stratum NAME=N`, once or more often, instead of
 * `--pairs` says how many of which stratum, and `--without FILE` leaves out pairs that were read. `--labels FILE`, once or more often, scores
 * such a file when it is filled in, and several as one (`eval/clustering/labels*.jsonl` are ours: ids and labels, and no text).
 * `--threshold NAME=VALUE` tries another threshold, `--from N` begins with another order than the corpus's own (0).
 * `--over http` and `--over postfix` report all mails once more at a desk in a process of its own, and count what came of it.
 * `--genuine N` reports them together with as many genuine mails of each source, and tells which campaigns have mail of both.
 * `--keep FILE`, outside of the project too, keeps what was read, so that the next run reads no mail.
 */
import { writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { thresholds } from '../../packages/desk/src/grouping/thresholds.ts'
import { type Corpora, openCorpora } from '../messages/corpora.ts'
import { besideFraud, genuineOf, writtenBeside, writtenFraud } from './beside.ts'
import { phishOf, shuffled } from './corpus.ts'
import { openLists, openReadings, runDesk, type Run } from './desk.ts'
import { type LabelledPair, readPairs } from './labels.ts'
import { type Choice, choosePairs, sharesOf, strataOf } from './pairs.ts'
import { againstPairs, writtenPairs } from './read-pairs.ts'
import { overHttp } from './over-http.ts'
import { overPostfix } from './over-postfix.ts'
import { writtenOver } from './over.ts'
import { figuresOf, stabilityOf, written } from './report.ts'

const { values } = parseArgs({
  options: {
    json: { type: 'boolean' },
    orders: { type: 'string', default: '3' },
    most: { type: 'string' },
    pairs: { type: 'string' },
    stratum: { type: 'string', multiple: true, default: [] },
    without: { type: 'string', multiple: true, default: [] },
    from: { type: 'string', default: '0' },
    seed: { type: 'string', default: '1' },
    out: { type: 'string' },
    labels: { type: 'string', multiple: true, default: [] },
    keep: { type: 'string' },
    over: { type: 'string' },
    genuine: { type: 'string' },
    threshold: { type: 'string', multiple: true, default: [] },
  },
})
using corpora = openCorpora()
if (corpora === undefined) {
  console.error('SKIPPED: the corpora are not beside this checkout (../shared/corpora).')
  process.exit(0)
}
const mails = phishOf(corpora).slice(0, values.most === undefined ? undefined : Number(values.most))
const warningLists = await openLists()
await using readings = await openReadings(values.keep && outside('keep', values.keep))
const runs: Run[] = []
const first = Number(values.from)
for (let order = first; order < first + Number(values.orders); order++) {
  const given = order === 0 ? mails : shuffled(mails, order)
  runs.push(await runDesk({ mails: given, readings, warningLists, thresholds: tried() }))
}
const used = { ...thresholds, ...tried() }
const figures = figuresOf({ runs, readings, warningLists, thresholds: used })
console.log(values.json ? JSON.stringify(figures) : written(figures))
const placed = runs[0]!.placed
if (values.pairs !== undefined) writePairs(sharesOf(Number(values.pairs)))
else if (values.stratum.length > 0) writePairs(strataOf(values.stratum))
const samples = values.labels.map(readPairs)
samples.forEach((pairs, at) => score(values.labels[at]!, [pairs]))
if (samples.length > 1) score(`${samples.length} samples as one`, samples)

if (values.genuine !== undefined) await reportGenuine(corpora, Number(values.genuine))
if (values.over !== undefined) await reportFromOutside(values.over)

async function reportGenuine(from: Corpora, most: number): Promise<void> {
  const genuine = genuineOf(from, most)
  const all = shuffled([...mails, ...writtenFraud(from), ...genuine], 1)
  const run = await runDesk({ mails: all, readings, warningLists, thresholds: tried() })
  console.log(`\n${writtenBeside(besideFraud(run.placed, genuine))}`)
}

async function reportFromOutside(way: string): Promise<void> {
  if (way !== 'http' && way !== 'postfix') throw new Error('--over http, or --over postfix')
  const over = await (way === 'http' ? overHttp(mails) : overPostfix(mails))
  console.log(`\n${writtenOver(way, over)}`)
  const { f1 } = stabilityOf(over.placed, placed)
  console.log(`agreement with the groups made in this process (F1): ${f1.toFixed(3)}`)
}

function score(name: string, read: readonly (readonly LabelledPair[])[]): void {
  const scored = againstPairs(read, { placed, readings })
  console.log(values.json ? JSON.stringify(scored) : `\n${name}\n${writtenPairs(scored)}`)
}

function writePairs(most: Choice['most']): void {
  if (values.out === undefined) throw new Error('pairs need --out FILE, outside of the project')
  const out = outside('out', values.out)
  const without = values.without.flatMap(readPairs)
  const chosen = choosePairs(placed, readings, { seed: Number(values.seed), most, without })
  writeFileSync(out, chosen.map((pair) => `${JSON.stringify(pair)}\n`).join(''), { mode: 0o600 })
  console.error(
    `${chosen.length} pairs in ${out}: fill in "label" with same, kin, different or unsure`,
  )
}

function outside(option: string, file: string): string {
  const place = resolve(file)
  if (place.startsWith(resolve(import.meta.dirname, '../..')))
    throw new Error(`real mail stays outside of the project: choose another place for --${option}`)
  return place
}

function tried(): Readonly<Record<string, number>> {
  return Object.fromEntries(
    values.threshold.map((given) => {
      const [name = '', value = ''] = given.split('=')
      return [name, Number(value)]
    }),
  )
}
