import type { AttachmentText } from '../../world.ts'
import { charsetOf, decodeBytes, isBodyPart, isHtml, readTextPart } from './body.ts'
import type { Body, Source } from './body.ts'
import { readCalendar } from './calendar.ts'
import { decodeText } from '../mime/charset.ts'
import { firstHeader } from '../mime/headers.ts'
import type { Anomaly, Attachment } from '../message.ts'
import { parseFileName } from '../mime/parser.ts'
import { newNotes, note, noteAll } from '../notes.ts'
import { isWhiteSpace } from '../text/blanks.ts'
import type { Rendered } from '../text/rendered.ts'
import { nothing } from '../text/rendered.ts'
import type { Part } from '../mime/survey.ts'
import { readPlainText } from '../text/plain-text.ts'
import { readDataPictures, readPicturePart, renderReading } from './pictures.ts'
import type { Known, PictureSource } from './pictures.ts'
import type { ReadAttachment } from './read-attachment.ts'

/** Reads all parts that are not the body, up to the limits. What nobody reads is not decoded. */
export async function readAttachments(
  parts: readonly Part[],
  source: Source,
  body: Body,
): Promise<readonly ReadAttachment[]> {
  const attached = parts.filter((part) => !part.isMultipart && !isBodyPart(part))
  const { pictures = [] } = body
  if (attached.length === 0 && pictures.length === 0) return []
  const found: ReadAttachment[] = []
  const { limits } = source.context
  const notes = newNotes()
  const words = isShort(body)
  for (const part of attached) {
    if (found.length >= limits.attachments) {
      note(notes, 'too-many-parts', `more than ${limits.attachments} attachments`)
      note(notes, 'text-cut', 'attachment')
      break
    }
    found.push(await readAttachment(part, { ...source, notes, words }))
  }
  found.push(...(await readDataPictures(pictures, { ...source, notes, words })))
  noteAll(source.notes, notes.list.map(ofAttachment))
  return found
}

/** Where the mail itself says little, what a picture says is its letter. */
function isShort({ rendered }: Body): boolean {
  const { text } = rendered
  let signs = 0
  for (let at = 0; at < text.length && signs < LITTLE_TEXT; at++) {
    if (!isWhiteSpace(text.charCodeAt(at))) signs++
  }
  return signs < LITTLE_TEXT
}

/** Characters that are no space. */
const LITTLE_TEXT = 300

/** Long reports and logs are attached every day; a page that is too long to read is not. */
function ofAttachment(anomaly: Anomaly): Anomaly {
  const isLong = anomaly.kind === 'text-cut' && anomaly.detail !== 'html'
  return isLong ? { kind: 'text-cut', detail: 'attachment' } : anomaly
}

async function readAttachment(part: Part, source: PictureSource): Promise<ReadAttachment> {
  const name = await nameOf(part)
  const inline =
    part.disposition === 'inline' ||
    (part.disposition === '' && firstHeader(part.headers, 'content-id') !== '')
  const known = { name, type: part.type, size: sizeOf(part, source.raw), inline }
  const kind = kindOf(part, name)
  if (kind === 'message') {
    const message = decodeBytes(part, source, Math.max(0, part.body.end - part.body.start))
    return { attachment: { ...known, text: 'read' }, rendered: nothing, hidden: [], message }
  }
  if (kind === 'picture') return readPicturePart(part, known, source)
  if (kind === 'other') return readForeign(part, known, source)
  const { rendered, hidden, facts } =
    kind === 'calendar'
      ? { ...readInvitation(part, source), facts: undefined }
      : readTextPart(asText(part, name), source)
  return { attachment: { ...known, text: 'read' }, rendered, hidden, ...(facts && { facts }) }
}

