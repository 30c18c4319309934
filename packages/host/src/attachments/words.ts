import type { Rectangle } from 'tesseract.js'
import { attachmentLimits as limits } from './limits.ts'
import { pictureSize } from './picture-size.ts'
import { tesseract, WHOLE, type Script } from './tesseract.ts'

/** Below it the words are guesses, and guesses must not be held against anybody. */
const SURE: Readonly<Record<Script, number>> = { eng: 60, urd: 70 }

/** Below it what was taken for letters is noise, and no other script: Urdu taken for Latin has some 20. */
const HOPELESS = 14

const LETTERS: Readonly<Record<Script, RegExp>> = {
  eng: /[a-z]{3}/iu,
  urd: /\p{Script=Arabic}{2}/u,
}

export async function prepareWords(): Promise<void> {
  await tesseract('eng')
}

/** The words in a picture: in Latin letters, else in those of Urdu. '' where it is not sure of them. */
export async function readWords(picture: Uint8Array): Promise<string> {
  if (await isNoise(picture)) return ''
  const latin = await read('eng', picture)
  const isNothing = latin.hasText && latin.confidence < HOPELESS
  if (latin.words !== '' || isNothing) return latin.words
  return (await read('urd', picture)).words
}

/** A piece of a picture that is tried before all of it is read, and how many of them make a picture large. */
const PIECE = { width: 300, height: 200 }
const MANY = 4

/** Noise takes long to read, and every piece of it tells that it is. */
async function isNoise(picture: Uint8Array): Promise<boolean> {
  const size = pictureSize(picture)
  if (!size || size.width < PIECE.width) return false
  if (size.width * size.height < MANY * PIECE.width * PIECE.height) return false
  const left = Math.floor((size.width - PIECE.width) / 2)
  let sum = 0
  for (const part of PARTS) {
    const top = Math.floor(Math.max(0, size.height - PIECE.height) * part)
    const rectangle = { ...PIECE, height: Math.min(PIECE.height, size.height), left, top }
    const { hasText, confidence } = await read('eng', picture, rectangle)
    sum += confidence
    if (!hasText || sum >= HOPELESS * PARTS.length) return false
  }
  return true
}

/** Where the pieces lie, from the top. One alone is taken for letters by chance at times. */
const PARTS = [1 / 2, 1 / 4]

interface Words {
  readonly words: string
  /** Was anything at all taken for letters? */
  readonly hasText: boolean
  /** 0 to 100. */
  readonly confidence: number
}

/** @param rectangle absent: the whole picture */
async function read(script: Script, picture: Uint8Array, rectangle?: Rectangle): Promise<Words> {
  const reader = await tesseract(script)
  const { data } = await (rectangle
    ? reader.recognize(Buffer.from(picture), { rectangle })
    : reader.recognize(Buffer.from(picture), {}, undefined, WHOLE))
  const text = data.text.trim().slice(0, limits.text)
  const isSure = data.confidence >= SURE[script] && LETTERS[script].test(text)
  return { words: isSure ? text : '', hasText: text !== '', confidence: data.confidence }
}
