import assert from 'node:assert/strict'
import { test } from 'node:test'
import * as fc from 'fast-check'
import { pngOfRow, type PngRow } from '../../test/pictures.ts'
import { pngOnWhite } from './png-on-white.ts'

/** A red or black dot, one that shows through, and one of which half does, where there are halves. */
const ROWS: Readonly<Record<string, PngRow & { readonly rgb: readonly number[] }>> = {
  'grey with alpha': {
    width: 3,
    depth: 8,
    colours: 4,
    row: [0, 255, 0, 0, 0, 128],
    rgb: [0, 0, 0, 255, 255, 255, 127, 127, 127],
  },
  'grey with alpha, two bytes a sample': {
    width: 2,
    depth: 16,
    colours: 4,
    row: [0, 0, 255, 255, 0, 0, 0, 0],
    rgb: [0, 0, 0, 255, 255, 255],
  },
  'colours with alpha': {
    width: 3,
    depth: 8,
    colours: 6,
    row: [255, 0, 0, 255, 255, 0, 0, 0, 255, 0, 0, 128],
    rgb: [255, 0, 0, 255, 255, 255, 255, 127, 127],
  },
  'a palette': {
    width: 3,
    depth: 2,
    colours: 3,
    row: [0b00_01_10_00],
    palette: [0, 0, 0, 255, 0, 0, 0, 0, 255],
    clear: [0, 128],
    rgb: [255, 255, 255, 255, 127, 127, 0, 0, 255],
  },
  'one grey of a bit': {
    width: 2,
    depth: 1,
    colours: 0,
    row: [0b0100_0000],
    clear: [0, 1],
    rgb: [0, 0, 0, 255, 255, 255],
  },
  'one grey of a byte': {
    width: 3,
    depth: 8,
    colours: 0,
    row: [0, 7, 8],
    clear: [0, 7],
    rgb: [0, 0, 0, 255, 255, 255, 8, 8, 8],
  },
  'one colour': {
    width: 3,
    depth: 8,
    colours: 2,
    row: [1, 2, 3, 1, 2, 4, 0, 2, 3],
    clear: [0, 1, 0, 2, 0, 3],
    rgb: [255, 255, 255, 1, 2, 4, 0, 2, 3],
  },
}

for (const [name, { rgb, ...row }] of Object.entries(ROWS)) {
  test(`what shows through is white: ${name}`, () => {
    const { width } = row
    assert.deepEqual(pngOnWhite(pngOfRow(row)), { width, height: 1, rgb: Uint8Array.from(rgb) })
  })
}

test('a damaged one is refused, or is as large as it says', () => {
  const whole = Object.values(ROWS).map((row) => pngOfRow(row))
  const damage = fc.record({
    file: fc.constantFrom(...whole),
    at: fc.nat({ max: 100 }),
    value: fc.integer({ min: 0, max: 255 }),
    length: fc.nat({ max: 120 }),
  })
  fc.assert(
    fc.property(damage, ({ file, at, value, length }) => {
      const damaged = Uint8Array.from(file.subarray(0, Math.max(length, 33)))
      // Width and height are bounded before anything is decoded.
      if (at < damaged.length && (at < 16 || at > 23)) damaged[at] = value
      try {
        const { width, height, rgb } = pngOnWhite(damaged)
        assert.equal(rgb.length, width * height * 3)
      } catch (error) {
        assert.ok(error instanceof Error)
        assert.notEqual(error.name, 'AssertionError')
      }
    }),
  )
})
