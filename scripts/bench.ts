/**
 * `npm run bench`: how fast the command and the engine are, measured here and now. Figures are for comparing on
 * one machine in one run; nothing is asserted.
 *
 * Messages are those of a folder given as argument, else the development corpus beside the checkout where it is
 * there, else the samples, over and over.
 */
import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import { cpus, tmpdir } from 'node:os'
import { join } from 'node:path'
import { analyse, compileKnowledge, type World } from '../packages/engine/src/index.ts'
import { loadKnowledgePack } from '../packages/cli/src/knowledge/load.ts'

const root = new URL('..', import.meta.url).pathname
const COLD_RUNS = 15
const MOST_MESSAGES = 6_000
/** Messages that are not counted: the code is compiled while they are read. */
const WARM_UP = 500

const given = process.argv[2]
const temporary = mkdtempSync(join(tmpdir(), 'tasdeeq-bench-'))
try {
  console.log(`Node ${process.version}, ${cpus().length} cores`)
  coldStart()
  await oneCore(messages(given ?? corpus() ?? join(root, 'samples')))
} finally {
  rmSync(temporary, { recursive: true, force: true })
}

/** A whole process from start to end, checking one mail, beside a process that does nothing. */
function coldStart(): void {
  const command = join(root, 'packages/cli/bin/tasdeeq.mjs')
  const check = [command, 'check', '--offline', join(root, 'samples/police-notice.eml')]
  wall(check)
  const checked = Array.from({ length: COLD_RUNS }, () => wall(check))
  const nothing = Array.from({ length: COLD_RUNS }, () => wall(['-e', '0']))
  console.log(
    `cold check of one mail: ${spread(checked)} s wall (an empty process of the same Node: ${spread(nothing)} s)`,
  )
}

function wall(args: readonly string[]): number {
  const start = process.hrtime.bigint()
  const { error } = spawnSync(process.execPath, args, { stdio: 'ignore' })
  if (error) throw error
  return Number(process.hrtime.bigint() - start) / 1e9
}

/** The whole engine on one core: messages and megabytes a second, times a message, and memory. */
async function oneCore(paths: readonly string[]): Promise<void> {
  const knowledge = compileKnowledge(loadKnowledgePack())
  const world: World = { knowledge, clock: Date.now(), reader: 'PK' }
  for (const path of paths.slice(0, WARM_UP)) await analyse(readFileSync(path), world)
  const times: number[] = []
  const memory: number[] = []
  let bytes = 0
  const begun = process.cpuUsage()
  const start = performance.now()
  for (const [index, path] of paths.entries()) {
    const raw = readFileSync(path)
    bytes += raw.length
    const before = performance.now()
    await analyse(raw, world)
    times.push(performance.now() - before)
    if (index % Math.ceil(paths.length / 8) === 0)
      memory.push(Math.round(process.memoryUsage().rss / 1e6))
  }
  const seconds = (performance.now() - start) / 1000
  const used = process.cpuUsage(begun)
  times.sort((a, b) => a - b)
  console.log(
    `engine, one core: ${paths.length} messages, ${(bytes / 1e6).toFixed(0)} MB: ` +
      `${(paths.length / seconds).toFixed(0)} messages/s, ${(bytes / 1e6 / seconds).toFixed(1)} MB/s, ` +
      `${((used.user + used.system) / 1000 / paths.length).toFixed(2)} ms of processor a message`,
  )
  console.log(
    `a message: p50 ${at(times, 0.5)} ms, p95 ${at(times, 0.95)} ms, p99 ${at(times, 0.99)} ms, most ${at(times, 1)} ms`,
  )
  console.log(`resident memory along the run: ${memory.join(', ')} MB`)
}

function corpus(): string | undefined {
  const pack = join(root, '../shared/corpora/mail-dev.tar.xz')
  if (!existsSync(pack)) return undefined
  execFileSync('tar', ['xJf', pack, '-C', temporary])
  return temporary
}

function messages(folder: string): readonly string[] {
  const found = below(folder).filter((path) => path.endsWith('.eml'))
  const step = Math.max(1, Math.floor(found.length / MOST_MESSAGES))
  const some = found.filter((_, index) => index % step === 0)
  return some.length >= 500
    ? some
    : Array.from({ length: 2_000 }, (_, index) => some[index % some.length]!)
}

function below(folder: string): readonly string[] {
  return readdirSync(folder)
    .sort()
    .flatMap((name) => {
      const path = join(folder, name)
      return statSync(path).isDirectory() ? below(path) : [path]
    })
}

function spread(values: readonly number[]): string {
  const sorted = [...values].sort((a, b) => a - b)
  return `${sorted[0]!.toFixed(2)} / ${at(sorted, 0.5)} / ${sorted.at(-1)!.toFixed(2)} (least / median / most)`
}

function at(sorted: readonly number[], part: number): string {
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))]!.toFixed(2)
}
