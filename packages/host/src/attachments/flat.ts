import { pictureSize } from './picture-size.ts'
import { tesseract } from './tesseract.ts'

/** Has it a ground that shows through, or a format that the reader of codes does not know? */
export function isToFlatten(picture: Uint8Array): boolean {
  const format = pictureSize(picture)?.format
  return format === 'webp' || (format === 'png' && isTransparent(picture))
}

/** The same picture as a PNG on a white ground. */
export async function flattened(picture: Uint8Array): Promise<Uint8Array> {
  const reader = await tesseract('eng')
  const { data } = await reader.recognize(
    Buffer.from(picture),
    {},
    { text: false, imageColor: true },
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
