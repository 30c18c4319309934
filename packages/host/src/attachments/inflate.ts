import { inflateSync } from 'node:zlib'
import { attachmentLimits as limits } from './limits.ts'

/**
 * Makes PDF.js unpack each stream of a PDF in one go. It takes the platform's `DecompressionStream` for them, whose
 * writers, readers and turns of a thread cost several times what most streams do, which are of a few kilobytes. Where
 * unpacking fails, PDF.js unpacks by itself, and keeps what it can. Runs in the worker only.
 */
export function inflateAtOnce(): void {
  Object.assign(globalThis, { DecompressionStream: InflationAtOnce })
}

/** As much of a `DecompressionStream` as PDF.js uses: it is written to once, then read to its end. */
class InflationAtOnce {
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
    yield inflateSync(this.#packed, { maxOutputLength: limits.expanded })
  }
}
