import type { Reading } from '../reading.ts'
import { seenArriving } from '../reading/first-hand.ts'
import { textIdentity, unreadIdentity } from './identity.ts'
import type { AssigningParts } from './parts.ts'
import type { Waiting } from './waiting.ts'

/** A content that was read now. */
export interface Content {
  /** SHA-256, hexadecimal. */
  readonly sha256: string
  /** Absent: it cannot be read. */
  readonly reading?: Reading
  /** By what it is the same text as another: {@link textIdentity}, hexadecimal. */
  readonly identity: string
}

/**
 * Reads what a report is about. What cannot be read (it is too much for the engine, or erased) is a value, too.
 *
 * @throws StoreFailure where the bytes cannot be had now
 */
export async function readContent(parts: AssigningParts, waiting: Waiting): Promise<Content> {
  const { content: sha256, form, channel, country, received, via } = waiting
  const raw = await parts.blobs.get(new Uint8Array(Buffer.from(sha256, 'hex')))
  if (raw === undefined) return unread(parts, sha256, 'its bytes are gone')
  const isFirstHand = seenArriving(via)
  const given = { raw, form, channel, country, received, isFirstHand }
  const result = await parts.reader.read(given)
  if (result.kind === 'unread') return unread(parts, sha256, result.cause)
  const identity = textIdentity(sha256, result.reading, parts.keys.grouping)
  return { sha256, reading: result.reading, identity: hex(identity) }
}

function unread({ keys, log }: AssigningParts, sha256: string, cause: string): Content {
  log.warn({ content: sha256, cause }, 'a reported content was not read')
  return { sha256, identity: hex(unreadIdentity(sha256, keys.grouping)) }
}

function hex(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('hex')
}
