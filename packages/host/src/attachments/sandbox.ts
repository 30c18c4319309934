import { Worker } from 'node:worker_threads'
import type { AttachmentText } from '@tasdeeq/engine'
import { takeTurn } from '../threads.ts'
import type { AttachmentLimits } from './limits.ts'
import type { WorkerRequest, WorkerTask } from './worker.ts'

interface Job {
  readonly kind: WorkerTask
  readonly bytes: Uint8Array
  /** Milliseconds it may take. */
  readonly time: number
}

export interface Sandbox {
  readonly read: (job: Job) => Promise<{ readonly text: AttachmentText; readonly took: number }>
  readonly close: () => Promise<void>
}

type Answer = AttachmentText | 'ready'

/** One worker, one job at a time; a worker that was too slow, too large or fell over is replaced by the next. */
export function openSandbox(limits: AttachmentLimits): Sandbox {
  let worker: Worker | undefined
  /** Bytes of the process when the worker started. */
  let before = 0
  let last: Promise<unknown> = Promise.resolve()

  const close = async (): Promise<void> => {
    const old = worker
    worker = undefined
    await old?.terminate()
  }
  const ask = async (request: WorkerRequest, time: number): Promise<Answer> => {
    if (!worker) {
      worker = start(limits)
      before = process.memoryUsage.rss()
    }
    const turn = await takeTurn<Answer>(worker, request, { time, giveUp: growthWatch(limits) })
    if (turn.kind === 'answer') return turn.answer
    await close()
    const tooLarge = turn.kind === 'broke' || turn.why === GROWN
    return { kind: 'unreadable', why: tooLarge ? 'too-large' : 'too-slow' }
  }
  const read = async ({ kind, bytes, time }: Job): ReturnType<Sandbox['read']> => {
    const ready = await ask({ ask: 'ready', kind }, limits.start)
    if (ready !== 'ready') return { text: ready, took: limits.time }
    const begun = performance.now()
    const answer = await ask({ ask: 'read', kind, bytes }, time)
    // WebAssembly never gives memory back: a worker that read something large is replaced.
    if (process.memoryUsage.rss() > before + limits.keptGrowth * 1024 * 1024) await close()
    return { text: answer === 'ready' ? DAMAGED : answer, took: performance.now() - begun }
  }
  return {
    read: (job) => {
      const next = last.then(() => read(job))
      last = next.catch(() => undefined)
      return next
    },
    close,
  }
}

const DAMAGED: AttachmentText = { kind: 'unreadable', why: 'damaged' }
const GROWN = 'the process has grown too far'

function growthWatch(limits: AttachmentLimits): () => string | undefined {
  const most = process.memoryUsage.rss() + limits.growth * 1024 * 1024
  return () => (process.memoryUsage.rss() > most ? GROWN : undefined)
}

function start(limits: AttachmentLimits): Worker {
  const worker = new Worker(new URL('worker.ts', import.meta.url), {
    resourceLimits: { maxOldGenerationSizeMb: limits.heapMegabytes, maxYoungGenerationSizeMb: 8 },
    stdout: true,
    stderr: true,
    env: {},
  })
  // An idle worker must not keep the process alive.
  worker.unref()
  return worker
}
