import { inflateSync } from 'node:zlib'
import { attachmentLimits as limits } from './limits.ts'

/**
 * Makes PDF.js unpack each stream of a PDF in one go. It takes the platform's `DecompressionStream` for them, whose
 * writers, readers and turns of a thread cost several times what most streams do, which are of a few kilobytes. Where
 * unpacking fails, PDF.js unpacks by itself, and keeps what it can. It would do so without a bound, so whoever calls this
 * is told of what expands too far, before PDF.js is. Runs in the worker only.
 */
export function inflateAtOnce(tooLarge: () => void): void {
  InflationAtOnce.tooLarge = tooLarge
  Object.assign(globalThis, { DecompressionStream: InflationAtOnce })
}

/** Bytes of one stream: of the largest picture that is looked into, four a dot, and some for each of its rows. */
export const LARGEST: number = limits.wordPixels * 4 + 2 ** 20

/** As much of a `DecompressionStream` as PDF.js uses: it is written to once, then read to its end. */
class InflationAtOnce {
  static tooLarge: () => void
  readonly writable = { getWriter: () => this.#writer }
  readonly readable = this.#read()
  readonly #writer = {
    ready: Promise.resolve(),
    write: (packed: Uint8Array): Promise<void> => {
      this.#packed = packed
      return Promise.resolve()
    },
    close: (): Promise<void> => Promise.resolve(),
  }
  #packed: Uint8Array = new Uint8Array()

  constructor(format: string) {
    if (format !== 'deflate') throw new TypeError(`${format} is not unpacked at once`)
  }

  *#read(): Generator<Uint8Array, void, undefined> {
    try {
      yield inflateSync(this.#packed, { maxOutputLength: LARGEST })
    } catch (error) {
      if (isTooLarge(error)) InflationAtOnce.tooLarge()
      throw error
    }
  }
}

function isTooLarge(error: unknown): boolean {
  return error instanceof RangeError && 'code' in error && error.code === 'ERR_BUFFER_TOO_LARGE'
}
