import type { Browser } from 'playwright-core'
import type { Indexed } from './indexed-png.ts'

/** Pictures beside each other, in those colours that most of their pixels have. */
export async function sideBySide(shots: readonly Buffer[], browser: Browser): Promise<Indexed> {
  const page = await browser.newPage()
  const sources = shots.map((shot) => `data:image/png;base64,${shot.toString('base64')}`)
  const { width, height, colours, pixels } = await page.evaluate<Drawn>(
    `(${DRAW})(${JSON.stringify(sources)})`,
  )
  await page.close()
  return {
    width,
    height,
    colours: Buffer.from(colours, 'base64'),
    pixels: Buffer.from(pixels, 'base64'),
  }
}

interface Drawn {
  readonly width: number
  readonly height: number
  /** Base64, as are the pixels. */
  readonly colours: string
  readonly pixels: string
}

/** Runs in a page: shades are told apart in steps, and of those the most frequent stay; others become the nearest. */
const DRAW = `async (sources) => {
  const GAP = 24, STEP = 15, MOST = 64
  const images = await Promise.all(sources.map(async (source) => {
    const image = new Image()
    image.src = source
    await image.decode()
    return image
  }))
  const width = images.reduce((sum, image) => sum + image.width + GAP, -GAP)
  const height = Math.max(...images.map((image) => image.height))
  const canvas = Object.assign(document.createElement('canvas'), { width, height })
  const context = canvas.getContext('2d')
  context.fillStyle = '#8a9299'
  context.fillRect(0, 0, width, height)
  let left = 0
  for (const image of images) {
    context.drawImage(image, left, 0)
    left += image.width + GAP
  }
  const { data } = context.getImageData(0, 0, width, height)
  const stepped = (value) => Math.min(255, Math.round(value / STEP) * STEP)
  const counts = new Map()
  const keys = new Uint32Array(width * height)
  for (let at = 0; at < keys.length; at++) {
    const [red, green, blue] = data.subarray(at * 4, at * 4 + 3)
    keys[at] = (stepped(red) << 16) | (stepped(green) << 8) | stepped(blue)
    counts.set(keys[at], (counts.get(keys[at]) ?? 0) + 1)
  }
  const kept = [...counts].sort((one, other) => other[1] - one[1]).slice(0, MOST).map(([key]) => key)
  const parts = (key) => [key >> 16, (key >> 8) & 255, key & 255]
  const far = (one, other) => parts(one).reduce((sum, part, at) => sum + (part - parts(other)[at]) ** 2, 0)
  const place = new Map([...counts.keys()].map((key) => [
    key, kept.reduce((best, other, at) => (far(key, other) < far(key, kept[best]) ? at : best), 0),
  ]))
  const pixels = Uint8Array.from(keys, (key) => place.get(key))
  return { width, height, colours: Uint8Array.from(kept.flatMap(parts)).toBase64(), pixels: pixels.toBase64() }
}`
