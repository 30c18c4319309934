import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { PictureCode } from '@tasdeeq/engine'
import {
  prepareZXingModule,
  readBarcodes,
  type ReaderOptions,
  type ZXingReaderModule,
} from 'zxing-wasm/reader'

const OPTIONS: ReaderOptions = {
  formats: ['QRCode', 'MicroQRCode', 'rMQRCode', 'Aztec', 'DataMatrix'],
  tryHarder: true,
  maxNumberOfSymbols: 8,
}
const LONGEST = 4_000

let library: Promise<ZXingReaderModule> | undefined

/** Loads the library, once: told of it a second time, it would compile itself anew. */
export async function prepareCodes(): Promise<void> {
  library ??= load()
  await library
}

/** From its folder: by itself it would ask the network for it. */
function load(): Promise<ZXingReaderModule> {
  const wasm = readFileSync(
    fileURLToPath(import.meta.resolve('zxing-wasm/reader/zxing_reader.wasm')),
  )
  return prepareZXingModule({
    overrides: { wasmBinary: new Uint8Array(wasm).buffer },
    fireImmediately: true,
  })
}

/** Bytes of memory that the library has taken and, being WebAssembly, never gives back. */
export async function memoryOfCodes(): Promise<number> {
  const loaded = await library
  return loaded && 'HEAPU8' in loaded && loaded.HEAPU8 instanceof Uint8Array
    ? loaded.HEAPU8.byteLength
    : 0
}

/** The codes in a picture that came as a file. Runs in the worker only. */
export async function readCodes(picture: Uint8Array): Promise<readonly PictureCode[]> {
  const found = await codesIn(picture)
  if (found.length > 0) return found
  const { flattened, isToFlatten } = await import('./flat.ts')
  return isToFlatten(picture) ? codesIn(await flattened(picture)) : []
}

async function codesIn(picture: Uint8Array): Promise<readonly PictureCode[]> {
  const found = await readBarcodes(picture, OPTIONS)
  return found
    .filter(({ isValid, text }) => isValid && text !== '')
    .map(({ text }) => ({ text: text.slice(0, LONGEST) }))
}
