import { documentKind, pictureSize, type AttachmentReader } from '@tasdeeq/host'
import type { AttachmentText } from '@tasdeeq/engine'

/** What a file says that is no message by itself: a screenshot, a photograph, a PDF, a DOCX. */
export type Letter =
  | { readonly kind: 'letter'; readonly raw: Uint8Array }
  | { readonly kind: 'unread'; readonly cause: string }

/** Its words, and the addresses in its codes. Nothing is drawn or carried out; what it links to is not fetched. */
export async function letterOf(raw: Uint8Array, reader: AttachmentReader): Promise<Letter> {
  const read = await readingOf(raw, reader)
  if (read.kind === 'no-reader') return unread('it is no picture, PDF or DOCX')
  if (read.kind === 'unreadable') return unread(`it is ${read.why}`)
  const addresses = (read.codes ?? []).map(({ text }) => text).filter(isAddress)
  const text = [read.text, ...addresses].filter((part) => part !== '').join('\n\n')
  if (text === '')
    return unread(`it has no words that can be read${read.unread ? ` (${read.unread})` : ''}`)
  return { kind: 'letter', raw: new TextEncoder().encode(text) }
}

async function readingOf(raw: Uint8Array, reader: AttachmentReader): Promise<AttachmentText> {
  const file = { name: '', type: '', bytes: raw }
  const ports = reader.portsForMessage('all')
  if (documentKind(file) !== undefined) return ports.readAttachment(file)
  if (!ports.readPicture || pictureSize(raw) === undefined) return { kind: 'no-reader' }
  return ports.readPicture({ ...file, words: true })
}

function isAddress(code: string): boolean {
  return /^https?:\/\//iu.test(code)
}

function unread(cause: string): Letter {
  return { kind: 'unread', cause }
}
