import { fromOctets, toOctets } from './octets.ts'

/** Reads the fields of a frame's data one after the other; `undefined` where it ends too soon. */
export class FieldReader {
  readonly #data: Uint8Array
  #at = 0

  constructor(data: Uint8Array) {
    this.#data = data
  }

  get done(): boolean {
    return this.#at >= this.#data.length
  }

  octet(): string | undefined {
    return this.done ? undefined : String.fromCharCode(this.#data[this.#at++] ?? 0)
  }

  short(): number | undefined {
    if (this.#at + 2 > this.#data.length) return undefined
    this.#at += 2
    return ((this.#data[this.#at - 2] ?? 0) << 8) | (this.#data[this.#at - 1] ?? 0)
  }

  long(): number | undefined {
    const high = this.#at + 4 > this.#data.length ? undefined : this.short()
    const low = this.short()
    return high === undefined || low === undefined ? undefined : high * 65_536 + low
  }

  /** Up to a NUL. Some MTAs leave out the last one: then up to the end. */
  text(): string | undefined {
    if (this.done) return undefined
    const nul = this.#data.indexOf(0, this.#at)
    const end = nul === -1 ? this.#data.length : nul
    const text = fromOctets(this.#data.subarray(this.#at, end))
    this.#at = end + 1
    return text
  }

  /** All texts that follow. */
  texts(): readonly string[] {
    const all: string[] = []
    for (let text = this.text(); text !== undefined; text = this.text()) all.push(text)
    return all
  }

  rest(): Uint8Array {
    const bytes = this.#data.subarray(this.#at)
    this.#at = this.#data.length
    return bytes
  }
}

export function longBytes(value: number): Uint8Array {
  const bytes = new Uint8Array(4)
  new DataView(bytes.buffer).setUint32(0, value)
  return bytes
}

export function shortBytes(value: number): Uint8Array {
  return Uint8Array.of(value >>> 8, value & 0xff)
}

/** Texts, each ended by a NUL. */
export function textBytes(...texts: readonly string[]): Uint8Array {
  return toOctets(texts.map((text) => `${text}\0`).join(''))
}
