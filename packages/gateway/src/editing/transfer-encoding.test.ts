import assert from 'node:assert/strict'
import { Buffer } from 'node:buffer'
import { test } from 'node:test'
import * as fc from 'fast-check'
import { decodeBody, encodeBody, insertInto } from './transfer-encoding.ts'

const lines = fc
  .array(fc.oneof(fc.uint8Array({ maxLength: 120 }), fc.constant(Buffer.from(' = \t'))))
  .map((all) =>
    Buffer.from(all.map((each) => Buffer.from(each).toString('latin1')).join('\r\n'), 'latin1'),
  )

for (const encoding of ['identity', 'base64', 'quoted-printable'] as const) {
  test(`what is written in ${encoding} is read again`, () => {
    fc.assert(
      fc.property(lines, (bytes) => {
        assert.deepEqual(decodeBody(encodeBody(bytes, encoding), encoding), bytes)
      }),
    )
  })

  test(`what is put into ${encoding} stands there, and nothing else changes`, () => {
    const insertion = Buffer.from('سلام\r\n\r\n')
    fc.assert(
      fc.property(lines, fc.nat(), (bytes, place) => {
        const at = place % (bytes.length + 1)
        const written = insertInto(encodeBody(bytes, encoding), { at, insertion, encoding })
        const text = decodeBody(written, encoding)
        const before = text.subarray(0, at)
        assert.deepEqual(before, bytes.subarray(0, at))
        assert.deepEqual(text.subarray(at, at + insertion.length), insertion)
        const after = text.subarray(at + insertion.length).toString('latin1')
        // base64 at the front is filled up with line ends to a whole group.
        assert.equal(
          after.replace(/^\n{0,2}/u, ''),
          bytes
            .subarray(at)
            .toString('latin1')
            .replace(/^\n{0,2}/u, ''),
        )
      }),
    )
  })
}

test('quoted-printable lines are short and end without white space', () => {
  fc.assert(
    fc.property(lines, (bytes) => {
      const text = Buffer.from(encodeBody(bytes, 'quoted-printable')).toString('latin1')
      for (const line of text.split('\r\n')) assert.ok(line.length <= 76 && !/[ \t]$/u.test(line))
    }),
  )
})

test('broken encodings are read as far as they go', () => {
  fc.assert(
    fc.property(fc.uint8Array(), (bytes) => {
      decodeBody(bytes, 'base64')
      decodeBody(bytes, 'quoted-printable')
    }),
  )
  assert.equal(
    decodeBody(Buffer.from('a=ZZ=\r\nb  \r\nc='), 'quoted-printable').toString(),
    'a=ZZb\r\nc=',
  )
})
