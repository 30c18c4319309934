import { dirname, join } from 'node:path'
import { createRequire } from 'node:module'
import { createWorker, OEM, type Worker } from 'tesseract.js'
import { attachmentLimits as limits } from './limits.ts'

type Script = 'eng' | 'urd'

/** Below it the words are guesses, and guesses must not be held against anybody. */
const SURE: Readonly<Record<Script, number>> = { eng: 60, urd: 70 }

const readers = new Map<Script, Promise<Worker>>()

export async function prepareWords(): Promise<void> {
  await readerOf('eng')
}

/** The words in a picture: in Latin letters, else in those of Urdu. '' where it is not sure of them. */
export async function readWords(picture: Uint8Array): Promise<string> {
  return (await wordsIn('eng', picture)) || (await wordsIn('urd', picture))
}

async function wordsIn(script: Script, picture: Uint8Array): Promise<string> {
  const reader = await readerOf(script)
  const { data } = await reader.recognize(Buffer.from(picture))
  const text = data.text.trim().slice(0, limits.text)
  return data.confidence >= SURE[script] && LETTERS[script].test(text) ? text : ''
}

const LETTERS: Readonly<Record<Script, RegExp>> = {
  eng: /[a-z]{3}/iu,
  urd: /\p{Script=Arabic}{2}/u,
}

function readerOf(script: Script): Promise<Worker> {
  const known = readers.get(script)
  if (known) return known
  const opened = openReader(script)
  readers.set(script, opened)
  return opened
}

/** From the data's own folder, and nothing is written: by itself the library would download and keep it. */
function openReader(script: Script): Promise<Worker> {
  const data = createRequire(import.meta.url).resolve(`@tesseract.js-data/${script}/package.json`)
  return createWorker(script, OEM.LSTM_ONLY, {
    langPath: join(dirname(data), '4.0.0_best_int'),
    cacheMethod: 'none',
    gzip: true,
    // A rejection is told to whoever asked; without this it is thrown as well, and ends the worker.
    errorHandler: () => undefined,
  })
}
