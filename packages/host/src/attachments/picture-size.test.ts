import assert from 'node:assert/strict'
import { test } from 'node:test'
import * as fc from 'fast-check'
import { pictureSize } from './picture-size.ts'

const bytes = (hex: string): Uint8Array =>
  Uint8Array.from(Buffer.from(hex.replace(/ /gu, ''), 'hex'))

const HEADERS = {
  png: bytes('89504e470d0a1a0a 0000000d 49484452 00000280 000001e0 0800000000'),
  gif: bytes('474946383961 8002 e001 000000'),
  jpeg: bytes('ffd8 ffe0 0006 4a464946 ffff ffc4 0003 00 ffc2 0011 08 01e0 0280 03 0122'),
  'webp, lossy': bytes('52494646 00000000 57454250 56503820 00000000 000000 9d012a 8002 e001 0000'),
  'webp, lossless': bytes('52494646 00000000 57454250 5650384c 00000000 2f 7fc27700 000000000000'),
  'webp, extended': bytes('52494646 00000000 57454250 56503858 0a000000 00000000 7f0200 df0100'),
}

for (const [name, header] of Object.entries(HEADERS)) {
  test(`the size of a ${name} is read off its header`, () => {
    const size = pictureSize(header)
    assert.deepEqual([size?.width, size?.height], [640, 480])
    assert.ok(name.startsWith(size?.format ?? '-'))
  })

  test(`a ${name} that breaks off within its header has no size`, () => {
    for (let length = 0; length < 10; length++) {
      assert.equal(pictureSize(header.subarray(0, length)), undefined)
    }
  })
}

test('what is no picture has no size', () => {
  assert.equal(
    pictureSize(new TextEncoder().encode('%PDF-1.7 and more of it than a header')),
    undefined,
  )
  assert.equal(pictureSize(new Uint8Array()), undefined)
})

test('a JPEG of nothing but fill bytes or empty segments has no size', () => {
  assert.equal(pictureSize(bytes(`ffd8${'ff'.repeat(10_000)}`)), undefined)
  assert.equal(pictureSize(bytes(`ffd8${'ffe00000'.repeat(10_000)}`)), undefined)
})

test('no bytes behind a mark make it throw, and no size is below one', () => {
  const mark = fc.constantFrom(...Object.values(HEADERS))
  fc.assert(
    fc.property(mark, fc.nat(30), fc.uint8Array({ maxLength: 200 }), (header, keep, rest) => {
      const raw = Uint8Array.from([...header.subarray(0, keep), ...rest])
      // A view into a larger buffer, as parts of a mail are.
      const size = pictureSize(Uint8Array.from([1, 2, 3, ...raw]).subarray(3))
      assert.ok(!size || (size.width > 0 && size.height > 0))
      assert.deepEqual(size, pictureSize(raw))
    }),
    { numRuns: 2_000 },
  )
})
