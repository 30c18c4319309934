import type { AttachmentText, PictureBytes } from '@tasdeeq/engine'
import type { Allowance } from './allowance.ts'
import type { AttachmentLimits } from './limits.ts'
import { pictureSize } from './picture-size.ts'
import type { Sandbox } from './sandbox.ts'
import type { PictureTask } from './picture-text.ts'

/**
 * `none`: pictures are not looked into. `codes`: for codes alone. `short`: their words count too where the mail has few.
 * `all`: always.
 */
export type Pictures = 'none' | 'codes' | 'short' | 'all'

/** Looks into the pictures of one message, as long as its allowances of time last. */
export interface PictureLook {
  readonly ofFile: (picture: PictureBytes) => Promise<AttachmentText>
  readonly ofPdf: (pdf: { readonly bytes: Uint8Array; readonly words: boolean }) => Promise<Found>
}

export type Found = AttachmentText & { readonly kind: 'text' }

/** Pictures that hold neither words nor a code: icons, lines, counters of openings. */
const LEAST_SIDE = 40
const LEAST_WORD_WIDTH = 160

/** @param allowance the message's, of which all that is read takes its part */
export function openPictureLook(
  sandbox: Sandbox,
  limits: AttachmentLimits,
  allowance: Allowance,
): PictureLook {
  const run = async (task: PictureTask, bytes: Uint8Array): Promise<Found> => {
    const purpose = task === 'codes' || task === 'pdf-codes' ? 'codes' : 'words'
    const allowed = allowance.ask(purpose)
    if (allowed.time <= 0) return nothing
    const reading = await sandbox.read({ kind: task, bytes, ...allowed })
    allowance.charge(purpose, reading)
    return reading.text.kind === 'text' ? reading.text : nothing
  }
  const both = async (codes: PictureTask, words: PictureTask | false, bytes: Uint8Array) => {
    const found = (await run(codes, bytes)).codes ?? []
    const text = words ? (await run(words, bytes)).text : ''
    const unread = allowance.unread()
    return { kind: 'text' as const, codes: found, text, ...(unread && { unread }) }
  }
  return {
    ofFile: async ({ bytes, words }) => {
      const size = pictureSize(bytes)
      if (!size || Math.min(size.width, size.height) < LEAST_SIDE) return { kind: 'no-reader' }
      const pixels = size.width * size.height
      if (bytes.length > limits.bytes || pixels > limits.codePixels)
        return { kind: 'unreadable', why: 'too-large' }
      const isForWords = words && size.width >= LEAST_WORD_WIDTH && pixels <= limits.wordPixels
      return both('codes', isForWords && 'words', bytes)
    },
    ofPdf: ({ bytes, words }) => both('pdf-codes', words && 'pdf-words', bytes),
  }
}

const nothing: Found = { kind: 'text', text: '' }
