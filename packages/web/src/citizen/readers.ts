/** Addresses of what reads files and pictures, and the folder of the reader of words; set by the build. */
declare const READERS: readonly string[]
declare const OCR_CORE: string

/** As the service worker names it. */
const CACHE = 'readers'

/** Are all of them on the device? */
export async function hasReaders(): Promise<boolean> {
  const found = await Promise.all(wanted().map((path) => caches.match(path)))
  return found.every((response) => response !== undefined)
}

/** Fetches those that are not there yet, one after the other: what is under way else goes first. */
export async function keepReaders(): Promise<void> {
  const cache = await caches.open(CACHE)
  for (const path of wanted()) {
    if (!(await caches.match(path))) await cache.add(new Request(path, { priority: 'low' }))
  }
}

/** Network Information API: not in every browser. */
interface Connection {
  readonly type?: string
  readonly saveData?: boolean
}

/** Does the browser say that nobody pays for each megabyte here? */
export function costsNothing(): boolean {
  const connection = 'connection' in navigator ? (navigator.connection as Connection) : {}
  return !connection.saveData && (connection.type === 'wifi' || connection.type === 'ethernet')
}

function wanted(): readonly string[] {
  return [...READERS, `${OCR_CORE}/tesseract-core${coreOfDevice()}-lstm.wasm.js`]
}

/** The reader of words has a program for each kind of processor, and takes the first that works. */
function coreOfDevice(): string {
  if (WebAssembly.validate(moduleOf(RELAXED))) return '-relaxedsimd'
  return WebAssembly.validate(moduleOf(SIMD)) ? '-simd' : ''
}

/** WebAssembly core specification, 5.4: `i8x16.popcnt` of `i8x16.splat 0`. */
const SIMD = [0x41, 0, 0xfd, 0x0f, 0xfd, 0x62]
/** `i8x16.relaxed_swizzle` of two of them. */
const RELAXED = [0x41, 1, 0xfd, 0x0f, 0x41, 2, 0xfd, 0x0f, 0xfd, 0x80, 2]

/** A module (5.5) of one function that takes nothing and gives a `v128`. */
function moduleOf(instructions: readonly number[]): Uint8Array<ArrayBuffer> {
  const body = [0, ...instructions, 0x0b]
  const head = [0, 0x61, 0x73, 0x6d, 1, 0, 0, 0]
  const types = [1, 5, 1, 0x60, 0, 1, 0x7b]
  const functions = [3, 2, 1, 0]
  const code = [10, body.length + 2, 1, body.length, ...body]
  return new Uint8Array([...head, ...types, ...functions, ...code])
}
