import { Buffer } from 'node:buffer'
import { readFields } from './fields.ts'

/** What bytes are, told by themselves: names and declared types are a stranger's. */
export type ByteForm =
  | 'empty'
  | 'mail'
  | 'text'
  | 'picture'
  | 'pdf'
  | 'docx'
  /** A file of Outlook's. */
  | 'msg'
  | 'zip'
  /** Opens only with a password. */
  | 'encrypted'
  | 'other'

export function formOf(bytes: Uint8Array): ByteForm {
  if (bytes.length === 0) return 'empty'
  if (isPicture(bytes)) return 'picture'
  if (startsWith(bytes, [0x25, 0x50, 0x44, 0x46, 0x2d])) return 'pdf'
  if (startsWith(bytes, [0x50, 0x4b, 3, 4]) || startsWith(bytes, [0x50, 0x4b, 5, 6]))
    return zipForm(bytes)
  if (startsWith(bytes, COMPOUND)) return compoundForm(bytes)
  if (isMail(bytes)) return 'mail'
  return isText(bytes) ? 'text' : 'other'
}

/** [MS-CFB] section 2.2: the header's signature. */
export const COMPOUND: readonly number[] = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]

/** PNG (ISO/IEC 15948), JPEG (ITU-T T.81), GIF 87a and 89a, WebP (RFC 9649). */
function isPicture(bytes: Uint8Array): boolean {
  return (
    startsWith(bytes, [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]) ||
    startsWith(bytes, [0xff, 0xd8, 0xff]) ||
    startsWith(bytes, [0x47, 0x49, 0x46, 0x38]) ||
    (startsWith(bytes, [0x52, 0x49, 0x46, 0x46]) && latin1(bytes, 8, 12) === 'WEBP')
  )
}

/** The names of a zip's files stand in it as they are. */
function zipForm(bytes: Uint8Array): ByteForm {
  const buffer = view(bytes)
  if (buffer.includes('word/document.xml') && buffer.includes('[Content_Types].xml')) return 'docx'
  // APPNOTE section 4.4.4: bit 0 of the flags says that the file is encrypted.
  return ((bytes[6] ?? 0) & 1) === 1 ? 'encrypted' : 'zip'
}

/** [MS-OFFCRYPTO] section 2.3.4: an encrypted document is a stream of this name. */
const ENCRYPTED = Buffer.from('EncryptedPackage', 'utf16le')
/** [MS-OXMSG] section 2.4: a message has a stream of its properties. */
const PROPERTIES = Buffer.from('__properties_version1.0', 'utf16le')

function compoundForm(bytes: Uint8Array): ByteForm {
  const buffer = view(bytes)
  if (buffer.includes(ENCRYPTED)) return 'encrypted'
  return buffer.includes(PROPERTIES) ? 'msg' : 'other'
}

/** Fields that a mail has at its head, and a letter or a chat has not. */
const OF_MAILS: ReadonlySet<string> = new Set([
  'received',
  'return-path',
  'from',
  'subject',
  'message-id',
  'mime-version',
  'delivered-to',
  'dkim-signature',
  'authentication-results',
])

/** Two such fields, or one and nothing but fields before the first empty line. */
function isMail(bytes: Uint8Array): boolean {
  const { fields, isBroken, body } = readFields(bytes, { most: 60, bytes: 64 * 1024 })
  const found = new Set(fields.map(({ name }) => name).filter((name) => OF_MAILS.has(name)))
  return found.size >= 2 || (found.size === 1 && !isBroken && body < bytes.length)
}

/** Bytes looked at to tell a text. */
const LOOKED_AT = 64 * 1024
/** Of a thousand bytes, so many control characters a text may have. */
const CONTROLS = 5

function isText(bytes: Uint8Array): boolean {
  if (startsWith(bytes, [0xff, 0xfe]) || startsWith(bytes, [0xfe, 0xff])) return true
  const start = bytes.subarray(0, LOOKED_AT)
  const controls = start.reduce((sum, byte) => sum + (isControl(byte) ? 1 : 0), 0)
  return !start.includes(0) && controls * 1000 <= start.length * CONTROLS
}

function isControl(byte: number): boolean {
  return byte < 32 && byte !== 9 && byte !== 10 && byte !== 13 && byte !== 12 && byte !== 27
}

function startsWith(bytes: Uint8Array, start: readonly number[]): boolean {
  return start.every((byte, index) => bytes[index] === byte)
}

function latin1(bytes: Uint8Array, from: number, to: number): string {
  return Buffer.from(bytes.subarray(from, to)).toString('latin1')
}

function view(bytes: Uint8Array): Buffer {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length)
}
