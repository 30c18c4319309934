import { readOutlook } from '@tasdeeq/host'
import { StoreFailure } from '../../store/store.ts'

/** Threads at once, and files that wait for one. */
const THREADS = 2
const MOST_WAITING = 200

let running = 0
const waiting: (() => void)[] = []

/**
 * As {@link readOutlook}, with few threads at once.
 *
 * @throws StoreFailure where too many wait: nothing is wrong with the file
 */
export async function mailOfOutlook(
  bytes: Uint8Array,
  mostWaiting: number = MOST_WAITING,
): Promise<Uint8Array | undefined> {
  if (waiting.length >= mostWaiting)
    throw new StoreFailure('too many files of Outlook wait to be opened; try again')
  await room()
  try {
    return await readOutlook(bytes)
  } finally {
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
