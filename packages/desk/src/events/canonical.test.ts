import assert from 'node:assert/strict'
import { test } from 'node:test'
import * as fc from 'fast-check'
import { canonicalJson, storable } from './canonical.ts'

test('members are in the order of UTF-16 code units, as RFC 8785 shows in 3.2.3', () => {
  const names = ['\u20ac', '\r', '\ufb33', '1', '\ud83d\ude00', '\u0080', '\u00f6']
  const written = canonicalJson(Object.fromEntries(names.map((name) => [name, 0])))
  const order = ['\r', '1', '\u0080', '\u00f6', '\u20ac', '\ud83d\ude00', '\ufb33']
  assert.deepEqual(Object.keys(JSON.parse(written)).toSorted(), order.toSorted())
  assert.equal(written, `{${order.map((name) => `${JSON.stringify(name)}:0`).join(',')}}`)
})

test('numbers are as ECMAScript writes them, as in appendix B of RFC 8785', () => {
  const samples = [
    -0, 5e-324, 1.7976931348623157e308, 9007199254740992, 1e23, 1e21, 1e-6, 1e-7, 333333333.3333333,
  ]
  assert.equal(
    canonicalJson(samples),
    '[0,5e-324,1.7976931348623157e+308,9007199254740992,1e+23,1e+21,0.000001,1e-7,333333333.3333333]',
  )
})

test('strings are escaped no more than they must be', () => {
  assert.equal(
    canonicalJson('\u0000\b\t\n\f\r"\\/\u001f\u007f\u2028€'),
    '"\\u0000\\b\\t\\n\\f\\r\\"\\\\/\\u001f\u007f\u2028€"',
  )
})

test('what JSON cannot say is refused', () => {
  for (const value of [Number.NaN, Infinity, '\ud800', { '\udfff': 1 }, undefined, 1n, () => {}])
    assert.throws(() => canonicalJson(value), TypeError)
})

test('the order in which members were given changes nothing, nor does a way through JSON', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      const written = canonicalJson(value)
      assert.equal(canonicalJson(JSON.parse(JSON.stringify(value))), written)
      assert.equal(canonicalJson(reversed(value)), written)
      assert.deepEqual(JSON.parse(written), JSON.parse(JSON.stringify(value)))
    }),
  )
})

test('what a database cannot hold becomes a replacement character, and nothing else changes', () => {
  assert.deepEqual(storable({ 'a\u0000': ['\ud800b', undefined], b: undefined, c: null, d: 1 }), {
    'a\ufffd': ['\ufffdb', null],
    c: null,
    d: 1,
  })
  fc.assert(
    fc.property(fc.jsonValue({ stringUnit: 'binary' }), (value) => {
      assert.ok(!canonicalJson(storable(value)).includes('\\u0000'))
    }),
  )
})

function reversed(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(reversed)
  if (typeof value !== 'object' || value === null) return value
  const members = Object.entries(value).toReversed()
  return Object.fromEntries(members.map(([name, member]) => [name, reversed(member)]))
}
