import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { brotliCompress, constants, gzip } from 'node:zlib'
import { promisify } from 'node:util'

const TEXT = /\.(?:html|js|css|json|svg|webmanifest|wasm)$/u
const zip = promisify(gzip)
const brotli = promisify(brotliCompress)

/** Larger ones are readers that few visits ask for: their last hundredth is not worth ten seconds. */
const LARGE = 1_400_000

/**
 * Beside every file that is worth it, the same file compressed: done once, not for each visitor.
 *
 * @param most bytes of the largest file that is compressed
 */
export async function compressAll(
  folder: string,
  most: number = Number.POSITIVE_INFINITY,
): Promise<void> {
  const names = await readdir(folder, { recursive: true })
  const paths = names.filter((name) => TEXT.test(name)).map((name) => join(folder, name))
  await Promise.all(paths.map((path) => compressFile(path, most)))
}

async function compressFile(path: string, most: number): Promise<void> {
  const content = await readFile(path)
  if (content.length > most) return
  const quality = content.length > LARGE || path.endsWith('.wasm') ? 6 : 11
  const params = { [constants.BROTLI_PARAM_QUALITY]: quality, [constants.BROTLI_PARAM_LGWIN]: 22 }
  await writeFile(`${path}.gz`, await zip(content, { level: 9 }))
  await writeFile(`${path}.br`, await brotli(content, { params }))
}
