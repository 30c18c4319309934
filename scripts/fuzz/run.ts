import { Worker } from 'node:worker_threads'
import type { Plan } from './messages.ts'
import { addTimes, noTimes, type Times } from './times.ts'
import { IDLE, NEXT, SLOTS, STOP, type Report, type Task } from './task.ts'

export interface Fault {
  readonly index: number
  readonly what: string
}

/** Memory at one moment of the run. */
export interface Sample {
  readonly messages: number
  readonly bytes: number
}

export interface Run {
  readonly done: number
  readonly faults: readonly Fault[]
  readonly times: Times
  /** What the process holds, as the operating system counts it. */
  readonly resident: readonly Sample[]
  /** What each worker's heap holds after a collection, by worker. */
  readonly heaps: readonly (readonly Sample[])[]
  readonly seconds: number
}

export interface RunOptions {
  readonly plan: Plan
  readonly first: number
  readonly count: number
  readonly workers: number
  /** Milliseconds after which a message counts as a hang, and its worker is ended. */
  readonly patience: number
  readonly signal?: AbortSignal
  /** As soon as it is found. */
  readonly onFault?: (fault: Fault) => void
  readonly onProgress?: (done: number, seconds: number) => void
}

const LOOK_EVERY = 250

/** Reads messages `first` … `first + count - 1` of the plan on several threads, and watches them. */
export async function fuzz(options: RunOptions): Promise<Run> {
  const state = begin(options)
  const watch = setInterval(() => look(state, options), LOOK_EVERY)
  await Promise.all(
    Array.from({ length: options.workers }, (_none, lane) => drive(state, options, lane)),
  )
  clearInterval(watch)
  const { done, faults, times, resident, heaps } = state
  return { done, faults, times, resident, heaps, seconds: secondsSince(state) }
}

interface State {
  readonly board: Int32Array<SharedArrayBuffer>
  readonly began: number
  /** Since when each worker is at its message. */
  readonly since: { index: number; time: number }[]
  readonly running: (Worker | undefined)[]
  done: number
  readonly faults: Fault[]
  readonly times: Times
  readonly resident: Sample[]
  readonly heaps: Sample[][]
}

function begin({ first, workers }: RunOptions): State {
  const board = new Int32Array(new SharedArrayBuffer(4 * (SLOTS + workers)))
  board.fill(IDLE, SLOTS)
  board[NEXT] = first
  return {
    board,
    began: performance.now(),
    since: Array.from({ length: workers }, () => ({ index: IDLE, time: 0 })),
    running: [],
    done: 0,
    faults: [],
    times: noTimes(),
    resident: [],
    heaps: Array.from({ length: workers }, () => []),
  }
}

/** One lane: a worker, and another one in its place whenever it is broken or hangs. */
async function drive(state: State, options: RunOptions, lane: number): Promise<void> {
  while (hasMore(state, options)) {
    state.board[SLOTS + lane] = IDLE
    const end = await live(startWorker(state, options, lane), (report) => {
      if (report.kind === 'fault') options.onFault?.(report)
      note(report, state, lane)
    })
    const index = state.board[SLOTS + lane] ?? IDLE
    if (end === 'finished') return
    if (index === IDLE) throw new Error(`no worker can start: ${end}`)
    state.faults.push({ index, what: end })
    options.onFault?.({ index, what: end })
  }
}

function hasMore({ board }: State, { first, count }: RunOptions): boolean {
  return Atomics.load(board, NEXT) < first + count && Atomics.load(board, STOP) === 0
}

function startWorker(state: State, { plan, first, count }: RunOptions, lane: number): Worker {
  const task: Task = { plan, first, count, shared: state.board.buffer, slot: SLOTS + lane }
  const worker = new Worker(new URL('worker.ts', import.meta.url), {
    workerData: task,
    resourceLimits: { maxOldGenerationSizeMb: 1_024 },
  })
  state.running[lane] = worker
  return worker
}

/** Until it ends: `finished`, or what ended it. */
function live(worker: Worker, onReport: (report: Report) => void): Promise<string> {
  return new Promise((resolve) => {
    worker.on('message', onReport)
    worker.on('error', (error) => resolve(`broke its worker: ${wordsOf(error)}`))
    worker.on('exit', (code) =>
      resolve(code === 0 ? 'finished' : 'took too long: it was broken off'),
    )
  })
}

function wordsOf(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error)
}

function note(report: Report, state: State, lane: number): void {
  if (report.kind === 'fault') {
    state.faults.push({ index: report.index, what: report.what })
    return
  }
  addTimes(state.times, report.times)
  state.done += report.times.length
  if (report.heap !== undefined)
    state.heaps[lane]?.push({ messages: state.done, bytes: report.heap })
}

/** Looks after all: samples memory, ends workers that hang, passes on the wish to stop. */
function look(state: State, options: RunOptions): void {
  state.resident.push({ messages: state.done, bytes: process.memoryUsage.rss() })
  options.onProgress?.(state.done, secondsSince(state))
  if (options.signal?.aborted) Atomics.store(state.board, STOP, 1)
  for (const [lane, since] of state.since.entries()) {
    const index = Atomics.load(state.board, SLOTS + lane)
    const now = performance.now()
    if (index !== since.index) state.since[lane] = { index, time: now }
    else if (index !== IDLE && now - since.time > options.patience)
      void state.running[lane]?.terminate()
  }
}

function secondsSince({ began }: State): number {
  return (performance.now() - began) / 1_000
}
