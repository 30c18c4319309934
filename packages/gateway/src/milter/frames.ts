/** A length of 4 bytes (the command's letter included), the letter, the data. */
export interface Frame {
  /** The letter. */
  readonly code: string
  /** A view into what was pushed: good until the next push. */
  readonly data: Uint8Array
}

export type NextFrame =
  | { readonly kind: 'frame'; readonly frame: Frame }
  | { readonly kind: 'more' }
  | { readonly kind: 'broken'; readonly how: string }

const PREFIX = 5
const NONE = new Uint8Array(0)

/**
 * Cuts a stream of bytes into frames, however it is chopped up. A frame's length is checked against the cap of its letter
 * before anything is kept; memory grows with the bytes that came, never with the length that was claimed.
 */
export class FrameReader {
  readonly #caps: Readonly<Record<string, number>>
  #bytes: Uint8Array = NONE
  #start = 0
  #end = 0
  #owned = false

  constructor(caps: Readonly<Record<string, number>>) {
    this.#caps = caps
  }

  /** Bytes of memory that are held for frames that are not whole yet. */
  get held(): number {
    return this.#start === this.#end ? 0 : this.#bytes.length
  }

  push(chunk: Uint8Array): void {
    if (this.#start === this.#end) this.#adopt(chunk)
    else this.#append(chunk)
  }

  next(): NextFrame {
    const there = this.#end - this.#start
    if (there < PREFIX) return { kind: 'more' }
    const view = new DataView(this.#bytes.buffer, this.#bytes.byteOffset + this.#start, PREFIX)
    const length = view.getUint32(0)
    const code = String.fromCharCode(view.getUint8(4))
    const wrong = this.#wrong(length, code)
    if (wrong !== undefined) return { kind: 'broken', how: wrong }
    if (there < 4 + length) return { kind: 'more' }
    const from = this.#start + PREFIX
    this.#start += 4 + length
    return { kind: 'frame', frame: { code, data: this.#bytes.subarray(from, this.#start) } }
  }

  #wrong(length: number, code: string): string | undefined {
    if (length === 0) return 'empty frame'
    const cap = Object.hasOwn(this.#caps, code) ? this.#caps[code] : undefined
    if (cap === undefined) return 'unknown command'
    return length - 1 > cap ? 'frame too big' : undefined
  }

  #adopt(chunk: Uint8Array): void {
    this.#bytes = chunk
    this.#start = 0
    this.#end = chunk.length
    this.#owned = false
  }

  #append(chunk: Uint8Array): void {
    const kept = this.#end - this.#start
    if (!this.#owned || this.#end + chunk.length > this.#bytes.length) {
      const room = new Uint8Array(Math.max(256, (kept + chunk.length) * 2))
      room.set(this.#bytes.subarray(this.#start, this.#end))
      this.#bytes = room
      this.#start = 0
      this.#end = kept
      this.#owned = true
    }
    this.#bytes.set(chunk, this.#end)
    this.#end += chunk.length
  }
}

/** A frame as it goes over the wire; parts are joined. */
export function frameBytes(code: string, ...parts: readonly Uint8Array[]): Uint8Array {
  const size = parts.reduce((sum, part) => sum + part.length, 0)
  const bytes = new Uint8Array(PREFIX + size)
  new DataView(bytes.buffer).setUint32(0, size + 1)
  bytes[4] = code.charCodeAt(0)
  let at = PREFIX
  for (const part of parts) {
    bytes.set(part, at)
    at += part.length
  }
  return bytes
}
