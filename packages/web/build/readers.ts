import { cp, mkdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { asset } from './asset.ts'

/** Where the reader of words looks for its programs and data. */
const FOLDER = '/assets/ocr'

/**
 * Copies the readers of pictures, which are fetched from our own server when one is needed and never from elsewhere;
 * gives the names that stand for their addresses.
 */
export async function copyReaders(out: string): Promise<Readonly<Record<string, string>>> {
  const wasm = await readFile(fileOf('zxing-wasm/reader/zxing_reader.wasm'))
  const worker = await readFile(fileOf('tesseract.js/dist/worker.min.js'))
  await mkdir(join(out, FOLDER), { recursive: true })
  const core = join(fileOf('tesseract.js-core/package.json'), '..')
  for (const kind of ['', '-simd', '-relaxedsimd']) {
    const name = `tesseract-core${kind}-lstm.wasm.js`
    await cp(join(core, name), join(out, FOLDER, name))
  }
  for (const script of ['eng', 'urd']) {
    const data = join(fileOf(`@tesseract.js-data/${script}/package.json`), '..', '4.0.0_best_int')
    await cp(join(data, `${script}.traineddata.gz`), join(out, FOLDER, `${script}.traineddata.gz`))
  }
  return {
    CODES_WASM: await asset(out, 'codes.wasm', wasm),
    OCR_WORKER: await asset(out, 'ocr.js', worker),
    OCR_CORE: FOLDER,
    OCR_DATA: FOLDER,
  }
}

const letters = fileURLToPath(new URL('../fonts', import.meta.url))

/** The Urdu letters, for devices that have none, come with the styles that name them; their licence beside them. */
export async function copyLicence(out: string): Promise<void> {
  await mkdir(join(out, 'fonts'), { recursive: true })
  await cp(join(letters, 'OFL.txt'), join(out, 'fonts/OFL.txt'))
}

function fileOf(name: string): string {
  return fileURLToPath(import.meta.resolve(name))
}
