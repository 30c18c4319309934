import assert from 'node:assert/strict'
import { test } from 'node:test'
import { slope } from './memory.ts'
import { figuresOf } from './rounds.ts'

test('rounds are summed, and a core is counted by processor time and not by the clock', () => {
  const round = { wall: 500, processor: 200, times: [1, 2, 3, 4], bytes: 1e6, resident: 100 }
  const figures = figuresOf([round, { ...round, times: [1, 2, 3, 10], resident: 120 }])
  assert.equal(figures.count, 8)
  assert.equal(figures.messagesASecond, 8)
  assert.equal(figures.megabytesASecond, 2)
  assert.equal(figures.processor, 50)
  assert.equal(figures.aSecondACore, 20)
  assert.equal(figures.p99, 10)
  assert.equal(figures.resident, 120)
})

test('the slope is that of the second half, for 100,000 messages', () => {
  const growing = [0, 1, 2, 3, 4, 5].map((one) => ({
    messages: one * 1000,
    megabytes: one < 3 ? one * 100 : 300 + one,
  }))
  assert.ok(Math.abs(slope(growing) - 100) < 1e-6)
  assert.equal(slope(growing.map((one) => ({ ...one, megabytes: 50 }))), 0)
})
