import { newContext } from './context.ts'
import type { Context, ReadOptions } from './context.ts'
import { crude } from './crude.ts'
import { isMail } from './detect.ts'
import { readMail } from './mail.ts'
import type { Message } from './message.ts'
import { newNotes, note } from './notes.ts'
import { fromText, isBinary, readPlain } from './plain.ts'
import { startsHeader } from './mime/headers.ts'

export type { ReadOptions } from './context.ts'

/**
 * Reads what arrived, once, into what a reader sees and what a machine can tell about it. Never rejects for
 * what stands in `raw`: what is wrong with a message is among its anomalies.
 */
export async function readMessage(raw: Uint8Array, options: ReadOptions): Promise<Message> {
  const context = newContext(options)
  const channel = options.channel ?? (isMail(raw) ? 'email' : 'chat')
  try {
    if (isDocument(raw) && options.readAttachment) return await readDocument(raw, context)
    if (channel !== 'email') return readPlain(raw, channel, context)
    return !startsHeader(raw, 0) && isBinary(raw)
      ? crude(raw, context, 'not-text')
      : await readMail(raw, context)
  } catch {
    // A bug of ours or of a library must not let a hostile mail through unread.
    return crude(raw, context, 'parser-failed')
  }
}

/** A letter that comes as a file of its own: PDF, or a ZIP as office programs write. */
function isDocument(raw: Uint8Array): boolean {
  const isPdf = raw[0] === 0x25 && raw[1] === 0x50 && raw[2] === 0x44 && raw[3] === 0x46
  return isPdf || (raw[0] === 0x50 && raw[1] === 0x4b && raw[2] === 3 && raw[3] === 4)
}

async function readDocument(raw: Uint8Array, context: Context): Promise<Message> {
  const notes = newNotes()
  const isPdf = raw[0] === 0x25
  const type = isPdf
    ? 'application/pdf'
    : 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'
  const name = isPdf ? 'letter.pdf' : 'letter.docx'
  const bytes = raw.subarray(0, context.limits.attachmentBytes)
  const read = await context.options.readAttachment!({ name, type, bytes })
  if (read.kind === 'no-reader') note(notes, 'no-reader-for-attachment', type)
  if (read.kind === 'unreadable') {
    note(
      notes,
      read.why === 'encrypted' ? 'attachment-encrypted' : 'attachment-unreadable',
      read.why,
    )
  }
  const how = { channel: 'letter', context, notes } as const
  if (read.kind !== 'text') return fromText('', how)
  return fromText(read.text, { ...how, codes: read.codes ?? [] })
}
