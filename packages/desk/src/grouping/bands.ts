import { hash } from 'node:crypto'
import type { TextGrouped } from '../events/event.ts'

/**
 * The keys of `bands` under which a text is found by others that may be like it: two texts of likeness s share one with
 * probability 1 − (1 − s^rows)^bands. Only exemplars are found so; for other texts there are none. Authentic texts have
 * keys of their own, so that nobody can have his text grouped with a bank's by writing nearly the same.
 *
 * @returns decimal numbers below 2^52: exact as a bigint column and as a JavaScript number
 */
export function bandsOf(grouped: Banded): readonly string[] {
  return grouped.exemplar ? keysOf(grouped) : []
}

/** The same, whether it is an exemplar or not: what a text looks others up by. */
export function keysOf(grouped: Omit<Banded, 'exemplar'>): readonly string[] {
  const world = grouped.authentic === true ? 'authentic' : ''
  return [
    ...keysOfSignature(`${world}text`, grouped.signature, TEXT_ROWS),
    ...keysOfSignature(`${world}structure`, grouped.structure, STRUCTURE_ROWS),
  ]
}

/** The same of a row of `texts`. */
export function keysOfRow({ signature, structure, authentic }: BandedRow): readonly string[] {
  return keysOf({ signature: base64url(signature), structure: base64url(structure), authentic })
}

interface BandedRow {
  readonly signature: Uint8Array | null
  readonly structure: Uint8Array | null
  readonly authentic: boolean
}

function base64url(bytes: Uint8Array | null): string | null {
  return bytes === null ? null : Buffer.from(bytes).toString('base64url')
}

type Banded = Pick<TextGrouped, 'signature' | 'structure' | 'exemplar' | 'authentic'>

/** Min-hashes to a band: of three, likeness 0.5 is found by 21 bands in 94 of 100, likeness 0.1 in 2. */
const TEXT_ROWS = 3
/** Structures count only when they are nearly the same. */
const STRUCTURE_ROWS = 6
const HASH_BYTES = 4

function keysOfSignature(kind: string, signature: string | null, rows: number): readonly string[] {
  if (signature === null) return []
  const bytes = Buffer.from(signature, 'base64url')
  const width = rows * HASH_BYTES
  const bands = Math.floor(bytes.length / width)
  return Array.from({ length: bands }, (_, band) =>
    keyOf(`${kind}${band}:`, bytes.subarray(band * width, (band + 1) * width)),
  )
}

function keyOf(band: string, mins: Uint8Array): string {
  const digest = hash('sha256', Buffer.concat([Buffer.from(band), mins]), 'buffer')
  return (digest.readBigUInt64BE() >> 12n).toString()
}
