import { createWorker, OEM, type Worker } from 'tesseract.js'
import { codesIn } from './codes.ts'
import type { Tell } from './protocol.ts'
import { Refused } from './refused.ts'

/** Addresses of the reader of words, its program and its data; set by the build. */
declare const OCR_WORKER: string
declare const OCR_CORE: string
declare const OCR_DATA: string

/** Below it the words are guesses, and guesses must not be held against anybody. */
const SURE = { eng: 60, urd: 70 } as const
const LETTERS = { eng: /[a-z]{3}/iu, urd: /\p{Script=Arabic}{2}/u } as const
type Script = keyof typeof SURE
type Progress = (done: number) => void

/**
 * The words in a screenshot or photo, with the addresses in its codes, as a text to be judged.
 *
 * @throws Refused where neither could be read
 */
export async function textOfPicture(picture: Uint8Array, tell: Tell): Promise<Uint8Array> {
  const progress = (done: number): void => tell('picture', done)
  const codes = await codesIn(picture).catch(() => [])
  const words = (await read('eng', picture, progress)) || (await read('urd', picture, progress))
  const addresses = codes.map(({ text }) => text).filter((text) => /^https?:\/\//iu.test(text))
  const text = [words, ...addresses].filter((part) => part !== '').join('\n\n')
  if (text === '') throw new Refused('no-words')
  return new TextEncoder().encode(text)
}

async function read(
  script: Script,
  picture: Uint8Array,
  progress: Progress,
): Promise<string> {
  const reader = await open(script, progress)
  try {
    const { data } = await reader.recognize(new Blob([new Uint8Array(picture)]))
    const text = data.text.trim()
    return data.confidence >= SURE[script] && LETTERS[script].test(text) ? text : ''
  } finally {
    await reader.terminate()
  }
}

function open(script: Script, progress: Progress): Promise<Worker> {
  return createWorker(script, OEM.LSTM_ONLY, {
    workerPath: ownAddress(OCR_WORKER),
    corePath: ownAddress(OCR_CORE),
    langPath: ownAddress(OCR_DATA),
    workerBlobURL: false,
    gzip: true,
    // The service worker keeps the data; a second copy would only fill a small phone.
    cacheMethod: 'none',
    errorHandler: () => undefined,
    logger: ({ status, progress: done }) => {
      if (status === 'recognizing text') progress(done)
    },
  })
}

function ownAddress(path: string): string {
  return new URL(path, self.location.href).href
}
