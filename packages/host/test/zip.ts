import { crc32, deflateRawSync } from 'node:zlib'

/**
 * A ZIP of these entries (APPNOTE 6.3). By Node's own deflate, which packs hundreds of megabytes in a quarter of the time
 * that JavaScript takes; equal bytes are packed once.
 */
export function zipOf(entries: Iterable<readonly [name: string, bytes: Uint8Array]>): Uint8Array {
  const packed = new Map<Uint8Array, Packed>()
  const files: Buffer[] = []
  const directory: Buffer[] = []
  let offset = 0
  for (const [name, bytes] of entries) {
    const known = packed.get(bytes) ?? packedOf(bytes)
    packed.set(bytes, known)
    const file = Buffer.concat([headOf(name, known), Buffer.from(name), known.deflated])
    directory.push(rowOf(name, known, offset))
    files.push(file)
    offset += file.length
  }
  const rows = Buffer.concat(directory)
  return Buffer.concat([...files, rows, endOf(directory.length, rows.length, offset)])
}

interface Packed {
  readonly deflated: Buffer
  /** Version, flags, method, time, date, CRC-32, both lengths: as local header and directory have them. */
  readonly facts: Buffer
}

const VERSION = 20
const DEFLATED = 8

function packedOf(bytes: Uint8Array): Packed {
  const deflated = deflateRawSync(bytes)
  const facts = Buffer.alloc(22)
  facts.writeUInt16LE(VERSION, 0)
  facts.writeUInt16LE(DEFLATED, 4)
  facts.writeUInt32LE(crc32(bytes), 10)
  facts.writeUInt32LE(deflated.length, 14)
  facts.writeUInt32LE(bytes.length, 18)
  return { deflated, facts }
}

function headOf(name: string, { facts }: Packed): Buffer {
  return Buffer.concat([Buffer.from('PK\u0003\u0004'), facts, lengthsOf(name)])
}

function rowOf(name: string, { facts }: Packed, offset: number): Buffer {
  // Length of a comment, disk, both attributes, and where the file stands.
  const rest = Buffer.alloc(14)
  rest.writeUInt32LE(offset, 10)
  const made = Buffer.from([VERSION, 0])
  const mark = Buffer.from('PK\u0001\u0002')
  return Buffer.concat([mark, made, facts, lengthsOf(name), rest, Buffer.from(name)])
}

/** Of the name, and of further fields. */
function lengthsOf(name: string): Buffer {
  const lengths = Buffer.alloc(4)
  lengths.writeUInt16LE(Buffer.byteLength(name))
  return lengths
}

function endOf(count: number, length: number, offset: number): Buffer {
  const end = Buffer.alloc(22)
  end.write('PK\u0005\u0006', 'latin1')
  end.writeUInt16LE(count, 8)
  end.writeUInt16LE(count, 10)
  end.writeUInt32LE(length, 12)
  end.writeUInt32LE(offset, 16)
  return end
}
