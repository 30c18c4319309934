import assert from 'node:assert/strict'
import { test } from 'node:test'
import { draw } from './groups.ts'

const NUMBERS = Array.from({ length: 1000 }, (_, index) => index)

test('a draw is the same in every run, whatever the order', () => {
  const drawn = draw(NUMBERS, 20, String)
  assert.equal(drawn.length, 20)
  assert.deepEqual(draw(NUMBERS.toReversed(), 20, String), drawn)
})

test('a draw of more than there is is all there is', () => {
  assert.deepEqual(draw(NUMBERS, 2000, String), NUMBERS)
})

test('a smaller draw is part of a larger one', () => {
  assert.deepEqual(draw(NUMBERS, 50, String).slice(0, 10), draw(NUMBERS, 10, String))
})
