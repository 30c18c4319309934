import type { AttachmentText } from '@tasdeeq/engine'
import { documentKind, pictureSize, type AttachmentReader, type Pictures } from '@tasdeeq/host'
import { couldNot } from '../failure-words.ts'
import { CannotCheck } from '../failure.ts'

/** A file given to the command directly. */
interface Given {
  readonly file: string
  readonly raw: Uint8Array
}

export interface Letter {
  readonly raw: Uint8Array
  readonly channel: 'letter'
}

/**
 * A PDF or DOCX given directly is a letter: its text is the message, with the addresses in its codes. So is a
 * picture, where pictures are read. Undefined: it is none of them.
 *
 * @throws CannotCheck if it contains nothing readable
 */
export async function letterOf(
  given: Given,
  attachments: AttachmentReader,
  pictures: Pictures,
): Promise<Letter | undefined> {
  const reading = await readingOf(given, attachments, pictures)
  if (reading === undefined || reading.kind === 'no-reader') return undefined
  if (reading.kind === 'unreadable') throw new CannotCheck(couldNot[reading.why])
  const addresses = (reading.codes ?? []).map(({ text }) => text).filter(isAddress)
  const text = [reading.text, ...addresses].filter((part) => part !== '').join('\n\n')
  if (text === '' && reading.unread) throw new CannotCheck(couldNot[reading.unread])
  if (text === '')
    throw new CannotCheck(pictureSize(given.raw) ? couldNot.noWords : couldNot.noText)
  return { raw: new TextEncoder().encode(text), channel: 'letter' }
}

async function readingOf(
  { file, raw }: Given,
  attachments: AttachmentReader,
  pictures: Pictures,
): Promise<AttachmentText | undefined> {
  const ports = attachments.portsForMessage(pictures)
  const document = { name: file, type: '', bytes: raw }
  if (startsLikeDocument(raw) && documentKind(document) !== undefined)
    return ports.readAttachment(document)
  if (!ports.readPicture || pictureSize(raw) === undefined) return undefined
  return ports.readPicture({ ...document, words: true })
}

function isAddress(code: string): boolean {
  return /^https?:\/\//iu.test(code)
}

/** `%PDF`, `PK`, or an OLE container: a mail never starts so. */
function startsLikeDocument(raw: Uint8Array): boolean {
  return [0x25_50, 0x50_4b, 0xd0_cf].includes(((raw[0] ?? 0) << 8) | (raw[1] ?? 0))
}
