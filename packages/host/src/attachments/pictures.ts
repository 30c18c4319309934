import type { AttachmentText, PictureBytes } from '@tasdeeq/engine'
import type { AttachmentLimits } from './limits.ts'
import { pictureSize } from './picture-size.ts'
import type { Sandbox } from './sandbox.ts'
import type { PictureTask } from './picture-text.ts'

/** `none`: pictures are not looked into. `short`: their words count where the mail has few. `all`: always. */
export type Pictures = 'none' | 'short' | 'all'

/** Looks into the pictures of one message, as long as its allowances of time last. */
export interface PictureLook {
  readonly ofFile: (picture: PictureBytes) => Promise<AttachmentText>
  readonly ofPdf: (pdf: { readonly bytes: Uint8Array; readonly words: boolean }) => Promise<Found>
}

export type Found = AttachmentText & { readonly kind: 'text' }

/** Pictures that hold neither words nor a code: icons, lines, counters of openings. */
const LEAST_SIDE = 40
const LEAST_WORD_WIDTH = 160

export function openPictureLook(sandbox: Sandbox, limits: AttachmentLimits): PictureLook {
  const left = { codes: limits.codesTime, words: limits.wordsTime }
  const run = async (task: PictureTask, bytes: Uint8Array): Promise<Found> => {
    const kind = task === 'codes' || task === 'pdf-codes' ? 'codes' : 'words'
    if (left[kind] <= 0) return nothing
    const { text, took } = await sandbox.read({ kind: task, bytes, time: left[kind] })
    left[kind] -= took
    if (text.kind === 'text') return text
    return text.kind === 'unreadable' && text.why === 'too-large' ? tooLarge : nothing
  }
  return {
    ofFile: async ({ bytes, words }) => {
      const size = pictureSize(bytes)
      if (!size || Math.min(size.width, size.height) < LEAST_SIDE) return { kind: 'no-reader' }
      const pixels = size.width * size.height
      if (bytes.length > limits.bytes || pixels > limits.codePixels)
        return { kind: 'unreadable', why: 'too-large' }
      const isForWords = words && size.width >= LEAST_WORD_WIDTH && pixels <= limits.wordPixels
      return both(await run('codes', bytes), isForWords ? () => run('words', bytes) : undefined)
    },
    ofPdf: async ({ bytes, words }) =>
      both(await run('pdf-codes', bytes), words ? () => run('pdf-words', bytes) : undefined),
  }
}

/** Codes, and then words where they are wanted; what grew too far for one reader would do so again for the other. */
async function both(codes: Found, words: (() => Promise<Found>) | undefined): Promise<Found> {
  const text = words && codes !== tooLarge ? (await words()).text : ''
  return { kind: 'text', codes: codes.codes ?? [], text }
}

const nothing: Found = { kind: 'text', text: '' }
const tooLarge: Found = { kind: 'text', text: '' }