/** Hands what the engine cannot read to whoever can. */
async function readForeign(part: Part, known: Known, source: Source): Promise<ReadAttachment> {
  const { options, budget, limits } = source.context
  const result = (text: Attachment['text'], rendered = nothing): ReadAttachment => ({
    attachment: { ...known, text },
    rendered,
    hidden: [],
  })
  if (SIGNATURES.test(part.type) || known.size === 0) return result('none')
  if (!options.readAttachment) {
    note(source.notes, 'no-reader-for-attachment', part.type)
    return result('none')
  }
  if (known.size > limits.attachmentBytes || known.size > budget.attachmentBytes) {
    note(source.notes, 'attachment-unreadable', 'too large')
    return result('failed')
  }
  budget.attachmentBytes -= known.size
  const bytes = decodeBytes(part, source, limits.attachmentBytes)
  const read = await options
    .readAttachment({ name: known.name, type: known.type, bytes })
    .catch((): AttachmentText => ({ kind: 'unreadable', why: 'damaged' }))
  if (read.kind === 'text')
    return result('read', renderReading(read, { limits, notes: source.notes }))
  if (read.kind === 'no-reader') note(source.notes, 'no-reader-for-attachment', part.type)
  else
    note(
      source.notes,
      read.why === 'encrypted' ? 'attachment-encrypted' : 'attachment-unreadable',
      read.why,
    )
  return result(read.kind === 'no-reader' ? 'none' : 'failed')
}

const SIGNATURES = /^application\/(?:pgp-signature|pgp-keys|(?:x-)?pkcs7-signature|ms-tnef)$/u

type Kind = 'text' | 'calendar' | 'message' | 'picture' | 'other'

function kindOf(part: Part, name: string): Kind {
  const { type } = part
  const ending = name.slice(name.lastIndexOf('.') + 1).toLowerCase()
  const byType = BY_TYPE[type]
  if (byType) return byType
  if (/^(?:image|audio|video|font|model)\//u.test(type)) return 'picture'
  const isText = /^(?:text|message)\//u.test(type) || isHtml(part)
  if (isText && !BINARY_ENDINGS.has(ending)) return 'text'
  return type === 'application/octet-stream' ? (BY_ENDING[ending] ?? 'other') : 'other'
}

const BY_TYPE: Readonly<Record<string, Kind>> = {
  'message/rfc822': 'message',
  'message/global': 'message',
  'text/calendar': 'calendar',
  'application/ics': 'calendar',
  'text/rtf': 'other',
}

/** What a file is by its name, where its type says nothing. */
const BY_ENDING: Readonly<Record<string, Kind>> = {
  eml: 'message',
  txt: 'text',
  text: 'text',
  csv: 'text',
  htm: 'text',
  html: 'text',
  xhtml: 'text',
  shtml: 'text',
  ics: 'calendar',
  png: 'picture',
  jpg: 'picture',
  jpeg: 'picture',
  gif: 'picture',
  webp: 'picture',
  bmp: 'picture',
}
const BINARY_ENDINGS: ReadonlySet<string> = new Set([
  'pdf',
  'doc',
  'docx',
  'rtf',
  'odt',
  'zip',
  'xls',
  'xlsx',
])

/** A file named like a page is opened as one, whatever its type. */
function asText(part: Part, name: string): Part {
  const isPage = isHtml(part) || /\.(?:s?html?|xhtml)$/iu.test(name)
  return { ...part, type: isPage ? 'text/html' : 'text/plain' }
}

function readInvitation(
  part: Part,
  source: Source,
): { readonly rendered: Rendered; readonly hidden: [] } {
  const { limits } = source.context
  if (part.body.end - part.body.start > limits.text * 4)
    note(source.notes, 'text-cut', 'attachment')
  const bytes = decodeBytes(part, source, limits.text * 4)
  const text = readCalendar(decodeText(bytes, charsetOf(part) || 'utf-8', source.notes))
  return { rendered: readPlainText(text, { limits, notes: source.notes }), hidden: [] }
}

async function nameOf(part: Part): Promise<string> {
  const type = firstHeader(part.headers, 'content-type')
  return parseFileName(type, firstHeader(part.headers, 'content-disposition'))
}

/** The decoded size, without decoding. */
function sizeOf(part: Part, raw: Uint8Array): number {
  const { start, end } = part.body
  if (part.encoding !== 'base64') return end - start
  let signs = 0
  for (let at = start; at < end; at++) if (raw[at]! > 0x20 && raw[at] !== 0x3d) signs++
  return Math.floor((signs * 3) / 4)
}
