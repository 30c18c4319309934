import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { createWorker, OEM, type Worker } from 'tesseract.js'
import { sayProgress } from './progress.ts'

/** A script whose words can be read: Latin by the data for English, Arabic by those for Urdu. */
export type Script = 'eng' | 'urd'

const DATA: Readonly<Record<Script, string>> = {
  eng: import.meta.resolve('@tesseract.js-data/eng/package.json'),
  urd: import.meta.resolve('@tesseract.js-data/urd/package.json'),
}

/** Names the reading of a whole picture, whose progress is told. */
export const WHOLE = 'whole'

const readers = new Map<Script, Promise<Worker>>()

/** Tesseract, loaded once a script. Runs in the worker only, and in one of its own below it, which ends with it. */
export function tesseract(script: Script): Promise<Worker> {
  const known = readers.get(script)
  if (known) return known
  const opened = open(script)
  readers.set(script, opened)
  return opened
}

/** Milliseconds that it is kept after it was lent: it takes some seventy megabytes, and few pictures want it. */
const IDLE = 2_000

let lent: Promise<Worker> | undefined
let ending: NodeJS.Timeout | undefined

/** For something other than words: that which reads them, where it is loaded, or one that ends when nobody wants it. */
export async function lendTesseract<Result>(
  use: (reader: Worker) => Promise<Result>,
): Promise<Result> {
  const known = readers.get('eng')
  if (known) return use(await known)
  clearTimeout(ending)
  lent ??= open('eng')
  try {
    return await use(await lent)
  } finally {
    ending = setTimeout(endLent, IDLE)
  }
}

function endLent(): void {
  const old = lent
  lent = undefined
  old?.then((reader) => reader.terminate()).catch(() => undefined)
}

/** From the data's own folder, and nothing is written: by itself the library would download and keep it. */
function open(script: Script): Promise<Worker> {
  return createWorker(script, OEM.LSTM_ONLY, {
    langPath: join(dirname(fileURLToPath(DATA[script])), '4.0.0_best_int'),
    cacheMethod: 'none',
    gzip: true,
    logger: ({ status, progress, userJobId }) => {
      if (status === 'recognizing text' && userJobId === WHOLE) sayProgress(progress)
    },
    // A rejection is told to whoever asked; without this it is thrown as well, and ends the worker.
    errorHandler: () => undefined,
  })
}
