import { convertIndexedToRgb, decode, type DecodedPng } from 'fast-png'
import type { Bitmap } from './bitmap.ts'

/**
 * A PNG as it looks on a white ground.
 *
 * @throws Error where it is damaged
 */
export function pngOnWhite(bytes: Uint8Array): Bitmap {
  const png = decode(bytes)
  const { width, height } = png
  const { data, channels } = samplesOf(png)
  const rgb = new Uint8Array(width * height * 3)
  const hasAlpha = channels % 2 === 0
  const colours = hasAlpha ? channels - 1 : channels
  for (let from = 0, to = 0; to < rgb.length; from += channels, to += 3) {
    const alpha = hasAlpha ? data[from + colours]! : OPAQUE
    for (let colour = 0; colour < 3; colour++) {
      const sample = data[from + Math.min(colour, colours - 1)]!
      rgb[to + colour] = OPAQUE - Math.round(((OPAQUE - sample) * alpha) / OPAQUE)
    }
  }
  return { width, height, rgb }
}

const OPAQUE = 255

/** A byte a sample: one or three of colour, and one of alpha where there is any. */
interface Samples {
  readonly data: Uint8Array | Uint8ClampedArray
  readonly channels: number
}

function samplesOf(png: DecodedPng): Samples {
  const { channels, transparency } = png
  const palette = png.palette ?? (png.depth < 8 ? greysOf(png) : undefined)
  if (palette)
    return { data: convertIndexedToRgb({ ...png, palette }), channels: palette[0]?.length ?? 1 }
  return transparency ? withAlpha(png, transparency) : { data: bytesOf(png), channels }
}

/** Greys of less than a byte are packed as the colours of a palette are. */
function greysOf({ depth, transparency }: DecodedPng): number[][] {
  const most = 2 ** depth - 1
  return Array.from({ length: most + 1 }, (_, level) => {
    const grey = Math.round((level * OPAQUE) / most)
    return [grey, grey, grey, level === transparency?.[0] ? 0 : OPAQUE]
  })
}

function bytesOf({ data }: DecodedPng): Samples['data'] {
  return data instanceof Uint16Array ? Uint8Array.from(data, (sample) => sample >>> 8) : data
}

/** PNG, third edition, §11.3.1.1: one grey or one colour shows through. */
function withAlpha(png: DecodedPng, clear: Uint16Array): Samples {
  const { data, channels } = png
  const bytes = bytesOf(png)
  const wider = channels + 1
  const all = new Uint8Array((data.length / channels) * wider).fill(OPAQUE)
  for (let from = 0, to = 0; from < data.length; from += channels, to += wider) {
    all.set(bytes.subarray(from, from + channels), to)
    if (clear.every((sample, colour) => data[from + colour] === sample)) all[to + channels] = 0
  }
  return { data: all, channels: wider }
}
