import assert from 'node:assert/strict'
import { randomBytes } from 'node:crypto'
import { test } from 'node:test'
import * as fc from 'fast-check'
import { openSeal } from './seal.ts'

const key = randomBytes(32)

test('what was sealed is opened with the same key and context, and never sealed alike', () => {
  const { seal, open } = openSeal(key)
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 2000 }), fc.string(), (plain, context) => {
      const sealed = seal(plain, context)
      assert.deepEqual(open(sealed, context), plain)
      assert.equal(sealed.length, plain.length + 29)
      assert.notDeepEqual(seal(plain, context), sealed)
    }),
  )
  assert.equal(Buffer.from(open(seal('دھوکا', 'text'), 'text')).toString(), 'دھوکا')
})

test('another key, another context, any changed byte and any shorter value are refused', () => {
  const { seal, open } = openSeal(key)
  const sealed = seal('a subject', 'subject:1')
  assert.throws(() => open(sealed, 'subject:2'))
  assert.throws(() => openSeal(randomBytes(32)).open(sealed, 'subject:1'))
  for (let at = 0; at < sealed.length; at += 1) {
    const changed = sealed.slice()
    changed[at]! ^= 1
    assert.throws(() => open(changed, 'subject:1'))
    assert.throws(() => open(sealed.subarray(0, at), 'subject:1'))
  }
})
