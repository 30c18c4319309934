import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { crc32, deflateSync } from 'node:zlib'
import { prepareZXingModule, writeBarcode } from 'zxing-wasm/writer'
import { pdfObjects, stream } from './pdf-objects.ts'

/** A picture of grey values, a row after the other. */
export interface Grey {
  readonly width: number
  readonly height: number
  readonly data: Uint8Array
}

/** A QR code, black on white, four dots to a module. */
export async function qrOf(text: string): Promise<Grey> {
  const wasm = readFileSync(
    fileURLToPath(import.meta.resolve('zxing-wasm/writer/zxing_writer.wasm')),
  )
  prepareZXingModule({ overrides: { wasmBinary: new Uint8Array(wasm).buffer } })
  const { symbol } = await writeBarcode(text, { format: 'QRCode', scale: 1 })
  return enlarged({ width: symbol.width, height: symbol.height, data: new Uint8Array(symbol.data) })
}

const SCALE = 4
const MARGIN = 4

function enlarged(small: Grey): Grey {
  const width = (small.width + 2 * MARGIN) * SCALE
  const height = (small.height + 2 * MARGIN) * SCALE
  const data = Uint8Array.from({ length: width * height }, (_, at) => {
    const x = Math.floor((at % width) / SCALE) - MARGIN
    const y = Math.floor(Math.floor(at / width) / SCALE) - MARGIN
    const isInside = x >= 0 && y >= 0 && x < small.width && y < small.height
    return isInside ? small.data[y * small.width + x]! : 255
  })
  return { width, height, data }
}

export function pngOf({ width, height, data }: Grey): Uint8Array {
  const rows = Buffer.alloc((width + 1) * height)
  for (let y = 0; y < height; y++) {
    rows.set(data.subarray(y * width, (y + 1) * width), y * (width + 1) + 1)
  }
  return pngWith(width, height, deflateSync(rows))
}

/** Black on a ground that shows through. */
export function transparentPngOf({ width, height, data }: Grey): Uint8Array {
  const row = 2 * width + 1
  const rows = Buffer.alloc(row * height)
  data.forEach((value, at) => {
    rows[Math.floor(at / width) * row + 2 + 2 * (at % width)] = 255 - value
  })
  return pngFile(headOf(width, height, GREY_WITH_ALPHA), deflateSync(rows))
}

/** Lossless WebP of black and white (RFC 9649, section 3): a bit a dot, red and blue as green is. */
export function webpOf({ width, height, data }: Grey): Uint8Array {
  const bits: number[] = []
  const put = (value: number, count: number): void => {
    for (let bit = 0; bit < count; bit++) bits.push((value >> bit) & 1)
  }
  put(0x2f, 8)
  put(width - 1, 14)
  put(height - 1, 14)
  // Neither alpha nor another version; green is to be added to red and blue; no other transform, cache or table.
  put(0, 4)
  put(0b101, 3)
  put(0, 3)
  // Green is 0 or 255; red and blue differ from it by 0; alpha is 255; there are no distances.
  put(0b111, 3)
  put(0, 8)
  put(255, 8)
  for (let code = 0; code < 2; code++) put(0b0001, 4)
  put(0b101, 3)
  put(255, 8)
  put(0b0001, 4)
  for (const grey of data) put(grey === 0 ? 0 : 1, 1)
  const body = Buffer.alloc(2 * Math.ceil(bits.length / 16))
  bits.forEach((bit, at) => {
    body[at >> 3]! |= bit << (at & 7)
  })
  const head = Buffer.from('RIFF....WEBPVP8L....', 'latin1')
  head.writeUInt32LE(body.length + 12, 4)
  head.writeUInt32LE(body.length, 16)
  return Buffer.concat([head, body])
}

/** A PNG of one row. */
export interface PngRow {
  readonly width: number
  readonly depth: number
  /** PNG, third edition, §11.2.1: the type of its colours. */
  readonly colours: number
  /** The row, packed as its depth and colours want it. */
  readonly row: readonly number[]
  readonly palette?: readonly number[]
  /** What stands in `tRNS`. */
  readonly clear?: readonly number[]
}

export function pngOfRow({ width, depth, colours, row, palette, clear }: PngRow): Uint8Array {
  const head = headOf(width, 1, colours)
  head[8] = depth
  return pngFile(head, deflateSync(Uint8Array.from([0, ...row])), [
    ...(palette ? [chunk('PLTE', Uint8Array.from(palette))] : []),
    ...(clear ? [chunk('tRNS', Uint8Array.from(clear))] : []),
  ])
}

/** A PNG of 8-bit grey that says it is so large, and holds these bytes. */
export function pngWith(width: number, height: number, packed: Uint8Array): Uint8Array {
  return pngFile(headOf(width, height, GREY), packed)
}

const GREY = 0
const GREY_WITH_ALPHA = 4

function headOf(width: number, height: number, colours: number): Uint8Array {
  const head = Buffer.alloc(13)
  head.writeUInt32BE(width, 0)
  head.writeUInt32BE(height, 4)
  head[8] = 8
  head[9] = colours
  return head
}

function pngFile(
  head: Uint8Array,
  packed: Uint8Array,
  between: readonly Uint8Array[] = [],
): Uint8Array {
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', head),
    ...between,
    chunk('IDAT', packed),
    chunk('IEND', new Uint8Array()),
  ])
}

function chunk(type: string, data: Uint8Array): Uint8Array {
  const body = Buffer.concat([Buffer.from(type), data])
  const frame = Buffer.alloc(8)
  frame.writeUInt32BE(data.length, 0)
  frame.writeUInt32BE(crc32(body), 4)
  return Buffer.concat([frame.subarray(0, 4), body, frame.subarray(4)])
}

/** A PDF of one page that shows the picture, one bit or eight bits to a dot. */
export function pdfOfPicture(picture: Grey, bits: 1 | 8): Uint8Array {
  const { width, height, data } = picture
  const entries = `/Type /XObject /Subtype /Image /Width ${width} /Height ${height} /ColorSpace /DeviceGray /BitsPerComponent ${bits} `
  return pdfObjects([
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 300 300] /Contents 4 0 R /Resources << /XObject << /P 5 0 R >> >> >>',
    stream('q 200 0 0 200 50 50 cm /P Do Q'),
    stream(bits === 8 ? data : bitsOf(picture), entries),
  ])
}

function bitsOf({ width, height, data }: Grey): Uint8Array {
  const row = Math.ceil(width / 8)
  const bytes = new Uint8Array(row * height)
  data.forEach((value, at) => {
    const x = at % width
    if (value > 127) bytes[Math.floor(at / width) * row + (x >> 3)]! |= 0x80 >> (x & 7)
  })
  return bytes
}
