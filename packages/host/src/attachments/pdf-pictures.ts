import { getDocumentProxy, getResolvedPDFJS } from 'unpdf'
import type { Bitmap } from './bitmap.ts'
import { attachmentLimits as limits } from './limits.ts'

type Document = Awaited<ReturnType<typeof getDocumentProxy>>
type Page = Awaited<ReturnType<Document['getPage']>>

/** The pictures on the first pages of a PDF; drawings of lines are none. */
export async function* picturesOfPdf(bytes: Uint8Array): AsyncGenerator<Bitmap> {
  const document = await getDocumentProxy(bytes, {
    disableFontFace: true,
    useSystemFonts: false,
    maxImageSize: limits.wordPixels,
    verbosity: 0,
  })
  let left = limits.pictures
  const pages = Math.min(document.numPages, limits.picturePages)
  for (let number = 1; number <= pages && left > 0; number++) {
    const page = await document.getPage(number)
    for await (const picture of picturesOfPage(page)) {
      yield picture
      if (--left <= 0) return
    }
    page.cleanup()
  }
}

async function* picturesOfPage(page: Page): AsyncGenerator<Bitmap> {
  const { OPS } = await getResolvedPDFJS()
  const { fnArray, argsArray } = await page.getOperatorList()
  const seen = new Set<unknown>()
  for (const [index, operator] of fnArray.entries()) {
    const isPicture = operator === OPS.paintImageXObject || operator === OPS.paintInlineImageXObject
    if (!isPicture && operator !== OPS.paintImageMaskXObject) continue
    const [what] = argsArray[index] as readonly unknown[]
    if (seen.has(what)) continue
    seen.add(what)
    const bitmap = asBitmap(typeof what === 'string' ? await objectOf(page, what) : what)
    if (bitmap) yield bitmap
  }
}

function objectOf(page: Page, name: string): Promise<unknown> {
  const objects = name.startsWith('g_') ? page.commonObjs : page.objs
  return new Promise((resolve) => {
    objects.get(name, resolve)
  })
}

/** One bit a pixel, three bytes, four bytes: PDF.js's kinds of pictures; a mask has none, and paints where it is 0. */
function asBitmap(object: unknown): Bitmap | undefined {
  if (!isPdfPicture(object)) return undefined
  const { width, height, data } = object
  const size = width * height
  if (size === 0 || size > limits.wordPixels) return undefined
  const rgb = new Uint8Array(size * 3)
  if (data.length === size * 3) rgb.set(data)
  else if (data.length === size * 4) dropAlpha(data, rgb)
  else if (data.length === Math.ceil(width / 8) * height) spreadBits(object, rgb)
  else return undefined
  return { width, height, rgb }
}

interface PdfPicture {
  readonly width: number
  readonly height: number
  readonly data: Uint8Array | Uint8ClampedArray
}

function isPdfPicture(object: unknown): object is PdfPicture {
  if (typeof object !== 'object' || object === null) return false
  const { width, height, data } = object as Partial<PdfPicture>
  const isBytes = data instanceof Uint8Array || data instanceof Uint8ClampedArray
  return typeof width === 'number' && typeof height === 'number' && isBytes
}

function dropAlpha(data: PdfPicture['data'], rgb: Uint8Array): void {
  for (let from = 0, to = 0; from < data.length; from += 4) {
    rgb[to++] = data[from]!
    rgb[to++] = data[from + 1]!
    rgb[to++] = data[from + 2]!
  }
}

function spreadBits({ width, height, data }: PdfPicture, rgb: Uint8Array): void {
  const row = Math.ceil(width / 8)
  let to = 0
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const isSet = (data[y * row + (x >> 3)]! >> (7 - (x & 7))) & 1
      rgb.fill(isSet ? 255 : 0, to, to + 3)
      to += 3
    }
  }
}
