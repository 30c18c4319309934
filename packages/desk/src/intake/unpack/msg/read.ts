import { Worker } from 'node:worker_threads'
import { takeTurn } from '@tasdeeq/host'
import { isSound } from '@tasdeeq/host/outlook'
import { StoreFailure } from '../../../store/store.ts'

/** Milliseconds and megabytes for one file. */
const TIME = 10_000
const HEAP = 256
/** Threads at once, and files that wait for one. */
const THREADS = 2
const MOST_WAITING = 200

let running = 0
const waiting: (() => void)[] = []

/**
 * The mail that a file of Outlook was made of, as RFC 5322 writes it. Undefined: the file is damaged, or made to cost
 * time. It is read in a thread of its own, which is ended where it takes too long.
 *
 * @throws StoreFailure where too many wait: nothing is wrong with the file
 */
export async function mailOfOutlook(
  bytes: Uint8Array,
  mostWaiting: number = MOST_WAITING,
): Promise<Uint8Array | undefined> {
  if (!isSound(bytes)) return undefined
  if (waiting.length >= mostWaiting)
    throw new StoreFailure('too many files of Outlook wait to be opened; try again')
  await room()
  const worker = new Worker(new URL('./worker.ts', import.meta.url), {
    resourceLimits: { maxOldGenerationSizeMb: HEAP },
    // Nothing of the desk's own: its environment may say how its database is reached.
    env: {},
    // What a library prints would stand in the desk's own output.
    stdout: true,
    stderr: true,
  })
  try {
    const turn = await takeTurn<Uint8Array | undefined>(worker, bytes, { time: TIME })
    return turn.kind === 'answer' ? turn.answer : undefined
  } finally {
    await worker.terminate()
    free()
  }
}

async function room(): Promise<void> {
  if (running >= THREADS) await new Promise<void>((resolve) => waiting.push(resolve))
  else running++
}

/** Who waits longest takes the place over. */
function free(): void {
  const next = waiting.shift()
  if (next) next()
  else running--
}
