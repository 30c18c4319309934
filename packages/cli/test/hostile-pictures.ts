import { deflateSync } from 'node:zlib'
import { pdfObjects, stream } from '../../host/test/pdf-objects.ts'
import { pngOf, pngWith, webpOf, type Grey } from '../../host/test/pictures.ts'

/** A picture, or a mail of pictures, built to break its reader. Built when asked for, since some are large. */
export interface HostilePicture {
  readonly name: string
  readonly extension: 'png' | 'gif' | 'jpg' | 'webp' | 'pdf' | 'eml'
  readonly build: () => Uint8Array
}

const MB = 1024 * 1024

export const hostilePictures: readonly HostilePicture[] = [
  {
    name: 'a picture of 60,000 by 60,000 dots in 100 bytes',
    extension: 'png',
    build: () => pngWith(60_000, 60_000, deflateSync(new Uint8Array(9))),
  },
  { name: 'a picture that expands to 700 MB', extension: 'png', build: bomb },
  {
    name: 'a picture that breaks off',
    extension: 'png',
    build: () => pngOf(noise(900)).subarray(0, 5_000),
  },
  {
    name: 'a picture of 12 megapixels of noise',
    extension: 'png',
    build: () => pngOf(noise(3_500)),
  },
  {
    name: 'a picture of a million lines to read',
    extension: 'png',
    build: () => pngOf(stripes(2_200)),
  },
  { name: 'a GIF whose frame is larger than its screen', extension: 'gif', build: wideFrame },
  { name: 'a JPEG of empty segments', extension: 'jpg', build: emptySegments },
  {
    name: 'a WebP of nothing but its header',
    extension: 'webp',
    build: () => Buffer.from('5249464600000000574542505650385800000000000000007f0200df0100', 'hex'),
  },
  {
    name: 'a PDF of a picture of 60,000 by 60,000',
    extension: 'pdf',
    build: () => pdfOf(60_000, 9),
  },
  {
    name: 'a PDF of a picture that expands to 400 MB',
    extension: 'pdf',
    build: () => pdfOf(2_000, 400 * MB),
  },
  {
    name: 'a PDF that shows a picture a million times',
    extension: 'pdf',
    build: () => pdfOf(400, 160_000, 1e6),
  },
  {
    name: 'a mail of 10,000 pictures',
    extension: 'eml',
    build: () => mailOf(pngOf(noise(60)), 10_000),
  },
  { name: 'a mail of 40 picture bombs', extension: 'eml', build: () => mailOf(bomb(), 40) },
  {
    name: 'a mail of 40 pictures of noise',
    extension: 'eml',
    build: () => mailOf(pngOf(noise(600)), 40),
  },
  {
    name: 'a mail of 40 pictures in WebP',
    extension: 'eml',
    build: () => mailOf(webpOf(stripes(1_500)), 40),
  },
  { name: 'a mail whose page holds 10,000 pictures', extension: 'eml', build: pageOfPictures },
]

function bomb(): Uint8Array {
  return pngWith(300, 300, deflateSync(new Uint8Array(700 * MB)))
}

/** The same at every run: a test must not depend on luck. */
function noise(side: number): Grey {
  let state = 1
  const data = Uint8Array.from({ length: side * side }, () => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0
    return state >>> 24
  })
  return { width: side, height: side, data }
}

function stripes(side: number): Grey {
  const data = Uint8Array.from({ length: side * side }, (_, at) =>
    Math.floor(at / side) % 4 < 2 && (at * 7) % 5 < 3 ? 0 : 255,
  )
  return { width: side, height: side, data }
}

function wideFrame(): Uint8Array {
  const head = Buffer.from('474946383961640064008000000000ffffff', 'hex')
  const frame = Buffer.from('2c00000000ffffffff00', 'hex')
  return Buffer.concat([head, frame, Buffer.from('0202440100', 'hex'), Buffer.from(';')])
}

function emptySegments(): Uint8Array {
  return Buffer.concat([
    Buffer.from('ffd8', 'hex'),
    Buffer.alloc(4 * MB, Buffer.from('ffe00002', 'hex')),
  ])
}

function pdfOf(side: number, bytes: number, times = 1): Uint8Array {
  const picture = `/Type /XObject /Subtype /Image /Width ${side} /Height ${side} /ColorSpace /DeviceGray /BitsPerComponent 8 /Filter /FlateDecode `
  return pdfObjects([
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 300 300] /Contents 4 0 R /Resources << /XObject << /P 5 0 R >> /Font << /F1 << /Type /Font /Subtype /Type1 /BaseFont /Helvetica >> >> >> >>',
    stream(`BT /F1 9 Tf (Good morning) Tj ET ${'/P Do '.repeat(times)}`),
    stream(deflateSync(new Uint8Array(bytes)), picture),
  ])
}

function mailOf(picture: Uint8Array, times: number): Uint8Array {
  const part = `--b\r\nContent-Type: image/png\r\nContent-Transfer-Encoding: base64\r\n\r\n${Buffer.from(picture).toString('base64')}\r\n`
  return Buffer.from(
    `${HEAD}Content-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\n\r\nSee below\r\n${part.repeat(times)}--b--\r\n`,
  )
}

function pageOfPictures(): Uint8Array {
  const source = `data:image/png;base64,${Buffer.from(pngOf(noise(60))).toString('base64')}`
  return Buffer.from(
    `${HEAD}Content-Type: text/html\r\n\r\n<p>See below</p>${`<img src="${source}">\r\n`.repeat(2_000)}${'<img src="data:image/png;base64,">'.repeat(8_000)}`,
  )
}

const HEAD =
  'From: a@sender.example\r\nTo: b@reader.example\r\nX-Tasdeeq-Sample: yes\r\nMIME-Version: 1.0\r\n'
