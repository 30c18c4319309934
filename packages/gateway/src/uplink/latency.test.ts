import assert from 'node:assert/strict'
import { test } from 'node:test'
import { latencyOf } from './latency.ts'

test('of a hundred messages the 95th is the 95th', () => {
  const seconds = Array.from({ length: 100 }, (_, number) => (100 - number) / 10)
  assert.deepEqual(latencyOf(seconds), { messages: 100, median: 5, p95: 9.5, p99: 9.9 })
})

test('of one message everything is that one, and of none there is nothing', () => {
  assert.deepEqual(latencyOf([2]), { messages: 1, median: 2, p95: 2, p99: 2 })
  assert.equal(latencyOf([]), undefined)
})
