import type { AttachmentBytes, AttachmentText } from '@tasdeeq/engine'
import { documentKind, readDocx, readPdf } from '@tasdeeq/host/documents'
import { Refused } from './refused.ts'

/** @throws Refused where it holds no words */
export async function textOfDocument(file: AttachmentBytes): Promise<Uint8Array> {
  const read = await readDocument(file)
  if (read.kind === 'unreadable')
    throw new Refused(read.why === 'encrypted' ? 'locked' : 'unreadable')
  const text = read.kind === 'text' ? read.text.trim() : ''
  if (text === '') throw new Refused('no-words')
  return new TextEncoder().encode(text)
}

export async function readDocument(file: AttachmentBytes): Promise<AttachmentText> {
  switch (documentKind(file)) {
    case 'pdf':
      return await readPdf(new Uint8Array(file.bytes))
    case 'docx':
      return readDocx(file.bytes)
    case 'encrypted-office':
      return { kind: 'unreadable', why: 'encrypted' }
    case undefined:
      return { kind: 'no-reader' }
  }
}
