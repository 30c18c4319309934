import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { deflateSync } from 'node:zlib'
import { inflateAtOnce, LARGEST } from './inflate.ts'

const platform = globalThis.DecompressionStream
let told = 0
inflateAtOnce(() => told++)
after(() => Object.assign(globalThis, { DecompressionStream: platform }))

/** As PDF.js does it. */
async function unpack(packed: Uint8Array<ArrayBuffer>): Promise<string> {
  const { readable, writable } = new DecompressionStream('deflate')
  const writer = writable.getWriter()
  await writer.ready
  writer
    .write(packed)
    .then(() => writer.close())
    .catch(() => undefined)
  const pieces: Uint8Array[] = []
  for await (const piece of readable) pieces.push(piece)
  return Buffer.concat(pieces).toString()
}

test('a stream is unpacked, small or large', async () => {
  for (const text of ['', 'BT (A) Tj ET', 'reply now '.repeat(200_000)])
    assert.equal(await unpack(deflateSync(text)), text)
})

test('what is damaged, cut off or too large is refused to whoever reads it', async () => {
  const whole = deflateSync('reply within 24 hours '.repeat(100))
  await assert.rejects(unpack(whole.subarray(0, whole.length - 8)))
  await assert.rejects(unpack(Buffer.from('no such stream')))
  assert.equal(told, 0)
  await assert.rejects(unpack(deflateSync(Buffer.alloc(LARGEST + 1))))
  assert.equal(told, 1, 'of what is too large, PDF.js is not the first to hear')
})

test('another way of packing is left to the reader', () => {
  assert.throws(() => new DecompressionStream('gzip'), TypeError)
})
