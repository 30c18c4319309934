import { Worker } from 'node:worker_threads'
import { takeTurn } from '../threads.ts'
import { isSound } from './sound.ts'

/** Milliseconds and megabytes for one file. */
const TIME = 10_000
const HEAP = 256

/**
 * The mail that a file of Outlook (.msg) was made of, as RFC 5322 writes it. Undefined: the file is damaged, or made to
 * cost time. It is read in a thread of its own, which is ended where it takes too long.
 */
export async function readOutlook(bytes: Uint8Array): Promise<Uint8Array | undefined> {
  if (!isSound(bytes)) return undefined
  const worker = new Worker(new URL('./worker.ts', import.meta.url), {
    resourceLimits: { maxOldGenerationSizeMb: HEAP },
    // Nothing of the program's own: its environment may say how its database is reached.
    env: {},
    // What a library prints would stand in the program's own output.
    stdout: true,
    stderr: true,
  })
  try {
    const turn = await takeTurn<Uint8Array | undefined>(worker, bytes, { time: TIME })
    return turn.kind === 'answer' ? turn.answer : undefined
  } finally {
    await worker.terminate()
  }
}
