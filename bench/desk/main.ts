/**
 * `npm run bench:desk`: synthetic waves of fraud are stored in a desk, and posted to it over HTTP with more and more of
 * them in it. `--database embedded|server`, `--sizes 10000,100000`, `--posts N` each (2,000), `--connections N` (16),
 * `--copies SHARE` (0.6), `--seed N`, `--minutes N` (30), `--json`. `--fill events` puts them in as events of the log, of
 * other campaigns than those posted: for one size that would take too long otherwise. `--place FOLDER` keeps them there, and
 * a later run, of the console's bench too, begins with what the folder holds.
 */
import { availableParallelism, cpus, loadavg } from 'node:os'
import { table } from '../../eval/report/table.ts'
import { canRunPostgres } from '../../packages/desk/test/postgres.ts'
import { fill, fillWithEvents, REPORTS_A_CAMPAIGN } from './fill.ts'
import { measure, WARM_UP, type Measured } from './measure.ts'
import { benchOptions, type BenchOptions } from './options.ts'
import { openPlace } from './places.ts'
import { keepStock, stockOf } from './stock.ts'
import { wavesOf } from './waves.ts'

const HEADINGS = [
  'stored',
  'accepted/s',
  'refused',
  'acknowledged p50',
  'p95',
  'p99',
  'at reports/s',
  'assigned p50',
  'assigned p95',
  'filled/s',
  'database bytes a report',
  'contents bytes a report',
]

const options = benchOptions()
if (options.database === 'server' && !canRunPostgres)
  console.log('**SKIPPED: it takes Debian’s postgresql (npm run setup).**')
else report(await run(options))

async function run(asked: BenchOptions): Promise<readonly Measured[]> {
  if (asked.fill === 'events') return [await runOnEvents(asked)]
  const { sizes, posts, seed, copies, time } = asked
  const posted = WARM_UP + 2 * posts
  const waves = wavesOf({ reports: Math.max(...sizes) + posted * sizes.length, seed, copies })
  const until = Date.now() + time
  await using place = await openPlace(asked.database)
  const all: Measured[] = []
  let from = 0
  for (const size of sizes) {
    if (Date.now() > until) break
    const filled = await fill(place.config, waves, { from, to: size, until })
    const filling = (filled.stored - from) / filled.seconds
    console.error(`${filled.stored} stored, ${Math.round(filling)}/s`)
    all.push(await measure({ place, waves, options: asked, stored: filled.stored, filling }))
    from = filled.stored + posted
  }
  return all
}

/** In a place that is kept it goes on where the run before ended: what that one posted is known to the desk. */
async function runOnEvents(asked: BenchOptions): Promise<Measured> {
  const { sizes, posts, seed, copies, database, place: kept } = asked
  const [reports = 0] = sizes
  if (sizes.length > 1) throw new Error('--fill events is for one of --sizes')
  const drawing = { seed, reports, campaigns: Math.ceil(reports / REPORTS_A_CAMPAIGN) }
  const before = stockOf(kept, drawing)
  await using place = await openPlace(database, kept)
  const stock = before ?? { ...drawing, now: Date.now(), posted: 0 }
  const filled = before ? undefined : await fillWithEvents(place.config, stock)
  keepStock(kept, stock)
  await place.tidy()
  const stored = stock.reports + stock.posted
  const waves = wavesOf({ reports: reports + WARM_UP + 2 * posts, seed, copies })
  const filling = filled ? filled.stored / filled.seconds : undefined
  console.error(`${stored} stored`)
  const measured = await measure({ place, waves, options: asked, stored, filling })
  keepStock(kept, { ...stock, posted: stock.posted + WARM_UP + 2 * posts })
  return measured
}

function report(all: readonly Measured[]): void {
  if (options.json) {
    console.log(JSON.stringify({ options, all }, null, 2))
    return
  }
  console.log(`# Bench of the desk, ${new Date().toISOString().slice(0, 16)}\n`)
  const kind = options.database === 'server' ? 'PostgreSQL' : 'PGlite'
  const machine = `${cpus()[0]?.model ?? 'unknown'}, ${availableParallelism()} cores`
  console.log(`${machine}, load ${loadavg()[0]?.toFixed(1)}. ${kind}, what is acknowledged synced.`)
  console.log(
    `${options.posts} reports a measurement, after ${WARM_UP} to warm up, over ${options.connections} connections; ${Math.round(options.copies * 100)} % are copies to the byte.\n`,
  )
  console.log(table(HEADINGS, all.map(cells)))
}

function ms(time: number): string {
  return `${time.toFixed(0)} ms`
}

function cells(one: Measured): readonly string[] {
  return [
    String(one.stored),
    one.accepted.toFixed(0),
    String(one.refused),
    ...[one.p50, one.p95, one.p99].map(ms),
    String(one.rate),
    ...[one.assigned50, one.assigned95].map(ms),
    one.filling?.toFixed(0) ?? '',
    one.databaseBytes.toFixed(0),
    one.blobBytes.toFixed(0),
  ]
}
