import type { AttachmentBytes } from '@tasdeeq/engine'

export type DocumentKind = 'pdf' | 'docx' | 'encrypted-office'

const DOCX_TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'

/** What a file is by what it holds; its name and declared type only tell a DOCX from other zip archives. */
export function documentKind({ name, type, bytes }: AttachmentBytes): DocumentKind | undefined {
  if (holdsPdfMark(bytes)) return 'pdf'
  const sayDocx = type === DOCX_TYPE || /\.docx$/iu.test(name)
  if (sayDocx && startsWith(bytes, [0x50, 0x4b, 0x03, 0x04])) return 'docx'
  // A DOCX with a password is an OLE container.
  if (sayDocx && startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0])) return 'encrypted-office'
  // Whoever declares one and sends something else gets it tried, and reported as damaged.
  if (sayDocx) return 'docx'
  return type === 'application/pdf' || /\.pdf$/iu.test(name) ? 'pdf' : undefined
}

/** Readers of PDF accept the mark anywhere within the first kilobyte. */
function holdsPdfMark(bytes: Uint8Array): boolean {
  return new TextDecoder('latin1').decode(bytes.subarray(0, 1024)).includes('%PDF-')
}

function startsWith(bytes: Uint8Array, mark: readonly number[]): boolean {
  return mark.every((byte, index) => bytes[index] === byte)
}
