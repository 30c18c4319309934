import type { AttachmentText } from '@tasdeeq/engine'
import { attachmentLimits as limits, pictureSize } from '@tasdeeq/host/documents'
import { codesIn } from './codes.ts'
import { letterOf } from './letter.ts'
import type { Tell } from './protocol.ts'
import { wordsIn } from './words-in-picture.ts'

/**
 * The words in a screenshot or photo, with the addresses in its codes, as a text to be judged.
 *
 * @throws Refused where neither could be read
 */
export async function textOfPicture(picture: Uint8Array, tell: Tell): Promise<Uint8Array> {
  return letterOf(await lookAt(picture, { words: true, tell }))
}

/** Pictures that hold neither words nor a code: icons, lines, counters of openings. */
const LEAST_SIDE = 40
const LEAST_WORD_WIDTH = 160

/** Looks into a picture that came with a mail. */
export async function readAttached(
  picture: Uint8Array,
  { words, tell }: Looking,
): Promise<AttachmentText> {
  const size = pictureSize(picture)
  if (!size || Math.min(size.width, size.height) < LEAST_SIDE) return { kind: 'no-reader' }
  const pixels = size.width * size.height
  if (picture.length > limits.bytes || pixels > limits.codePixels)
    return { kind: 'unreadable', why: 'too-large' }
  const isForWords = words && size.width >= LEAST_WORD_WIDTH && pixels <= limits.wordPixels
  return await lookAt(picture, { words: isForWords, tell })
}

interface Looking {
  /** Are its words wanted, or its codes alone? */
  readonly words: boolean
  readonly tell: Tell
}

export async function lookAt(
  picture: Uint8Array,
  { words, tell }: Looking,
): Promise<AttachmentText> {
  // One that cannot be decoded has no codes; whether it has words, the other reader says.
  const codes = await codesIn(picture).catch(() => [])
  if (!words) return { kind: 'text', text: '', codes }
  tell('picture')
  return { kind: 'text', text: await wordsIn(picture, (done) => tell('picture', done)), codes }
}
