import type { PictureCode } from '@tasdeeq/engine'
import { prepareZXingModule, readBarcodes, type ReaderOptions } from 'zxing-wasm/reader'

/** Address of the reader's program; set by the build. */
declare const CODES_WASM: string

const OPTIONS: ReaderOptions = {
  formats: ['QRCode', 'MicroQRCode', 'rMQRCode', 'Aztec', 'DataMatrix'],
  tryHarder: true,
  maxNumberOfSymbols: 8,
}
const LONGEST = 4_000

let ready: Promise<unknown> | undefined

/** Addresses in QR codes and the like. Read here: from our own server comes only the program that reads them. */
export async function codesIn(picture: Uint8Array): Promise<readonly PictureCode[]> {
  ready ??= prepareZXingModule({
    overrides: { locateFile: () => new URL(CODES_WASM, self.location.href).href },
    fireImmediately: true,
  })
  await ready
  const found = await readBarcodes(new Blob([new Uint8Array(picture)]), OPTIONS)
  return found
    .filter(({ isValid, text }) => isValid && text !== '')
    .map(({ text }) => ({ text: text.slice(0, LONGEST) }))
}
