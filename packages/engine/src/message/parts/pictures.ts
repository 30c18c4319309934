import type { AttachmentText, PictureBytes } from '../../world.ts'
import type { Context } from '../context.ts'
import type { Limits } from '../limits.ts'
import type { Attachment } from '../message.ts'
import { decodeTransfer } from '../mime/transfer.ts'
import { newNotes, note } from '../notes.ts'
import type { Notes } from '../notes.ts'
import { join, nothing } from '../text/rendered.ts'
import type { Rendered } from '../text/rendered.ts'
import { readPlainText } from '../text/plain-text.ts'
import type { Part } from '../mime/survey.ts'
import type { ReadAttachment } from './read-attachment.ts'
import { decodeBytes } from './body.ts'
import type { Source } from './body.ts'
import { renderCodes } from './codes.ts'

/** What is known of an attachment before it is read. */
export type Known = Omit<Attachment, 'text'>

export interface PictureSource extends Source {
  /** Are the words of pictures wanted? */
  readonly words: boolean
}

/** A picture that came as a part of its own: attached, or shown in the HTML by its Content-ID. */
export async function readPicturePart(
  part: Part,
  known: Known,
  source: PictureSource,
): Promise<ReadAttachment> {
  const { words } = source
  const unread: ReadAttachment = {
    attachment: { ...known, text: 'none' },
    rendered: nothing,
    hidden: [],
  }
  if (/^(?:audio|video|font|model)\/|^image\/svg/u.test(part.type)) return unread
  if (!mayRead(known.size, source.context)) return unread
  const bytes = decodeBytes(part, source, known.size)
  const rendered = await read({ name: known.name, type: part.type, bytes, words }, source)
  return rendered ? { ...unread, attachment: { ...known, text: 'read' }, rendered } : unread
}

/** Pictures that stand in the HTML itself. One in which nothing is found is a picture like others, and no attachment. */
export async function readDataPictures(
  addresses: readonly string[],
  source: PictureSource,
): Promise<readonly ReadAttachment[]> {
  const { context, words } = source
  const found: ReadAttachment[] = []
  for (const address of addresses) {
    if (!mayRead(Math.ceil(address.length * 0.75), context)) continue
    const type = address.slice('data:'.length, address.indexOf(';')).toLowerCase()
    const comma = address.indexOf(',')
    if (
      !/^image\/(?:png|jpe?g|gif|webp|bmp)$/u.test(type) ||
      !address.slice(0, comma).endsWith(';base64')
    )
      continue
    const bytes = fromBase64(address.slice(comma + 1))
    const rendered = await read({ name: '', type, bytes, words }, source)
    if (!rendered) continue
    const attachment: Attachment = {
      name: '',
      type,
      size: bytes.length,
      inline: true,
      text: 'read',
    }
    found.push({ attachment, rendered, hidden: [] })
  }
  return found
}

/** The words of an attachment, and the codes in its pictures, with their links. */
export function renderReading(
  reading: AttachmentText & { readonly kind: 'text' },
  room: { readonly limits: Limits; readonly notes: Notes },
): Rendered {
  if (reading.unread) note(room.notes, 'attachment-unreadable', reading.unread)
  const words = readPlainText(reading.text, room)
  const links = words.links.map((link) => ({ ...link, via: 'attachment' as const }))
  return join([{ ...words, quoted: [], links }, renderCodes(reading.codes ?? [])])
}

/** A budget of its own: pictures do not keep documents from being read, nor the other way round. */
function mayRead(size: number, { options, budget }: Context): boolean {
  return (
    options.readPicture !== undefined &&
    size > 0 &&
    budget.pictures > 0 &&
    size <= budget.pictureBytes
  )
}

/** What a picture says; undefined where it says nothing. Most say nothing: that is no anomaly of a mail. */
async function read(
  picture: PictureBytes,
  { context, notes }: PictureSource,
): Promise<Rendered | undefined> {
  const { budget, limits, options } = context
  budget.pictureBytes -= picture.bytes.length
  const reading = await options.readPicture!(picture).catch((): AttachmentText => ({
    kind: 'unreadable',
    why: 'damaged',
  }))
  if (reading.kind !== 'no-reader') budget.pictures--
  if (reading.kind !== 'text') return undefined
  if (reading.unread) note(notes, 'attachment-unreadable', reading.unread)
  const rendered = renderReading(reading, { limits, notes: newNotes() })
  return rendered.text === '' && rendered.links.length === 0 ? undefined : rendered
}

function fromBase64(text: string): Uint8Array {
  return decodeTransfer(
    Uint8Array.from(text, (sign) => sign.charCodeAt(0)),
    'base64',
    newNotes(),
  )
}
