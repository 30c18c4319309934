import assert from 'node:assert/strict'
import { test } from 'node:test'
import { bCubed, joinedBy, sizesOf } from './measures.ts'

test('groups that are the known ones are perfect, whatever they are called', () => {
  const { precision, recall, f1 } = bCubed(['a', 'a', 'b'], ['x', 'x', 'y'])
  assert.deepEqual([precision, recall, f1], [1, 1, 1])
})

test('one group of all has full recall, and as much precision as the known groups leave it', () => {
  const { precision, recall } = bCubed(['a', 'a', 'a', 'a'], ['x', 'x', 'y', 'y'])
  assert.deepEqual([precision, recall], [0.5, 1])
})

test('everything alone has full precision', () => {
  const { precision, recall } = bCubed(['a', 'b', 'c', 'd'], ['x', 'x', 'y', 'y'])
  assert.deepEqual([precision, recall], [1, 0.5])
})

test('sizes count groups of several, and the share of the largest', () => {
  assert.deepEqual(sizesOf(['a', 'a', 'a', 'b']), {
    groups: 2,
    several: 1,
    largest: 3,
    largestShare: 0.75,
  })
})

test('items that share a key are joined, over others as well', () => {
  const groups = joinedBy([['a'], ['a', 'b'], ['b'], ['c'], []])
  assert.equal(new Set(groups.slice(0, 3)).size, 1)
  assert.equal(new Set(groups).size, 3)
})
