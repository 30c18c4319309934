import { decodeHeaderText } from './mime/charset.ts'
import type { Context } from './context.ts'
import type { Message } from './message.ts'
import { newNotes, note } from './notes.ts'
import { fromText } from './plain.ts'

const MOST_BYTES = 100_000

/** What can be read of bytes that are no mail, or that broke the reader: their text, without any structure. */
export function crude(
  raw: Uint8Array,
  context: Context,
  why: 'not-text' | 'parser-failed',
): Message {
  const notes = newNotes()
  note(notes, why)
  if (why === 'parser-failed' && raw.length > MOST_BYTES) note(notes, 'text-cut', 'bytes')
  const text = why === 'not-text' ? '' : decodeHeaderText(raw.subarray(0, MOST_BYTES))
  return fromText(text, { channel: context.options.channel ?? 'email', context, notes })
}
