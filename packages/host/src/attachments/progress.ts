import { workerData } from 'node:worker_threads'

/** How far the worker is with the words of a picture, for whoever waits: a place in memory that both share. */
export interface Progress {
  readonly memory: SharedArrayBuffer
  readonly clear: () => void
  /** From 0 to 1. */
  readonly part: () => number
}

const WHOLE = 1_000

export function newProgress(): Progress {
  const memory = new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT)
  const cell = new Int32Array(memory)
  return {
    memory,
    clear: () => void Atomics.store(cell, 0, 0),
    part: () => Atomics.load(cell, 0) / WHOLE,
  }
}

/** Says how far it is; less than what was said before counts for nothing. Runs in the worker only. */
export function sayProgress(part: number): void {
  if (!(workerData instanceof SharedArrayBuffer)) return
  const cell = new Int32Array(workerData)
  const now = Math.round(part * WHOLE)
  if (now > Atomics.load(cell, 0)) Atomics.store(cell, 0, now)
}
