import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { PictureCode } from '@tasdeeq/engine'
import { prepareZXingModule, readBarcodes, type ReaderOptions } from 'zxing-wasm/reader'

const OPTIONS: ReaderOptions = {
  formats: ['QRCode', 'MicroQRCode', 'rMQRCode', 'Aztec', 'DataMatrix'],
  tryHarder: true,
  maxNumberOfSymbols: 8,
}
const LONGEST = 4_000

/** Loads the library from its folder: by itself it would ask the network for it. */
export async function prepareCodes(): Promise<void> {
  const wasm = readFileSync(
    fileURLToPath(import.meta.resolve('zxing-wasm/reader/zxing_reader.wasm')),
  )
  await prepareZXingModule({
    overrides: { wasmBinary: new Uint8Array(wasm).buffer },
    fireImmediately: true,
  })
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
