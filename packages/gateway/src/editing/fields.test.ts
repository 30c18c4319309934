import assert from 'node:assert/strict'
import { test } from 'node:test'
import { applyEdits } from './apply.ts'
import { readHeader } from './fields.ts'

const many = Buffer.from(`Subject: s\r\n${'a: b\r\n c\r\n'.repeat(100_000)}Last: z\r\n\r\nbody\r\n`)

test('a header of a hundred thousand fields is taken apart up to a number, and keeps every byte', () => {
  const { fields, end, body } = readHeader(many)
  assert.ok(fields.length <= 20_001)
  assert.equal(many.toString('latin1', end, body), '\r\n')
  assert.equal(many.toString('latin1', body), 'body\r\n')
  const edits = {
    prepend: [{ name: 'X', value: 'y' }],
    remove: [{ name: 'Subject', nth: 1 }],
    replace: [],
  }
  const edited = Buffer.from(applyEdits(many, edits))
  assert.ok(edited.equals(Buffer.concat([Buffer.from('X: y\r\n'), many.subarray(12)])))
})
