import assert from 'node:assert/strict'
import { Buffer } from 'node:buffer'
import { test } from 'node:test'
import * as fc from 'fast-check'
import { unchanged } from '../outcome.ts'
import { applyEdits } from './apply.ts'
import { readHeader } from './fields.ts'

const mail = 'A: 1\r\nB: 2\r\n  3\r\na : 4\r\nno field\r\nC: 5\r\n\r\nbody\r\n'

function edited(raw: string, edits: Parameters<typeof applyEdits>[1]): string {
  return Buffer.from(applyEdits(Buffer.from(raw, 'latin1'), edits)).toString('latin1')
}

test('without edits a message stays as it is', () => {
  fc.assert(
    fc.property(fc.uint8Array(), (raw) => assert.deepEqual(applyEdits(raw, unchanged), raw)),
  )
})

test('the fields of any bytes are all the bytes before the empty line', () => {
  const line = fc.constantFrom('A: 1', ' x', '\tfold', '', 'no colon', ':', 'B :', '\r', 'A')
  const end = fc.constantFrom('\r\n', '\n', '\r', '')
  const lines = fc.array(fc.tuple(line, end), { maxLength: 20 })
  fc.assert(
    fc.property(lines, (pairs) => {
      const raw = Buffer.from(pairs.map((pair) => pair.join('')).join(''))
      const { fields, end: stop, body } = readHeader(raw)
      assert.equal(
        fields.reduce((at, { start, end: to }) => (assert.equal(start, at), to), 0),
        stop,
      )
      assert.ok(body >= stop && body <= raw.length)
    }),
  )
})

test('fields are found by name in any case, counted from the top', () => {
  const out = edited(mail, {
    prepend: [
      { name: 'X', value: '1' },
      { name: 'Y', value: '2\r\n 3' },
    ],
    remove: [{ name: 'A', nth: 2 }],
    replace: [{ name: 'b', nth: 1, value: 'new' }],
  })
  assert.equal(out, 'X: 1\r\nY: 2\r\n 3\r\nA: 1\r\nB: new\r\nno field\r\nC: 5\r\n\r\nbody\r\n')
})

test('a place that there is not changes nothing', () => {
  const remove = [{ name: 'A', nth: 3 }]
  assert.equal(edited(mail, { ...unchanged, remove }), mail)
})

test('a new body stands behind the empty line, which is made where there is none', () => {
  const body = Buffer.from('new')
  assert.equal(edited('A: 1\r\n\r\nold', { ...unchanged, body }), 'A: 1\r\n\r\nnew')
  assert.equal(edited('A: 1\r\n', { ...unchanged, body }), 'A: 1\r\n\r\nnew')
  assert.equal(edited('A: 1', { ...unchanged, body }), 'A: 1\r\n\r\nnew')
})

test('a field added to any bytes leaves them as they are', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 300 }), (raw) => {
      const prepend = [{ name: 'X', value: '1' }]
      const out = Buffer.from(applyEdits(raw, { ...unchanged, prepend })).toString('latin1')
      const old = Buffer.from(raw).toString('latin1')
      assert.ok(out === `X: 1\r\n${old}` || out === `X: 1\r\n${old}\r\n`)
    }),
  )
})
