/**
 * `npm run bench:console`: a store is filled with campaigns and reports, and asked for all that the pages of the
 * console ask for. `--database embedded|server`, `--campaigns N` (10,000), `--reports N` (100,000), `--rounds N` (8),
 * `--seed N`, `--verify` (replays the log and compares every view), `--browser` (opens every page in Chromium instead,
 * and types where one searches; `--only TEXT`: those that have it in their name), `--place FOLDER` (keeps the store there,
 * and begins with what is there), `--json`.
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
import { builtConsole } from '../../packages/web/test/built.ts'
import { asksOf } from './console-asks.ts'
import { browseAll, type Opened } from './console-browser.ts'
import { drawnBefore, fillStore, type Filled } from './console-fill.ts'
import { askAll, type Answered } from './console-timing.ts'
import { openPlace } from './places.ts'
import { keepStock, stockOf } from './stock.ts'

const { values: given } = parseArgs({
  options: {
    database: { type: 'string', default: 'server' },
    campaigns: { type: 'string', default: '10000' },
    reports: { type: 'string', default: '100000' },
    rounds: { type: 'string', default: '8' },
    seed: { type: 'string', default: '1' },
    verify: { type: 'boolean', default: false },
    browser: { type: 'boolean', default: false },
    only: { type: 'string', default: '' },
    place: { type: 'string' },
    json: { type: 'boolean', default: false },
  },
})
const kind = given.database === 'embedded' ? 'embedded' : 'server'
if (kind === 'server' && !canRunPostgres)
  console.log('**SKIPPED: it takes Debian’s postgresql (npm run setup).**')
else if (given.browser) await run(browsed)
else await run(asked)

/** A desk with so much in it, and who asks it. */
interface Stocked {
  readonly filled: Filled
  readonly people: Awaited<ReturnType<typeof introduce>>
  readonly address: string
  readonly publicUrl: string
  readonly now: number
}

async function run(measure: (stocked: Stocked) => Promise<void>): Promise<void> {
  const wanted = {
    seed: Number(given.seed),
    campaigns: Number(given.campaigns),
    reports: Number(given.reports),
  }
  const before = stockOf(given.place, wanted)
  await using place = await openPlace(kind, given.place)
  const pages = given.browser
    ? { publicUrl: 'http://localhost:0', pages: await builtConsole() }
    : {}
  const config = { ...place.config, ...pages, listen: { host: '127.0.0.1', port: 0 } }
  const { desk, address, stop } = await openDesk(config, quiet)
  try {
    const stock = before ?? { ...wanted, now: desk.now(), posted: 0 }
    const drawing = { ...stock, seal: desk.contentSeal }
    const begun = performance.now()
    const filled = before ? drawnBefore(drawing) : await fillStore(desk, drawing)
    if (!before) console.error(`filled in ${Math.round((performance.now() - begun) / 1000)} s`)
    keepStock(given.place, stock)
    const people = await introduce(desk, before && ` of ${new Date().toISOString()}`)
    if (given.verify) console.error(JSON.stringify(await checkViews(desk.store.db)))
    await place.tidy()
    await measure({ filled, people, address, publicUrl: desk.config.publicUrl, now: stock.now })
  } finally {
    await stop(5_000)
  }
}

async function asked({ filled, people, address, now }: Stocked): Promise<void> {
  const rounds = Number(given.rounds)
  const all = await askAll(asksOf(filled, now), { address, headers: people.auditor, rounds })
  report(all, ['asked', 'status', 'bytes', 'p50', 'p95', 'aim', ''], all.map(cells))
}

async function browsed({ filled, people, publicUrl }: Stocked): Promise<void> {
  const rounds = Number(given.rounds)
  const { only } = given
  const all = await browseAll(filled, { address: publicUrl, people, rounds, only })
  report(all, ['opened', 'asks', 'p50', 'worst', 'aim', ''], all.map(openedCells))
}

function report(
  all: readonly object[],
  headings: readonly string[],
  rows: readonly (readonly string[])[],
): void {
  if (given.json) {
    console.log(JSON.stringify({ given, all }, null, 2))
    return
  }
  console.log(`# The console at the desk, ${new Date().toISOString().slice(0, 16)}\n`)
  const machine = `${cpus()[0]?.model ?? 'unknown'}, ${availableParallelism()} cores`
  const database = kind === 'server' ? 'PostgreSQL' : 'PGlite'
  console.log(`${machine}, load ${loadavg()[0]?.toFixed(1)}. ${database}.`)
  console.log(
    `${given.campaigns} campaigns, ${given.reports} reports, each ${given.rounds} times.\n`,
  )
  console.log(table(headings, rows))
}

function cells({ ask, status, bytes, times }: Answered): readonly string[] {
  const [p50, p95] = [quantile([...times], 0.5), quantile([...times], 0.95)]
  const held = status === 200 && p95 <= ask.aim ? '' : '**missed**'
  return [ask.name, String(status), String(bytes), ms(p50), ms(p95), ms(ask.aim), held]
}

function openedCells({ name, aim, times, asked: asks }: Opened): readonly string[] {
  const [p50, worst] = [quantile([...times], 0.5), Math.max(...times)]
  return [name, String(asks), ms(p50), ms(worst), ms(aim), p50 <= aim ? '' : '**missed**']
}

function ms(time: number): string {
  return `${time.toFixed(0)} ms`
}
