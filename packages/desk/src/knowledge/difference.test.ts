import assert from 'node:assert/strict'
import { test } from 'node:test'
import * as fc from 'fast-check'
import { differenceOf } from './difference.ts'

test('a fact that was put into a list is told as that, and not what follows it', () => {
  const before = { names: { en: ['A'] }, domains: [{ value: 'a.example' }, { value: 'c.example' }] }
  const after = {
    names: { en: ['A'] },
    domains: [{ value: 'a.example' }, { value: 'b.example' }, { value: 'c.example' }],
  }
  assert.deepEqual(differenceOf(before, after), [
    { pointer: '/domains/1', after: { value: 'b.example' } },
  ])
  assert.deepEqual(differenceOf(after, before), [
    { pointer: '/domains/1', before: { value: 'b.example' } },
  ])
})

test('a field within a fact is told by its place, with both values', () => {
  const before = { domains: [{ value: 'a.example', confidence: 'low' }], note: 'x' }
  const after = { domains: [{ value: 'a.example', confidence: 'high' }], 'a/b': 1 }
  assert.deepEqual(differenceOf(before, after), [
    { pointer: '/domains/0/confidence', before: 'low', after: 'high' },
    { pointer: '/note', before: 'x' },
    { pointer: '/a~1b', after: 1 },
  ])
})

test('a whole record comes or goes', () => {
  assert.deepEqual(differenceOf(null, { id: 'a' }), [{ pointer: '', after: { id: 'a' } }])
  assert.deepEqual(differenceOf({ id: 'a' }, null), [{ pointer: '', before: { id: 'a' } }])
})

test('equal records have no difference, and others have one', () => {
  const record = fc.dictionary(fc.string(), fc.jsonValue({ maxDepth: 2 }))
  fc.assert(
    fc.property(record, record, (one, other) => {
      assert.deepEqual(differenceOf(one, structuredClone(one)), [])
      const isSame = JSON.stringify(one) === JSON.stringify(other)
      if (!isSame && differenceOf(one, other).length === 0)
        assert.deepEqual(structuredClone(one), structuredClone(other))
    }),
  )
})
