import assert from 'node:assert/strict'
import { test } from 'node:test'
import { openPace } from './pace.ts'

test('so many are allowed in a window, from each place by itself', () => {
  const pace = openPace(2, 1_000)
  assert.deepEqual([pace('a', 0), pace('a', 1), pace('a', 2)], [true, true, false])
  assert.equal(pace('b', 2), true)
  assert.equal(pace('a', 1_000), true)
})
