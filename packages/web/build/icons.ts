import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { deflateSync, crc32 } from 'node:zlib'

/** A shield with a tick: drawn here, as a picture of lines and as two of dots for phones that ask for them. */
export async function drawIcons(out: string): Promise<void> {
  await writeFile(join(out, 'icon.svg'), SVG)
  for (const side of [192, 512]) await writeFile(join(out, `icon-${side}.png`), png(side))
}

const SVG =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 64 64"><rect width="64" height="64" rx="14" fill="#0b5d4b"/><path d="M32 12l16 6v12c0 11-7 18-16 22-9-4-16-11-16-22V18z" fill="#fff"/><path d="M24 32l6 6 11-13" fill="none" stroke="#0b5d4b" stroke-width="4" stroke-linecap="round" stroke-linejoin="round"/></svg>'

/** The picture within the page itself: no question of its own on a slow network. */
export const ICON: string = `data:image/svg+xml,${SVG.replaceAll('"', "'").replaceAll('#', '%23')}`

const GREEN = [0x0b, 0x5d, 0x4b] as const
const WHITE = [0xff, 0xff, 0xff] as const

/** Portable Network Graphics, third edition: three bytes a dot, no filter. */
function png(side: number): Uint8Array {
  const rows = Buffer.alloc(side * (side * 3 + 1))
  for (let y = 0; y < side; y++) {
    for (let x = 0; x < side; x++) {
      const colour = colourAt((x / side) * 64, (y / side) * 64)
      rows.set(colour, y * (side * 3 + 1) + 1 + x * 3)
    }
  }
  const head = Buffer.alloc(13)
  head.writeUInt32BE(side, 0)
  head.writeUInt32BE(side, 4)
  head.set([8, 2], 8)
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', head),
    chunk('IDAT', deflateSync(rows, { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ])
}

function chunk(name: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(name, 'latin1'), data])
  const length = Buffer.alloc(4)
  length.writeUInt32BE(data.length)
  const sum = Buffer.alloc(4)
  sum.writeUInt32BE(crc32(body))
  return Buffer.concat([length, body, sum])
}

/** The same shapes as the lines above, in their measure of 64. */
function colourAt(x: number, y: number): readonly number[] {
  if (isTick(x, y)) return GREEN
  return isShield(x, y) ? WHITE : GREEN
}

function isShield(x: number, y: number): boolean {
  const across = Math.abs(x - 32)
  if (y < 12 + across * 0.375 || across > 16) return false
  if (y <= 30) return true
  const down = (y - 30) / 22
  return down <= 1 && across <= 16 * Math.sqrt(1 - down * down)
}

function isTick(x: number, y: number): boolean {
  return Math.min(distance([24, 32, 30, 38], x, y), distance([30, 38, 41, 25], x, y)) <= 2
}

/** From a dot to a line between two points. */
function distance(
  [ax, ay, bx, by]: readonly [number, number, number, number],
  x: number,
  y: number,
): number {
  const length = (bx - ax) ** 2 + (by - ay) ** 2
  const along = Math.min(1, Math.max(0, ((x - ax) * (bx - ax) + (y - ay) * (by - ay)) / length))
  return Math.hypot(x - ax - along * (bx - ax), y - ay - along * (by - ay))
}
