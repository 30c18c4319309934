import type { PictureCode } from '../world.ts'
import { decodeText } from './mime/charset.ts'
import { newContext, type Context } from './context.ts'
import type { Limits } from './limits.ts'
import { add, newLayout, plain } from './text/layout.ts'
import type { Channel, Message, Span } from './message.ts'
import { newNotes, note } from './notes.ts'
import type { Notes } from './notes.ts'
import { renderCodes } from './parts/codes.ts'
import { join } from './text/rendered.ts'
import type { Rendered } from './text/rendered.ts'
import { readPlainText } from './text/plain-text.ts'
import { noteTricks } from './text/tricks.ts'

/** Reads an SMS, a chat message or a letter: a text, and the number or name it came from. */
export function readPlain(raw: Uint8Array, channel: Channel, context: Context): Message {
  const notes = newNotes()
  const { limits } = context
  const isText = !isBinary(raw)
  if (raw.length > limits.bytes) {
    note(notes, 'truncated-bytes', `${raw.length} bytes`)
    if (isText) note(notes, 'text-cut', 'bytes')
  }
  const text = isText ? decodeText(raw.subarray(0, limits.bytes), wide(raw), notes) : ''
  if (!isText) note(notes, 'not-text')
  else if (text.trim() === '') note(notes, 'empty')
  return fromText(text, { channel, context, notes })
}

/** A message that is nothing but a text. */
export function fromText(
  text: string,
  how: {
    readonly channel: Channel
    readonly context: Context
    readonly notes: Notes
    readonly codes?: readonly PictureCode[]
  },
): Message {
  const { channel, context, notes, codes = [] } = how
  const sent = channel === 'letter' ? text : armed(text)
  const words: Rendered = { ...readPlainText(sent, { limits: context.limits, notes }), quoted: [] }
  const body = codes.length === 0 ? words : join([words, renderCodes(codes)])
  const name = context.options.senderName ?? ''
  const layout = newLayout(context.limits, notes)
  add(layout, plain(name), { origin: 'sender-name', gap: '' })
  add(layout, body, { origin: 'body', gap: '\n' })
  const shown = layout.pieces.join('')
  noteTricks(shown, notes)
  return {
    channel,
    subject: '',
    from: name === '' ? [] : [{ name, address: '' }],
    replyTo: [],
    to: [],
    cc: [],
    headers: [],
    text: shown,
    regions: layout.regions,
    hidden: [],
    links: layout.links,
    attachments: [],
    quoted: [],
    forward: 'none',
    anomalies: notes.list,
  }
}

/** Addresses as they were before somebody made them harmless to pass them on: "hxxps://pay[.]example". */
function armed(text: string): string {
  return text
    .replace(/\bhxxp(?=s?(?::|\[:\])\/\/)/giu, 'http')
    .replace(/(?<=[\p{L}\p{N}])[[(]([.:])[\])](?=[\p{L}\p{N}/])/gu, '$1')
}

/**
 * The message that these places of another one hold: what somebody pasted beside words of his own. Undefined: there are
 * no words in it.
 */
export function pastedIn(
  { text, channel: outer }: Message,
  places: readonly Span[],
  limits: Limits,
): Message | undefined {
  const pasted = places.map(({ start, end }) => text.slice(start, end).trim()).join('\n')
  if (!/[\p{L}\p{N}]/u.test(pasted)) return undefined
  // What is pasted into a mail has none of what makes a mail: a sender, a subject, a way.
  const channel = outer === 'email' ? 'letter' : outer
  return fromText(pasted.trim(), { channel, context: newContext({ limits }), notes: newNotes() })
}

/** Bytes that no text has: NULs outside of wide characters, or many control characters. */
export function isBinary(raw: Uint8Array): boolean {
  if (wide(raw) !== '') return false
  const end = Math.min(raw.length, 8_192)
  let control = 0
  for (let at = 0; at < end; at++) {
    const byte = raw[at]!
    if (byte === 0) control += 4
    else if (
      byte < 0x20 &&
      byte !== 0x09 &&
      byte !== 0x0a &&
      byte !== 0x0d &&
      byte !== 0x0c &&
      byte !== 0x1b
    )
      control++
  }
  return control * 10 > end
}

/** The charset a byte order mark names. */
function wide(raw: Uint8Array): string {
  if (raw[0] === 0xff && raw[1] === 0xfe) return 'utf-16le'
  return raw[0] === 0xfe && raw[1] === 0xff ? 'utf-16be' : ''
}
