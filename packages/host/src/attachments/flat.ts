import { asPpm } from './bitmap.ts'
import { pictureSize } from './picture-size.ts'
import { pngOnWhite } from './png-on-white.ts'
import { lendTesseract } from './tesseract.ts'

/** Has it a ground that shows through, or a format that the reader of codes does not know? */
export function isToFlatten(picture: Uint8Array): boolean {
  const format = pictureSize(picture)?.format
  return format === 'webp' || (format === 'png' && isTransparent(picture))
}

/**
 * The same picture on a white ground, in a format that the reader of codes knows.
 *
 * @throws Error where it is damaged
 */
export function flattened(picture: Uint8Array): Promise<Uint8Array> | Uint8Array {
  const isPng = pictureSize(picture)?.format === 'png'
  return isPng ? asPpm(pngOnWhite(picture)) : asPng(picture)
}

async function asPng(picture: Uint8Array): Promise<Uint8Array> {
  const output = { text: false, imageColor: true }
  const { data } = await lendTesseract((reader) =>
    reader.recognize(Buffer.from(picture), {}, output),
  )
  const address = data.imageColor ?? ''
  return Buffer.from(address.slice(address.indexOf(',') + 1), 'base64')
}

/** PNG, third edition, §11.2.1: colour types 4 and 6; or one colour of a palette, which stands before the picture. */
function isTransparent(png: Uint8Array): boolean {
  const type = png[25]
  const start = Buffer.from(png.buffer, png.byteOffset, Math.min(png.length, 4_096))
  return type === 4 || type === 6 || start.includes('tRNS')
}
