/** What a picture says of itself before it is decoded. */
export interface PictureSize {
  readonly format: 'png' | 'jpeg' | 'gif' | 'webp'
  readonly width: number
  readonly height: number
}

/**
 * Reads width and height off the header of a PNG, JPEG, GIF or WebP, whatever it is called. Undefined: it is none
 * of them, or too damaged to say.
 */
export function pictureSize(bytes: Uint8Array): PictureSize | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (startsWith(bytes, PNG)) return sized('png', ofPng(view))
  if (startsWith(bytes, [0xff, 0xd8, 0xff])) return sized('jpeg', ofJpeg(view))
  if (startsWith(bytes, GIF)) return sized('gif', ofGif(view))
  if (startsWith(bytes, RIFF) && holds(bytes, WEBP, 8)) return sized('webp', ofWebp(view))
  return undefined
}

type Size = readonly [width: number, height: number]

const PNG = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]
const GIF = [0x47, 0x49, 0x46, 0x38]
const RIFF = [0x52, 0x49, 0x46, 0x46]
const WEBP = [0x57, 0x45, 0x42, 0x50]

function sized(format: PictureSize['format'], size: Size | undefined): PictureSize | undefined {
  if (size === undefined || size[0] === 0 || size[1] === 0) return undefined
  return { format, width: size[0], height: size[1] }
}

/** PNG, third edition, §11.2.1: IHDR comes first. */
function ofPng(view: DataView): Size | undefined {
  if (view.byteLength < 24 || view.getUint32(12) !== 0x49_48_44_52) return undefined
  return [view.getUint32(16), view.getUint32(20)]
}

/** GIF89a, §18. A frame may be larger than the screen, which decoders refuse. */
function ofGif(view: DataView): Size | undefined {
  return view.byteLength < 10 ? undefined : [view.getUint16(6, true), view.getUint16(8, true)]
}

const MOST_SEGMENTS = 400

/** ISO/IEC 10918-1, B.2.2: the first frame header. Segments before it are passed over by their lengths. */
function ofJpeg(view: DataView): Size | undefined {
  let at = 2
  for (let segment = 0; segment < MOST_SEGMENTS && at + 9 <= view.byteLength; segment++) {
    if (view.getUint8(at) !== 0xff) return undefined
    const marker = view.getUint8(at + 1)
    if (isFrame(marker)) return [view.getUint16(at + 7), view.getUint16(at + 5)]
    // A marker may be filled up with 0xFF; some stand alone, without a length.
    if (marker === 0xff) at += 1
    else if (marker === 0x01 || (marker >= 0xd0 && marker <= 0xd8)) at += 2
    else at += 2 + Math.max(2, view.getUint16(at + 2))
  }
  return undefined
}

/** SOF0 to SOF15, without DHT, JPG and DAC, which stand among them. */
function isFrame(marker: number): boolean {
  const isOther = marker === 0xc4 || marker === 0xc8 || marker === 0xcc
  return marker >= 0xc0 && marker <= 0xcf && !isOther
}

/** RFC 9649, §2.5 to §2.7: lossy, lossless, extended. */
function ofWebp(view: DataView): Size | undefined {
  if (view.byteLength < 30) return undefined
  const chunk = view.getUint32(12)
  if (chunk === 0x56_50_38_58) return [uint24(view, 24) + 1, uint24(view, 27) + 1]
  if (chunk === 0x56_50_38_4c) {
    const bits = view.getUint32(21, true)
    return [(bits & 0x3fff) + 1, ((bits >>> 14) & 0x3fff) + 1]
  }
  if (chunk !== 0x56_50_38_20) return undefined
  return [view.getUint16(26, true) & 0x3fff, view.getUint16(28, true) & 0x3fff]
}

function uint24(view: DataView, at: number): number {
  return view.getUint16(at, true) | (view.getUint8(at + 2) << 16)
}

function startsWith(bytes: Uint8Array, mark: readonly number[]): boolean {
  return holds(bytes, mark, 0)
}

function holds(bytes: Uint8Array, mark: readonly number[], from: number): boolean {
  return mark.every((byte, index) => bytes[from + index] === byte)
}
