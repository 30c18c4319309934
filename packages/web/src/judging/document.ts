import type { AttachmentBytes, AttachmentText } from '@tasdeeq/engine'
import { asPpm, documentKind, picturesOfPdf, readDocx, readPdf } from '@tasdeeq/host/documents'
import { letterOf } from './letter.ts'
import { Refused } from './refused.ts'

/** Looks into a picture of a document. */
export type Look = (picture: Uint8Array, words: boolean) => Promise<AttachmentText>

/** @throws Refused if it contains no words */
export async function textOfDocument(file: AttachmentBytes, look: Look): Promise<Uint8Array> {
  const read = await readDocument(file, look)
  if (read.kind === 'unreadable')
    throw new Refused(read.why === 'encrypted' ? 'locked' : 'unreadable')
  return letterOf(read)
}

/** @param look at the pictures of a PDF, which may be the scan of a letter */
export async function readDocument(file: AttachmentBytes, look: Look): Promise<AttachmentText> {
  switch (documentKind(file)) {
    case 'pdf':
      return withPictures(await readPdf(new Uint8Array(file.bytes)), file.bytes, look)
    case 'docx':
      return readDocx(file.bytes)
    case 'encrypted-office':
      return { kind: 'unreadable', why: 'encrypted' }
    case undefined:
      return { kind: 'no-reader' }
  }
}

/** A PDF with hardly any text is a scan: its words are in its pictures. */
const LITTLE_TEXT = 200

async function withPictures(
  read: AttachmentText,
  bytes: Uint8Array,
  look: Look,
): Promise<AttachmentText> {
  if (read.kind !== 'text') return read
  const words = read.text.trim().length < LITTLE_TEXT
  const found = await lookAtAll(bytes, (picture) => look(picture, words))
  return {
    kind: 'text',
    text: [read.text, ...found.map(({ text }) => text)].filter((part) => part !== '').join('\n\n'),
    codes: found.flatMap(({ codes = [] }) => codes),
  }
}

type Found = AttachmentText & { readonly kind: 'text' }

/** Keeps what was found before a damaged picture. */
async function lookAtAll(
  pdf: Uint8Array,
  look: (picture: Uint8Array) => Promise<AttachmentText>,
): Promise<readonly Found[]> {
  const found: Found[] = []
  try {
    for await (const bitmap of picturesOfPdf(new Uint8Array(pdf))) {
      const seen = await look(asPpm(bitmap))
      if (seen.kind === 'text') found.push(seen)
    }
  } catch (error) {
    if (found.length === 0) console.warn(error)
  }
  return found
}
