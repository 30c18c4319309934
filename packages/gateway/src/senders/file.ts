import { createHmac } from 'node:crypto'
import { flagsOf, fromFlags, type Entry, type Key } from './table.ts'

/** How the table stands on the disk: a head that names the secret it was made with, then 16 bytes an entry. */
const MAGIC = 'tasdeeq senders 1\n'
const CHECK_BYTES = 16
const HEAD = MAGIC.length + CHECK_BYTES
const ENTRY = 16

/** @param secret what the keys were made with: with another none of them would be found again */
export function packSenders(
  entries: Iterable<readonly [Key, Entry]>,
  secret: Uint8Array,
): Uint8Array {
  const all = [...entries]
  const bytes = Buffer.alloc(HEAD + all.length * ENTRY)
  bytes.write(MAGIC, 'latin1')
  checkOf(secret).copy(bytes, MAGIC.length)
  let at = HEAD
  for (const [[high, low], entry] of all) {
    bytes.writeUInt32BE(high, at)
    bytes.writeUInt32BE(low, at + 4)
    bytes.writeUInt16BE(entry.first, at + 8)
    bytes.writeUInt16BE(entry.last, at + 10)
    bytes.writeUInt8(entry.days, at + 12)
    bytes.writeUInt8(flagsOf(entry), at + 13)
    at += ENTRY
  }
  return bytes
}

/** Undefined: no such file, one that was cut off, or one made with another secret. */
export function unpackSenders(
  bytes: Uint8Array,
  secret: Uint8Array,
): readonly (readonly [Key, Entry])[] | undefined {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const head = file.subarray(0, HEAD)
  const wanted = Buffer.concat([Buffer.from(MAGIC, 'latin1'), checkOf(secret)])
  if (!head.equals(wanted) || (file.length - HEAD) % ENTRY !== 0) return undefined
  const found: (readonly [Key, Entry])[] = []
  for (let at = HEAD; at < file.length; at += ENTRY) found.push(entryAt(file, at))
  return found
}

function entryAt(file: Buffer, at: number): readonly [Key, Entry] {
  return [
    [file.readUInt32BE(at), file.readUInt32BE(at + 4)],
    {
      first: file.readUInt16BE(at + 8),
      last: file.readUInt16BE(at + 10),
      days: file.readUInt8(at + 12),
      ...fromFlags(file.readUInt8(at + 13)),
    },
  ]
}

function checkOf(secret: Uint8Array): Buffer {
  return createHmac('sha256', secret).update('file').digest().subarray(0, CHECK_BYTES)
}
