import type { Random } from './random.ts'

/** A message as a string of bytes: each letter is one byte, 0 … 255. */
export type Bytes = string

/** Makes another message out of one. `other` is a second message drawn at random. */
export interface Mutation {
  readonly name: string
  readonly apply: (message: Bytes, random: Random, other: Bytes) => Bytes
}

/** Where the body begins; the whole length where there is none. */
export function bodyAt(message: Bytes): number {
  for (const gap of ['\r\n\r\n', '\n\n']) {
    const at = message.indexOf(gap)
    if (at >= 0) return at + gap.length
  }
  return message.length
}

/** Applies a change to the body alone. */
export function inBody(message: Bytes, change: (body: Bytes) => Bytes): Bytes {
  const at = bodyAt(message)
  return message.slice(0, at) + change(message.slice(at))
}

export function insert(message: Bytes, at: number, added: Bytes): Bytes {
  return message.slice(0, at) + added + message.slice(at)
}

/** The bytes of text in UTF-8. */
export function utf8(text: string): Bytes {
  return Buffer.from(text, 'utf8').toString('latin1')
}

/** A piece of the message, of at most so many bytes. */
export function piece(message: Bytes, random: Random, most: number): Bytes {
  const from = random.below(message.length)
  return message.slice(from, from + random.length(most))
}
