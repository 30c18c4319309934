import type { PackedWarnings } from '@tasdeeq/engine'

/** The same in memory that threads share: however many workers there are, it is there once. */
export function sharedWarnings(packed: PackedWarnings): PackedWarnings {
  const { records, signatures } = packed
  return {
    ...packed,
    values: new Float64Array(shared(packed.values)),
    bands: new Float64Array(shared(packed.bands)),
    records: {
      bytes: new Uint8Array(shared(records.bytes)),
      starts: new Uint32Array(shared(records.starts)),
    },
    signatures: {
      bytes: new Uint8Array(shared(signatures.bytes)),
      starts: new Uint32Array(shared(signatures.starts)),
    },
  }
}

function shared(array: Uint8Array | Uint32Array | Float64Array): SharedArrayBuffer {
  const buffer = new SharedArrayBuffer(array.byteLength)
  new Uint8Array(buffer).set(new Uint8Array(array.buffer, array.byteOffset, array.byteLength))
  return buffer
}
