import type { Channel } from '@tasdeeq/engine'
import type { Look } from './document.ts'
import { kindOfFile } from './kind-of-file.ts'
import type { Evidence, Given, Tell } from './protocol.ts'
import { Refused } from './refused.ts'

/** As large as a mail with its attachments is allowed to be where it is reported. */
const MOST = 25 * 1024 * 1024

/** What the engine can read, with what it was made from. */
export interface Readable {
  readonly raw: Uint8Array
  readonly channel?: Channel
  /** The bytes as they were given, and what they are. */
  readonly given: Uint8Array
  readonly form: Evidence['form']
  readonly name?: string
  readonly sha256: string
}

/** @throws Refused where it cannot be read, saying why */
export async function readGiven(given: Given, tell: Tell): Promise<Readable> {
  const bytes = given.kind === 'text' ? new TextEncoder().encode(given.text) : given.bytes
  if (bytes.length > MOST) throw new Refused('too-large')
  if (bytes.every((byte) => byte === 0x20 || (byte >= 9 && byte <= 13))) throw new Refused('empty')
  const common = {
    given: bytes,
    sha256: await hashOf(bytes),
    ...(given.kind === 'file' && { name: given.name }),
  }
  if (given.kind === 'text') return { ...common, ...textOf(given.text, given.channel), raw: bytes }
  return { ...common, ...(await fileOf(given, tell)) }
}

type Content = Pick<Readable, 'raw' | 'channel' | 'form'>

/** Pasted with its header, it is a mail, whatever was said. */
function textOf(text: string, channel: Channel | undefined): Pick<Readable, 'channel' | 'form'> {
  if (hasHeader(text)) return { form: 'mail', channel: 'email' }
  return { form: 'text', ...(channel && { channel }) }
}

const FIELDS = ['from:', 'to:', 'subject:', 'date:', 'received:', 'return-path:', 'message-id:']

/** Do its first lines have two fields of a mail's header? */
function hasHeader(text: string): boolean {
  const lines = text
    .slice(0, 4_000)
    .split('\n', 40)
    .map((line) => line.toLowerCase())
  const end = lines.findIndex((line) => line.trim() === '')
  const head = end < 0 ? lines : lines.slice(0, end)
  return FIELDS.filter((field) => head.some((line) => line.startsWith(field))).length >= 2
}

async function fileOf(file: Extract<Given, { kind: 'file' }>, tell: Tell): Promise<Content> {
  switch (kindOfFile(file)) {
    case 'mail':
      return { raw: file.bytes, form: 'mail', channel: 'email' }
    case 'outlook': {
      tell('document')
      const { mailOfOutlook } = await import('./outlook.ts')
      return { raw: await mailOfOutlook(file.bytes), form: 'mail', channel: 'email' }
    }
    case 'text':
      return { raw: file.bytes, form: 'text' }
    case 'picture': {
      tell('picture')
      const { textOfPicture } = await import('./picture.ts')
      return { raw: await textOfPicture(file.bytes, tell), form: 'picture', channel: 'letter' }
    }
    case 'pdf':
    case 'docx': {
      tell('document')
      const { textOfDocument } = await import('./document.ts')
      const look: Look = async (picture, words) =>
        (await import('./picture.ts')).lookAt(picture, { words, tell })
      return { raw: await textOfDocument(file, look), form: 'document', channel: 'letter' }
    }
    case 'locked':
      throw new Refused('locked')
    case 'unknown':
      throw new Refused('unknown-kind')
  }
}

async function hashOf(bytes: Uint8Array): Promise<string> {
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', new Uint8Array(bytes)))
  return [...hash].map((byte) => byte.toString(16).padStart(2, '0')).join('')
}
