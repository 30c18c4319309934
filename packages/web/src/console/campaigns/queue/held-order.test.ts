import assert from 'node:assert/strict'
import { test } from 'node:test'
import { holdOrder } from './held-order.ts'

test('rows stay where they are while they are read, and newcomers wait', () => {
  assert.deepEqual(holdOrder(['a', 'b', 'c'], ['n', 'c', 'a', 'b']), {
    shown: ['a', 'b', 'c'],
    moved: 4,
  })
})

test('the next page comes at the end without a word', () => {
  assert.deepEqual(holdOrder(['a', 'b'], ['a', 'b', 'c', 'd']), {
    shown: ['a', 'b', 'c', 'd'],
    moved: 0,
  })
})

test('what was merged away leaves', () => {
  assert.deepEqual(holdOrder(['a', 'b', 'c'], ['a', 'c']), { shown: ['a', 'c'], moved: 0 })
})

test('nothing held: the order is as it comes', () => {
  assert.deepEqual(holdOrder([], ['b', 'a']), { shown: ['b', 'a'], moved: 0 })
})
