import assert from 'node:assert/strict'
import { test } from 'node:test'
import { calibrationError, quantile, recallAt, reliability } from './figures.ts'

test('recall counts what stands above the allowed negatives', () => {
  const negatives = [0.9, 0.2, 0.1, 0.1]
  assert.equal(recallAt(0.25, [0.95, 0.5, 0.15], negatives), 2 / 3)
  assert.equal(recallAt(0, [0.95, 0.5, 0.15], negatives), 1 / 3)
})

test('a score that ties with a negative above the rate does not count', () => {
  assert.equal(recallAt(0, [0.5, 0.5], [0.5]), 0)
})

test('calibration is perfect where scores say how often they are right', () => {
  const scored = Array.from({ length: 100 }, (_, index) => ({
    score: 0.25,
    positive: index % 4 === 0,
  }))
  assert.equal(calibrationError(scored), 0)
  assert.equal(calibrationError([{ score: 1, positive: false }]), 1)
})

test('bins without a message are left out', () => {
  assert.deepEqual(reliability([{ score: 0.05, positive: false }]), [
    { expected: 0.05, seen: 0, count: 1 },
  ])
})

test('a quantile is a value that occurs', () => {
  assert.equal(quantile([3, 1, 2], 0.5), 2)
  assert.equal(quantile([3, 1, 2], 1), 3)
})
