import type { AttachmentText, PictureCode } from '@tasdeeq/engine'
import { asPpm } from './bitmap.ts'

/** What is looked for in pictures: that of a file of its own, or those in a PDF. */
export type PictureTask = 'codes' | 'words' | 'pdf-codes' | 'pdf-words'

/** Reads codes or words off pictures. Runs in the worker only. */
export async function readPictures(task: PictureTask, bytes: Uint8Array): Promise<AttachmentText> {
  const codes: PictureCode[] = []
  const texts: string[] = []
  try {
    for await (const picture of picturesOf(task, bytes)) {
      if (isForCodes(task)) codes.push(...(await (await import('./codes.ts')).readCodes(picture)))
      else texts.push(await (await import('./words.ts')).readWords(picture))
    }
  } catch {
    // What was read before the damaged one counts.
    if (codes.length === 0 && texts.length === 0) return { kind: 'unreadable', why: 'damaged' }
  }
  return { kind: 'text', text: texts.filter((text) => text !== '').join('\n\n'), codes }
}

/** Loads what the task needs, before the clock runs. */
export async function preparePictures(task: PictureTask): Promise<void> {
  if (isForCodes(task)) await (await import('./codes.ts')).prepareCodes()
  else await (await import('./words.ts')).prepareWords()
  if (isOfPdf(task)) await (await import('./prepare-pdf.ts')).preparePdf()
}

function isForCodes(task: PictureTask): boolean {
  return task === 'codes' || task === 'pdf-codes'
}

function isOfPdf(task: PictureTask): boolean {
  return task === 'pdf-codes' || task === 'pdf-words'
}

async function* picturesOf(task: PictureTask, bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  if (!isOfPdf(task)) {
    yield bytes
    return
  }
  const { picturesOfPdf } = await import('./pdf-pictures.ts')
  for await (const bitmap of picturesOfPdf(bytes)) yield asPpm(bitmap)
}
