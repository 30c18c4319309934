import { documentKind } from '@tasdeeq/host/document-kind'

export type KindOfFile =
  | 'mail'
  /** A mail as Outlook saves it. */
  | 'outlook'
  | 'text'
  | 'picture'
  | 'pdf'
  | 'docx'
  /** Opens only with a password. */
  | 'locked'
  | 'unknown'

interface File {
  readonly name: string
  readonly type: string
  readonly bytes: Uint8Array
}

/** What a file is, by its first bytes; its name counts only between two kinds of text. */
export function kindOfFile({ name, type, bytes }: File): KindOfFile {
  if (isPicture(bytes)) return 'picture'
  if (startsWith(bytes, COMPOUND)) return compoundKind(bytes)
  const document = startsLikeDocument(bytes) ? documentKind({ name, type, bytes }) : undefined
  if (document === 'encrypted-office') return 'locked'
  if (document !== undefined) return document
  if (isBinary(bytes)) return 'unknown'
  return /\.(?:eml|mht|mbox)$/iu.test(name) || type === 'message/rfc822' ? 'mail' : textKind(bytes)
}

/** `%P` or `PK`: a mail that carries a document never starts so. */
function startsLikeDocument(bytes: Uint8Array): boolean {
  return startsWith(bytes, [0x25, 0x50]) || startsWith(bytes, [0x50, 0x4b])
}

/** A mail that was saved as text begins with a field of its header. */
function textKind(bytes: Uint8Array): 'mail' | 'text' {
  const start = new TextDecoder().decode(bytes.subarray(0, 400))
  const [line = ''] = start.split('\n', 1)
  return /^(?:From|Received|Return-Path|Delivered-To|MIME-Version|Subject|Date|X-[\w-]{1,40}):/iu.test(
    line,
  )
    ? 'mail'
    : 'text'
}

/** [MS-CFB] section 2.2: the signature of files that hold folders. */
const COMPOUND = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1] as const

/** By the names of their streams ([MS-OXMSG] section 2.4, [MS-OFFCRYPTO] section 2.3.4), which stand in UTF-16. */
function compoundKind(bytes: Uint8Array): KindOfFile {
  if (holds(bytes, 'EncryptedPackage')) return 'locked'
  return holds(bytes, '__properties_version1.0') ? 'outlook' : 'unknown'
}

function holds(bytes: Uint8Array, name: string): boolean {
  const wanted = new TextEncoder().encode(name.replaceAll(/./gu, '$&\0'))
  for (let at = bytes.indexOf(wanted[0] ?? 0); at >= 0; at = bytes.indexOf(wanted[0] ?? 0, at + 1))
    if (wanted.every((byte, index) => bytes[at + index] === byte)) return true
  return false
}

const PICTURES = [
  [0x89, 0x50, 0x4e, 0x47],
  [0xff, 0xd8, 0xff],
  [0x47, 0x49, 0x46, 0x38],
] as const

function isPicture(bytes: Uint8Array): boolean {
  return (
    PICTURES.some((mark) => startsWith(bytes, mark)) ||
    isBitmap(bytes) ||
    isWebp(bytes) ||
    isAvifOrHeic(bytes)
  )
}

/** Two letters begin many a text; a bitmap goes on with its length, and two numbers that are zero. */
function isBitmap(bytes: Uint8Array): boolean {
  return startsWith(bytes, [0x42, 0x4d]) && startsWith(bytes.subarray(6), [0, 0, 0, 0])
}

function isWebp(bytes: Uint8Array): boolean {
  return (
    startsWith(bytes, [0x52, 0x49, 0x46, 0x46]) &&
    startsWith(bytes.subarray(8), [0x57, 0x45, 0x42, 0x50])
  )
}

/** ISO/IEC 14496-12: the brand stands after `ftyp`. The browser itself knows whether it can show it. */
function isAvifOrHeic(bytes: Uint8Array): boolean {
  const brand = new TextDecoder('latin1').decode(bytes.subarray(4, 12))
  return ['ftypavif', 'ftypheic', 'ftypmif1', 'ftypheix'].includes(brand)
}

function startsWith(bytes: Uint8Array, mark: readonly number[]): boolean {
  return mark.every((byte, index) => bytes[index] === byte)
}

/** Texts in UTF-16, as Windows saves some, are full of zeros, and begin with their mark. */
function isBinary(bytes: Uint8Array): boolean {
  if (startsWith(bytes, [0xff, 0xfe]) || startsWith(bytes, [0xfe, 0xff])) return false
  const start = bytes.subarray(0, 2_000)
  return start.filter((byte) => byte === 0).length > start.length / 100
}
