import { createWorker, OEM, type Worker } from 'tesseract.js'

/** Addresses of the reader of words, its program and its data; set by the build. */
declare const OCR_WORKER: string
declare const OCR_CORE: string
declare const OCR_DATA: string

/** Below it the words are guesses, and guesses must not be held against anybody. */
const SURE = { eng: 60, urd: 70 } as const
/** Below it what was taken for letters is noise, and no other script. */
const HOPELESS = 14
const LETTERS = { eng: /[a-z]{3}/iu, urd: /\p{Script=Arabic}{2}/u } as const
type Script = keyof typeof SURE
type Progress = (done: number) => void

/** The words in a picture: in Latin letters, else in those of Urdu. '' where they are not sure. */
export async function wordsIn(picture: Uint8Array, progress: Progress): Promise<string> {
  const latin = await read('eng', picture, progress)
  const isNothing = latin.hasText && latin.confidence < HOPELESS
  if (latin.words !== '' || isNothing) return latin.words
  return (await read('urd', picture, progress)).words
}

interface Words {
  readonly words: string
  /** Was anything at all taken for letters? */
  readonly hasText: boolean
  /** 0 to 100. */
  readonly confidence: number
}

async function read(script: Script, picture: Uint8Array, progress: Progress): Promise<Words> {
  const reader = await open(script, progress)
  try {
    const { data } = await reader.recognize(new Blob([new Uint8Array(picture)]))
    const text = data.text.trim()
    const isSure = data.confidence >= SURE[script] && LETTERS[script].test(text)
    return { words: isSure ? text : '', hasText: text !== '', confidence: data.confidence }
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
