import { once } from 'node:events'
import { availableParallelism } from 'node:os'
import { compileKnowledge } from '@tasdeeq/engine'
import { couldNotLine, reason, UsageError } from '../failure.ts'
import { noEnvelopes, readEnvelopes } from '../input/envelopes.ts'
import { loadKnowledgePack } from '@tasdeeq/host'
import type { Options } from '../options/options.ts'
import { paintFor } from '../render/colour.ts'
import { directed, isolated } from '../render/direction.ts'
import { renderJsonError } from '../render/json.ts'
import { runPool } from '../scan/pool.ts'
import { openProgress, type Progress } from '../scan/progress.ts'
import {
  countDone,
  openTally,
  renderHit,
  renderSummary,
  statusOf,
  type ScanView,
  type Tally,
} from '../scan/summary.ts'
import type { Done, Task } from '../scan/task.ts'
import { tasksBelow } from '../scan/tasks.ts'
import { scanWords } from '../scan/words.ts'

const INTERRUPTED = 130

/** `tasdeeq scan PATH…` */
export async function scan(options: Options): Promise<number> {
  const paths = options.operands
  if (paths.length === 0)
    throw new UsageError('name a folder, an mbox or a file to scan. See: tasdeeq scan --help')
  const { judging, json } = options
  const { language } = judging
  const words = scanWords[language]
  const envelopes = judging.envelope === undefined ? noEnvelopes : readEnvelopes(judging.envelope)
  // Knowledge that cannot be read fails here, once, and not in every worker at every message.
  compileKnowledge(loadKnowledgePack())
  const stop = new AbortController()
  const interrupt = (): void => stop.abort()
  process.once('SIGINT', interrupt)
  const tally = openTally()
  const report = reporter({
    tally,
    json,
    progress: await openProgress(paths, { stream: process.stderr, language }),
    view: { paint: paintFor(options.colour, process.stdout.isTTY), language },
  })
  const tasks = tasksBelow(paths, envelopes, {
    trouble: (path, error) => {
      tally.failed++
      report.trouble(path, reason(error, language))
    },
    skipped: () => {
      tally.skipped++
    },
  })
  await runPool(tasks, {
    workers: options.workers ?? availableParallelism(),
    setup: { judging, json },
    signal: stop.signal,
    done: report.done,
  })
  process.removeListener('SIGINT', interrupt)
  report.clear()
  if (stop.signal.aborted) process.stderr.write(`${directed(words.interrupted, language)}\n`)
  else if (tally.checked + tally.failed === 0)
    process.stderr.write(`tasdeeq: ${isolated(words.nothing, language)}\n`)
  summarise(tally, options)
  return stop.signal.aborted ? INTERRUPTED : statusOf(tally)
}

/** Beside `--json` the summary goes to standard error: standard output holds lines of JSON and nothing else. */
function summarise(tally: Tally, { json, colour, judging: { language } }: Options): void {
  const stream = json ? process.stderr : process.stdout
  stream.write(renderSummary(tally, { paint: paintFor(colour, stream.isTTY), language }))
}

interface Reporting {
  readonly tally: Tally
  readonly json: boolean
  readonly progress: Progress
  readonly view: ScanView
}

interface Reporter {
  readonly done: (done: Done) => Promise<void>
  readonly trouble: (path: string, why: string, task?: Task) => void
  readonly clear: () => void
}

function reporter({ tally, json, progress, view }: Reporting): Reporter {
  const trouble: Reporter['trouble'] = (path, why, task) => {
    const { language } = view
    const message = task?.index === undefined ? '' : scanWords[language].message(task.index)
    progress.clear()
    process.stderr.write(couldNotLine({ file: path, message }, why, language))
    if (json) process.stdout.write(`${renderJsonError(path, why, task?.index)}\n`)
  }
  const hit = async (done: Done): Promise<void> => {
    const line = renderHit(done, view)
    if (line === undefined) return
    progress.clear()
    await print(line)
  }
  return {
    trouble,
    clear: progress.clear,
    done: async (done) => {
      countDone(tally, done)
      progress.add(done.task.bytes)
      if (done.result.kind === 'failed') trouble(done.task.file, done.result.why, done.task)
      else if (done.result.json !== undefined) await print(`${done.result.json}\n`)
      else await hit(done)
    },
  }
}

/** Waits where the reader of our output is slower than we are: memory stays flat. */
async function print(text: string): Promise<void> {
  if (!process.stdout.write(text)) await once(process.stdout, 'drain')
}
