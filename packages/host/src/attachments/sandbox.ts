import { Worker } from 'node:worker_threads'
import type { AttachmentText } from '@tasdeeq/engine'
import { ENDED, STRETCH, takeTurn, type Turn } from '../threads.ts'
import { isBelow } from './below.ts'
import type { AttachmentLimits } from './limits.ts'
import { newProgress, type Progress } from './progress.ts'
import type { WorkerAnswer, WorkerRequest, WorkerTask } from './worker.ts'

export interface Job {
  readonly kind: WorkerTask
  readonly bytes: Uint8Array
  /** Milliseconds of processor time it may take. */
  readonly time: number
  /** Milliseconds by the clock that it may wait for those before it. */
  readonly patience: number
}

export interface Reading {
  readonly text: AttachmentText
  /**
   * Milliseconds of processor time that it took, or a third of those by the clock where that is more; and those by the
   * clock before it, until the worker was ready.
   */
  readonly took: number
  readonly start: number
  /** Milliseconds by the clock that it waited for those before it. */
  readonly waited: number
  /** Did the worker die of it, or have to be ended? */
  readonly broke: boolean
}

export interface Sandbox {
  readonly read: (job: Job) => Promise<Reading>
  readonly close: () => Promise<void>
}

interface Asked extends WorkerAnswer {
  readonly broke: boolean
}

/** One worker, one job at a time; a worker that was too slow, too large or fell over is replaced by the next. */
export function openSandbox(limits: AttachmentLimits): Sandbox {
  let worker: Worker | undefined
  /** What the worker has its library for: it is asked once, since each `import` is a search through folders. */
  const ready = new Set<WorkerTask>()
  let last: Promise<unknown> = Promise.resolve()
  const progress = newProgress()

  const close = async (): Promise<void> => {
    const old = worker
    worker = undefined
    ready.clear()
    await old?.terminate()
  }
  const ask = async (request: WorkerRequest, time: number): Promise<Asked> => {
    worker ??= start(limits, progress)
    progress.clear()
    const giveUp = troubleOf(request, limits, progress)
    const patience = { time, giveUp, isBelow: isBelow(request) }
    const turn = await takeTurn<WorkerAnswer>(worker, request, patience)
    if (turn.kind === 'answer') return { ...turn.answer, broke: false }
    await close()
    const answer = { kind: 'unreadable', why: whyOf(turn) } as const
    return { answer, used: time, kept: 0, broke: true }
  }
  /** Loads what the worker needs; what it answers instead, where it cannot. */
  const prepare = async (
    kind: WorkerTask,
  ): Promise<Pick<Reading, 'text' | 'broke'> | undefined> => {
    const { answer, broke } = await ask({ ask: 'ready', kind }, limits.start)
    if (answer !== 'ready') return { text: answer, broke }
    ready.add(kind)
    return undefined
  }
  const read = async ({ kind, bytes, time }: Job): Promise<Read> => {
    const begun = performance.now()
    const refusal = ready.has(kind) ? undefined : await prepare(kind)
    const started = performance.now()
    if (refusal) return { ...refusal, took: limits.time, start: started - begun }
    const { answer, broke, kept, used } = await ask({ ask: 'read', kind, bytes }, time)
    const took = chargeFor(used, performance.now() - started)
    // WebAssembly never gives memory back: a worker that read something large is replaced.
    if (kept > limits.kept * 1024 * 1024) await close()
    return { text: answer === 'ready' ? DAMAGED : answer, took, start: started - begun, broke }
  }
  return {
    read: (job) => {
      const next = inTurn(last, job, read)
      last = next.catch(() => undefined)
      return next
    },
    close,
  }
}

function whyOf(
  turn: Exclude<Turn<unknown>, { readonly kind: 'answer' }>,
): 'too-large' | 'too-slow' {
  const isTooLarge = turn.kind === 'broke' || turn.why === GROWN || turn.why === ENDED
  return isTooLarge ? 'too-large' : 'too-slow'
}

/** Milliseconds. */
function chargeFor(used: number, lasted: number): number {
  return Math.max(Math.min(used, lasted), lasted / STRETCH)
}

async function inTurn(
  before: Promise<unknown>,
  job: Job,
  read: (job: Job) => Promise<Read>,
): Promise<Reading> {
  const asked = performance.now()
  await before
  const waited = performance.now() - asked
  return waited > job.patience ? { ...LEFT, waited } : { ...(await read(job)), waited }
}

type Read = Omit<Reading, 'waited'>

const DAMAGED: AttachmentText = { kind: 'unreadable', why: 'damaged' }
/** What waited too long was not begun. */
const LEFT: Read = {
  text: { kind: 'unreadable', why: 'too-slow' },
  took: 0,
  start: 0,
  broke: false,
}
const GROWN = 'the process has grown too far'

function troubleOf(
  request: WorkerRequest,
  limits: AttachmentLimits,
  progress: Progress,
): (had: number) => string | undefined {
  const hasGrown = growthWatch(limits)
  const lags = progressWatch(request, limits, progress)
  return (had) => hasGrown() ?? lags(had)
}

function growthWatch(limits: AttachmentLimits): () => string | undefined {
  const most = process.memoryUsage.rss() + limits.growth * 1024 * 1024
  return () => (process.memoryUsage.rss() > most ? GROWN : undefined)
}

const LAGS = 'it will not be done in time'

/** Words: whoever is not done early must be on the way to be done in time. */
function progressWatch(
  { ask, kind }: WorkerRequest,
  { wordsGrace, wordsTime }: AttachmentLimits,
  progress: Progress,
): (had: number) => string | undefined {
  if (ask !== 'read' || kind !== 'words') return () => undefined
  return (had) => {
    const due = (had - wordsGrace) / (wordsTime - wordsGrace)
    return progress.part() < due ? LAGS : undefined
  }
}

function start(limits: AttachmentLimits, progress: Progress): Worker {
  const worker = new Worker(new URL('worker.ts', import.meta.url), {
    resourceLimits: { maxOldGenerationSizeMb: limits.heapMegabytes, maxYoungGenerationSizeMb: 8 },
    workerData: progress.memory,
    stdout: true,
    stderr: true,
    env: {},
  })
  // An idle worker must not keep the process alive.
  worker.unref()
  return worker
}
