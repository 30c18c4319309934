import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { brotliCompress, constants, gzip } from 'node:zlib'
import { promisify } from 'node:util'

const TEXT = /\.(?:html|js|css|json|svg|webmanifest|wasm)$/u
const zip = promisify(gzip)
const brotli = promisify(brotliCompress)

/** Beside every file that is worth it, the same file compressed: done once, not for each visitor. */
export async function compressAll(folder: string): Promise<void> {
  const names = await readdir(folder, { recursive: true })
  for (const name of names.filter((one) => TEXT.test(one))) {
    const path = join(folder, name)
    const content = await readFile(path)
    // The largest are readers that few visits ask for: their last hundredth is not worth ten seconds.
    const quality = content.length > 1_400_000 || name.endsWith('.wasm') ? 6 : 11
    const params = { [constants.BROTLI_PARAM_QUALITY]: quality, [constants.BROTLI_PARAM_LGWIN]: 22 }
    await writeFile(`${path}.gz`, await zip(content, { level: 9 }))
    await writeFile(`${path}.br`, await brotli(content, { params }))
  }
}
