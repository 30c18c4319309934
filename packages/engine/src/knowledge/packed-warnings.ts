import { textBands } from './text-bands.ts'
import type { Warning } from './warning.ts'
import { warningKey } from './warning-values.ts'

/** Warnings as a desk publishes them. */
export interface PublishedWarnings {
  /** How far in the desk's log they go: decisions made with them name it. */
  readonly cursor: number
  /** Seed of the signatures of their texts. */
  readonly seed: Uint8Array
  readonly warnings: readonly Warning[]
}

/**
 * Warnings made ready for looking up: flat arrays, so that any number of threads can share one copy, and none has to
 * build anything.
 */
export interface PackedWarnings {
  readonly cursor: number
  readonly seed: Uint8Array
  readonly count: number
  /** Sorted: hash of kind and value times 2²⁰, plus the entry. */
  readonly values: Float64Array
  /** Sorted: hash of a band of a text's signature times 2²⁰, plus the entry. */
  readonly bands: Float64Array
  /** Of each entry a {@link PackedWarning}, as JSON in UTF-8. */
  readonly records: PackedBytes
  /** Of each entry its signature; empty where it is no text. */
  readonly signatures: PackedBytes
}

/** Pieces of bytes, one behind the other: piece `i` stands from `starts[i]` to before `starts[i + 1]`. */
export interface PackedBytes {
  readonly bytes: Uint8Array
  readonly starts: Uint32Array
}

/** A warning without its signature, and with the form of its value that it is looked up by. */
export interface PackedWarning extends Omit<Warning, 'value'> {
  readonly key: string
}

/** Entries at most; twenty bits tell them apart. */
const MOST = 1_000_000
/** 2²⁰: a hash and an entry fit into the 53 whole bits of a number. */
const PLACES = 1_048_576

/** What cannot be looked up (a damaged signature, a value of no form) is left out. Of too many, the rest is. */
export function packWarnings({ cursor, seed, warnings }: PublishedWarnings): PackedWarnings {
  const records: Uint8Array[] = []
  const signatures: Uint8Array[] = []
  const values: number[] = []
  const bands: number[] = []
  for (const warning of warnings.slice(0, MOST)) {
    const place = records.length
    const signature = warning.kind === 'text' ? signatureOf(warning.value) : NO_BYTES
    const key = warning.kind === 'text' ? '' : warningKey(warning.kind, warning.value)
    if (key === '' && signature.length === 0) continue
    if (warning.kind === 'text')
      for (const band of textBands(signature)) bands.push(band * PLACES + place)
    else values.push(valueHash(warning.kind, key) * PLACES + place)
    records.push(encoder.encode(JSON.stringify(recordOf(warning, key))))
    signatures.push(signature)
  }
  return {
    cursor,
    seed,
    count: records.length,
    values: Float64Array.from(values).sort(),
    bands: Float64Array.from(bands).sort(),
    records: joined(records),
    signatures: joined(signatures),
  }
}

/** Entries whose value has this hash, or whose band. */
export function placesOf(sorted: Float64Array, hash: number): readonly number[] {
  const places: number[] = []
  for (let at = firstFrom(sorted, hash * PLACES); at < sorted.length; at++) {
    const place = sorted[at]! - hash * PLACES
    if (place >= PLACES || places.length >= MOST_PLACES) break
    places.push(place)
  }
  return places
}

/** So many look-alikes of one text say no more than the first of them. */
const MOST_PLACES = 200

export function recordAt({ records }: PackedWarnings, place: number): PackedWarning {
  return JSON.parse(decoder.decode(pieceAt(records, place))) as PackedWarning
}

export function signatureAt({ signatures }: PackedWarnings, place: number): Uint8Array {
  return pieceAt(signatures, place)
}

/** A copy: decoders take no bytes that threads share. */
function pieceAt({ bytes, starts }: PackedBytes, place: number): Uint8Array {
  return bytes.slice(starts[place], starts[place + 1])
}

/** FNV-1a of 32 bits over UTF-16: spreads values, and need not withstand anybody, since entries are compared too. */
export function valueHash(kind: string, key: string): number {
  const text = `${kind} ${key}`
  let hash = 0x811c9dc5
  for (let at = 0; at < text.length; at++) {
    hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193)
  }
  return hash >>> 0
}

const encoder = new TextEncoder()
const decoder = new TextDecoder()
const NO_BYTES = new Uint8Array()

function recordOf(warning: Warning, key: string): PackedWarning {
  const { value: _value, ...rest } = warning
  return { ...rest, key }
}

function signatureOf(value: string): Uint8Array {
  // RFC 4648 section 4: four letters are three bytes, and one alone is none.
  if (!/^[\w-]{8,2000}$/u.test(value) || value.length % 4 === 1) return NO_BYTES
  const binary = atob(value.replaceAll('-', '+').replaceAll('_', '/'))
  const bytes = new Uint8Array(binary.length)
  for (let at = 0; at < binary.length; at++) bytes[at] = binary.charCodeAt(at)
  return bytes
}

function joined(parts: readonly Uint8Array[]): { bytes: Uint8Array; starts: Uint32Array } {
  const starts = new Uint32Array(parts.length + 1)
  parts.forEach((part, index) => {
    starts[index + 1] = starts[index]! + part.length
  })
  const bytes = new Uint8Array(starts.at(-1)!)
  parts.forEach((part, index) => bytes.set(part, starts[index]))
  return { bytes, starts }
}

/** The first of a sorted list that is not below. */
function firstFrom(sorted: Float64Array, least: number): number {
  let low = 0
  let high = sorted.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if (sorted[middle]! < least) low = middle + 1
    else high = middle
  }
  return low
}
