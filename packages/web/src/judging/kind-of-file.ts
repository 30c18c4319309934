import { documentKind } from '@tasdeeq/host/documents'

export type KindOfFile = 'mail' | 'text' | 'picture' | 'pdf' | 'docx' | 'unknown'

interface File {
  readonly name: string
  readonly type: string
  readonly bytes: Uint8Array
}

/** What a file is, by its first bytes; its name counts only between two kinds of text. */
export function kindOfFile({ name, type, bytes }: File): KindOfFile {
  if (isPicture(bytes)) return 'picture'
  const document = documentKind({ name, type, bytes })
  if (document === 'pdf' || document === 'docx') return document
  if (document !== undefined || isBinary(bytes)) return 'unknown'
  return /\.(?:eml|mht|mbox)$/iu.test(name) || type === 'message/rfc822' ? 'mail' : textKind(bytes)
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

const PICTURES = [
  [0x89, 0x50, 0x4e, 0x47],
  [0xff, 0xd8, 0xff],
  [0x47, 0x49, 0x46, 0x38],
  [0x42, 0x4d],
]

function isPicture(bytes: Uint8Array): boolean {
  return PICTURES.some((mark) => startsWith(bytes, mark)) || isWebp(bytes) || isAvifOrHeic(bytes)
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

function isBinary(bytes: Uint8Array): boolean {
  const start = bytes.subarray(0, 2_000)
  return start.filter((byte) => byte === 0).length > start.length / 100
}
