import { createHash, createHmac } from 'node:crypto'
import type { IndicatorKind, Reading } from '../reading.ts'

/**
 * By what two contents are of the same text: 32 bytes.
 *
 * The same words are the same text, but for two cases. Authentic mail of a body is never the same text as what is not
 * authentic, or whoever copies a bank's mail to the letter would have the two decided on as one. And words that are too
 * few to compare ("see attached", a picture alone) say what they say only together with what they lead to.
 */
export function textIdentity(content: string, reading: Reading, key: Uint8Array): Uint8Array {
  const world = reading.authentic ? 'authentic' : 'any'
  if (reading.signature !== undefined) {
    return reading.authentic ? identity(key, [world, hex(reading.canonical)]) : reading.canonical
  }
  const calls = callsOf(reading)
  const isSilent = reading.words === 0 && calls.length === 0
  return isSilent
    ? unreadIdentity(content, key)
    : identity(key, [world, hex(reading.canonical), ...calls])
}

/** A content that cannot be read, or says nothing, is a text of its own. */
export function unreadIdentity(content: string, key: Uint8Array): Uint8Array {
  return identity(key, ['content', content])
}

/** What whoever believes the message is to call, visit, pay or open. Addresses of senders change with every mail. */
const CALLS: ReadonlySet<IndicatorKind> = new Set([
  'domain',
  'url',
  'phone',
  'account',
  'wallet',
  'handle',
  'attachment',
])

export function callsOf({ indicators }: Pick<Reading, 'indicators'>): readonly string[] {
  const calls = indicators.filter(({ kind }) => CALLS.has(kind))
  return [...new Set(calls.map(({ kind, value }) => `${kind} ${value}`))].sort()
}

function identity(key: Uint8Array, parts: readonly string[]): Uint8Array {
  // Hashed one by one, so that no two lists of parts read the same.
  const hashes = parts.map((part) => createHash('sha256').update(part).digest())
  return new Uint8Array(createHmac('sha256', key).update(Buffer.concat(hashes)).digest())
}

function hex(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('hex')
}
