import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { deflateSync } from 'node:zlib'
import { inflateAtOnce } from './inflate.ts'
import { attachmentLimits } from './limits.ts'

const platform = globalThis.DecompressionStream
inflateAtOnce()
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
  await assert.rejects(unpack(deflateSync(Buffer.alloc(attachmentLimits.expanded + 1))))
})

test('another way of packing is left to the reader', () => {
  assert.throws(() => new DecompressionStream('gzip'), TypeError)
})
