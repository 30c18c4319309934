/**
 * `npm run fuzz`: reads a million mutated messages, and reports what throws, hangs, takes over a second, contradicts
 * itself, or lets memory grow. The same seed and the same files give the same messages.
 *
 * --count N       messages (1,000,000)       --seconds N   stop after so long
 * --seed N        as a former run printed    --first N     begin with this message
 * --only N        this message alone, and tell what was done to it
 * --keep FOLDER   write the messages that failed there
 * --from FOLDER   take messages from here, not from the corpora; may be given several times
 * --workers N     threads (as many as there are cores)
 * --patience N    milliseconds until a message counts as a hang (20,000: other programs may be busy too)
 *
 * Ctrl-C stops, and prints what was found so far.
 */
import { randomInt } from 'node:crypto'
import { mkdirSync, writeFileSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { mutated, type Plan } from './fuzz/messages.ts'
import { fuzz, type Fault } from './fuzz/run.ts'
import { messagesIn, openSources } from './fuzz/sources.ts'
import { summarise } from './fuzz/summary.ts'

const { values } = parseArgs({
  options: {
    count: { type: 'string', default: '1000000' },
    seed: { type: 'string' },
    first: { type: 'string', default: '0' },
    only: { type: 'string' },
    seconds: { type: 'string' },
    keep: { type: 'string' },
    from: { type: 'string', multiple: true },
    workers: { type: 'string', default: String(availableParallelism()) },
    patience: { type: 'string', default: '20000' },
  },
})
const seed = wholeNumber(values.seed ?? String(randomInt(1e9)), 'seed')
const first = wholeNumber(values.only ?? values.first, 'first')
const count = values.only === undefined ? wholeNumber(values.count, 'count') : 1
const workers = Math.min(count, wholeNumber(values.workers, 'workers'))
const patience = wholeNumber(values.patience, 'patience')
const end = values.seconds === undefined ? Infinity : wholeNumber(values.seconds, 'seconds')

using sources = values.from ? undefined : openSources()
const files = messagesIn(values.from ?? sources?.folders ?? [])
const plan: Plan = { seed, files }
console.log(`seed ${seed}, ${files.length} messages to start from, ${count} to make`)
if (values.only !== undefined) tell(first)
process.exitCode = (await run()) ? 0 : 1

async function run(): Promise<boolean> {
  const stop = new AbortController()
  process.once('SIGINT', () => stop.abort())
  let told = 0
  const result = await fuzz({
    plan,
    first,
    count,
    workers,
    patience,
    signal: stop.signal,
    onFault: report,
    onProgress: (done, seconds) => {
      if (seconds >= end) stop.abort()
      if (seconds - told < 10) return
      told = seconds
      console.error(progress(done, seconds))
    },
  })
  const { lines, good } = summarise(result)
  for (const line of lines) console.log(line)
  return good
}

function progress(done: number, seconds: number): string {
  const rate = done / seconds
  const left = rate > 0 ? `${Math.ceil((count - done) / rate / 60)} min left` : 'starting'
  return `${done} of ${count}, ${rate.toFixed(0)} a second, ${left}`
}

function report({ index, what }: Fault): void {
  const { from, mutations } = mutated(plan, index)
  console.log(`#${index} ${what}\n    ${from}: ${mutations.join(', ')}`)
  if (values.keep !== undefined) keep(index, values.keep)
}

/** What was done to one message. */
function tell(index: number): void {
  const { from, mutations, raw, channel } = mutated(plan, index)
  console.log(
    `${from}: ${mutations.join(', ')}; ${raw.length} bytes, ${channel ?? 'no channel told'}`,
  )
  if (values.keep !== undefined) keep(index, values.keep)
}

function keep(index: number, folder: string): void {
  mkdirSync(folder, { recursive: true })
  writeFileSync(join(folder, `${plan.seed}-${index}.eml`), mutated(plan, index).raw)
}

function wholeNumber(written: string, name: string): number {
  if (/^\d{1,12}$/u.test(written)) return Number(written)
  console.error(`--${name} takes a whole number, not "${written}".`)
  process.exit(2)
}
