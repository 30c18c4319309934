/**
 * `npm run bench:console`: a store is filled with campaigns and reports, and asked for all that the pages of the
 * console ask for. `--database embedded|server`, `--campaigns N` (10,000), `--reports N` (100,000), `--rounds N` (8),
 * `--seed N`, `--verify` (replays the log and compares every view), `--json`.
 */
import { availableParallelism, cpus, loadavg } from 'node:os'
import { parseArgs } from 'node:util'
import { quantile } from '../../eval/figures.ts'
import { table } from '../../eval/report/table.ts'
import { checkViews } from '../../packages/desk/src/events/rebuild.ts'
import { openDesk } from '../../packages/desk/src/program/open.ts'
import { quiet } from '../../packages/desk/test/databases.ts'
import { introduce } from '../../packages/desk/test/people.ts'
import { canRunPostgres } from '../../packages/desk/test/postgres.ts'
import { asksOf } from './console-asks.ts'
import { fillStore } from './console-fill.ts'
import { askAll, type Answered } from './console-timing.ts'
import { openPlace } from './places.ts'

const { values: given } = parseArgs({
  options: {
    database: { type: 'string', default: 'server' },
    campaigns: { type: 'string', default: '10000' },
    reports: { type: 'string', default: '100000' },
    rounds: { type: 'string', default: '8' },
    seed: { type: 'string', default: '1' },
    verify: { type: 'boolean', default: false },
    json: { type: 'boolean', default: false },
  },
})
const kind = given.database === 'embedded' ? 'embedded' : 'server'
if (kind === 'server' && !canRunPostgres)
  console.log('**SKIPPED: it takes Debian’s postgresql (npm run setup).**')
else report(await run())

async function run(): Promise<readonly Answered[]> {
  await using place = await openPlace(kind)
  const { desk, address, stop } = await openDesk(
    { ...place.config, listen: { host: '127.0.0.1', port: 0 } },
    quiet,
  )
  try {
    const people = await introduce(desk)
    const now = desk.now()
    const begun = performance.now()
    const filled = await fillStore(desk, {
      seed: Number(given.seed),
      campaigns: Number(given.campaigns),
      reports: Number(given.reports),
      now,
      seal: desk.contentSeal,
    })
    console.error(`filled in ${Math.round((performance.now() - begun) / 1000)} s`)
    if (given.verify) console.error(JSON.stringify(await checkViews(desk.store.db)))
    const rounds = Number(given.rounds)
    return await askAll(asksOf(filled, now), { address, headers: people.auditor, rounds })
  } finally {
    await stop(5_000)
  }
}

function report(all: readonly Answered[]): void {
  if (given.json) {
    console.log(JSON.stringify({ given, all }, null, 2))
    return
  }
  console.log(`# The console at the desk, ${new Date().toISOString().slice(0, 16)}\n`)
  const machine = `${cpus()[0]?.model ?? 'unknown'}, ${availableParallelism()} cores`
  const database = kind === 'server' ? 'PostgreSQL' : 'PGlite'
  console.log(`${machine}, load ${loadavg()[0]?.toFixed(1)}. ${database}.`)
  console.log(
    `${given.campaigns} campaigns, ${given.reports} reports, each asked ${given.rounds} times.\n`,
  )
  console.log(table(['asked', 'status', 'bytes', 'p50', 'p95', 'aim', ''], all.map(cells)))
}

function cells({ ask, status, bytes, times }: Answered): readonly string[] {
  const [p50, p95] = [quantile([...times], 0.5), quantile([...times], 0.95)]
  const held = status === 200 && p95 <= ask.aim ? '' : '**missed**'
  return [ask.name, String(status), String(bytes), ms(p50), ms(p95), ms(ask.aim), held]
}

function ms(time: number): string {
  return `${time.toFixed(0)} ms`
}
