import { Worker } from 'node:worker_threads'
import type { PackedWarnings } from '@tasdeeq/engine'
import type { SharedSandbox } from '@tasdeeq/host'
import type { Arrival } from '../arrival.ts'
import type { Judging } from '../judged.ts'
import type { Log } from '../running.ts'
import type { Job, Said, ThreadData, Told, WorkerSetup } from './thread.ts'
import { hearWords } from './words.ts'

export interface LaneOptions {
  readonly setup: WorkerSetup
  /** In which its attachments are read. */
  readonly sandbox: SharedSandbox
  /** Megabytes of heap. */
  readonly heap: number
  /** Milliseconds for one message. */
  readonly time: number
  /** Called once, after what it had was answered. */
  readonly ended: (cause: string) => void
  readonly log: Log
}

/** How a message's turn in a worker ended. */
export type LaneResult =
  | { readonly kind: 'answer'; readonly judging: Judging }
  /** The worker is gone, and with it the work on all messages it had. */
  | { readonly kind: 'died'; readonly cause: string }

/** One worker thread, from its start to its end. */
export interface Lane {
  /** Resolves when it can judge; rejects where it ends before that. */
  readonly ready: Promise<void>
  readonly running: () => number
  readonly judge: (arrival: Arrival) => Promise<LaneResult>
  /** Messages that it is given from now on are judged with these. */
  readonly warn: (warnings: PackedWarnings) => void
  /** Ends it; what it had is answered `died`. */
  readonly end: (cause: string) => Promise<void>
}

/**
 * Megabytes of the young generation. Measured with two workers and without pictures, after 400 mails: the process has
 * 329 MB with 4, 365 with 8, 411 with 32, for a tenth more of processor time with 4 than with 32. A process that is
 * started with `--max-semi-space-size`, as `tasdeeq gateway` is, goes by that.
 */
const YOUNG = 4
/** Milliseconds for loading knowledge on a busy machine. */
const START = 60_000

export function openLane(options: LaneOptions): Lane {
  const { setup, sandbox, heap, time, ended: tell } = options
  const worker = startWorker({ ...setup, sandbox: sandbox.newPort() }, heap)
  const turns = new Map<number, Turn>()
  const start = Promise.withResolvers<void>()
  const words = hearWords(worker, options.log)
  let serial = 0
  let ended: string | undefined

  const end = async (cause: string): Promise<void> => {
    if (ended === undefined) {
      ended = cause
      clearTimeout(startAlarm)
      start.reject(new Error(cause))
      for (const turn of turns.values()) turn.settle({ kind: 'died', cause })
      turns.clear()
      tell(cause)
    }
    await worker.terminate()
  }
  const startAlarm = setTimeout(() => void end('a worker did not start in time'), START)
  const settle = (number: number, result: LaneResult): void => {
    turns.get(number)?.settle(result)
    turns.delete(number)
  }
  worker.on('message', (said: Said) => {
    if (said.kind === 'answer') return settle(said.serial, said)
    clearTimeout(startAlarm)
    words.hasMessages()
    start.resolve()
  })
  worker.on('error', (error) => void end(`a worker failed: ${causeOf(error)}`))
  worker.on('exit', () => void end('a worker ended'))
  // Whoever awaits it hears of it; where nobody does, it is no fault of the process.
  start.promise.catch(() => undefined)

  return {
    ready: start.promise,
    running: () => turns.size,
    judge: (arrival) => {
      if (ended !== undefined) return Promise.resolve({ kind: 'died', cause: ended })
      const number = serial++
      const turn = openTurn(time, () => void end(`a message took more than ${time} ms`))
      turns.set(number, turn)
      send(worker, { serial: number, arrival })
      return turn.result
    },
    warn: (warnings) => {
      worker.postMessage({ warnings } satisfies Told)
    },
    end,
  }
}

function startWorker(data: ThreadData, heap: number): Worker {
  return new Worker(new URL('worker.ts', import.meta.url), {
    workerData: data,
    transferList: [data.sandbox],
    resourceLimits: { maxOldGenerationSizeMb: heap, maxYoungGenerationSizeMb: YOUNG },
    env: {},
    stdout: true,
    stderr: true,
  })
}

interface Turn {
  readonly result: Promise<LaneResult>
  readonly settle: (result: LaneResult) => void
}

function openTurn(time: number, expired: () => void): Turn {
  const { promise, resolve } = Promise.withResolvers<LaneResult>()
  const alarm = setTimeout(expired, time)
  return {
    result: promise,
    settle: (result) => {
      clearTimeout(alarm)
      resolve(result)
    },
  }
}

/** The bytes stay with the gateway, which holds or delivers them: the worker gets the one copy that is made. */
function send(worker: Worker, { serial, arrival }: Job): void {
  const raw = new Uint8Array(arrival.raw)
  const job: Job = { serial, arrival: { ...arrival, raw } }
  worker.postMessage(job, [raw.buffer])
}

function causeOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}
