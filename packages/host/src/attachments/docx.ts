import type { AttachmentText } from '@tasdeeq/engine'
import { Unzip, UnzipInflate, UnzipPassThrough, type UnzipFile } from 'fflate'
import { attachmentLimits as limits } from './limits.ts'
import { wordText, type WordText } from './word-text.ts'

/** Small steps: one step of a bomb expands a thousandfold before the bound is looked at. */
const STEP = 4 * 1024
const PARTS = /^word\/(?:document|header\d{0,3}|footer\d{0,3}|footnotes)\.xml$/u

/** The text of a DOCX, a paragraph a line. Runs in the worker only. */
export function readDocx(bytes: Uint8Array): AttachmentText {
  const parts = new Map<string, WordText>()
  try {
    unzip(bytes, (name) => {
      const part = wordText(limits.text)
      parts.set(name, part)
      return part.write
    })
  } catch (error) {
    return { kind: 'unreadable', why: error instanceof TooLarge ? 'too-large' : 'damaged' }
  }
  const text = [...parts]
    .sort(([one], [other]) => rank(one) - rank(other))
    .map(([, part]) => part.text())
    .filter((words) => words !== '')
    .join('\n')
  return parts.has('word/document.xml')
    ? { kind: 'text', text: text.slice(0, limits.text) }
    : { kind: 'unreadable', why: 'damaged' }
}

class TooLarge extends Error {
  override readonly name = 'TooLarge'
}

/** As a reader sees them: letterhead, letter, notes, foot. */
function rank(name: string): number {
  return ['word/h', 'word/d', 'word/footn', 'word/foote'].findIndex((start) =>
    name.startsWith(start),
  )
}

type Sink = (chunk: Uint8Array, last: boolean) => void

function unzip(bytes: Uint8Array, open: (name: string) => Sink): void {
  let entries = 0
  let expanded = 0
  const zip = new Unzip((file: UnzipFile) => {
    if (++entries > limits.zipEntries) throw new TooLarge('more entries than a letter has')
    if (!PARTS.test(file.name)) return
    const sink = open(file.name)
    file.ondata = (error, chunk, last) => {
      if (error) throw error
      expanded += chunk.length
      if (expanded > limits.expanded) throw new TooLarge('expands further than a letter does')
      sink(chunk, last)
    }
    file.start()
  })
  zip.register(UnzipInflate)
  zip.register(UnzipPassThrough)
  for (let at = 0; at < bytes.length; at += STEP) {
    zip.push(bytes.subarray(at, at + STEP), at + STEP >= bytes.length)
  }
}
