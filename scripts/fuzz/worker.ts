import { parentPort, workerData } from 'node:worker_threads'
import { loadKnowledgePack } from '@tasdeeq/host'
import {
  analyse,
  compileKnowledge,
  explain,
  type Analysis,
} from '../../packages/engine/src/index.ts'
import { inconsistency } from './consistent.ts'
import { mutated, type Mutated, type Plan } from './messages.ts'
import { IDLE, NEXT, STOP, type Report, type Task } from './task.ts'
import type { Time } from './times.ts'

const port = parentPort
if (!port) throw new Error('scripts/fuzz/worker.ts runs as a worker only')

const { plan, first, count, shared, slot } = workerData as Task
const board = new Int32Array(shared)
const knowledge = compileKnowledge(loadKnowledgePack())
/** One day for all: the same seed gives the same run next year. */
const CLOCK = Date.UTC(2026, 10, 1)
/** A message this slow is read once more: the first time may have been the garbage collector's, or another program's. */
const SLOW = 1_000
const REPORT_EVERY = 250

const tell = (report: Report): void => port.postMessage(report)
await run(plan)

async function run(made: Plan): Promise<void> {
  let times: Time[] = []
  for (;;) {
    const index = Atomics.add(board, NEXT, 1)
    if (index >= first + count || Atomics.load(board, STOP) === 1) break
    Atomics.store(board, slot, index)
    const message = mutated(made, index)
    times.push({ index, milliseconds: await check(message, index) })
    if (times.length >= REPORT_EVERY) {
      tell({ kind: 'done', times, heap: heapInUse() })
      times = []
    }
  }
  Atomics.store(board, slot, IDLE)
  tell({ kind: 'done', times, heap: heapInUse() })
}

async function check(message: Mutated, index: number): Promise<number> {
  const begun = performance.now()
  try {
    const analysis = await read(message)
    const took = performance.now() - begun
    const wrong = inconsistency(analysis) ?? wordsMissing(analysis, index)
    if (wrong !== undefined) tell({ kind: 'fault', index, what: wrong })
    return took > SLOW ? await again(message, index) : took
  } catch (error) {
    tell({ kind: 'fault', index, what: error instanceof Error ? `${error.stack}` : String(error) })
    return performance.now() - begun
  }
}

async function again(message: Mutated, index: number): Promise<number> {
  const before = process.threadCpuUsage()
  await read(message)
  const { user, system } = process.threadCpuUsage(before)
  const took = (user + system) / 1_000
  if (took > SLOW) tell({ kind: 'fault', index, what: `took ${Math.round(took)} ms of processor` })
  return took
}

function read({ raw, reader, channel }: Mutated): Promise<Analysis> {
  return analyse(raw, { knowledge, clock: CLOCK, reader, ...(channel && { channel }) })
}

/** One in eight is put into words too. */
function wordsMissing(analysis: Analysis, index: number): string | undefined {
  if (index % 8 !== 0) return undefined
  for (const language of ['en', 'ur'] as const) {
    const { headline, findings } = explain(analysis, knowledge, language)
    if (headline === '' || findings.length !== analysis.findings.length)
      return `no words for it in ${language}`
  }
  return undefined
}

/** Bytes that are really in use: undefined where nobody may ask for garbage to be collected. */
function heapInUse(): number | undefined {
  if (globalThis.gc === undefined) return undefined
  globalThis.gc()
  const { heapUsed, arrayBuffers } = process.memoryUsage()
  return heapUsed + arrayBuffers
}
