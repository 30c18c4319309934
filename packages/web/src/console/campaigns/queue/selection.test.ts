import assert from 'node:assert/strict'
import { test } from 'node:test'
import { extend, nothingChosen, toggle, within } from './selection.ts'

const order = ['a', 'b', 'c', 'd']

test('choosing one twice lets go of it', () => {
  const once = toggle(nothingChosen, 'b')
  assert.deepEqual(once.ids, ['b'])
  assert.deepEqual(toggle(once, 'b').ids, [])
})

test('a range is drawn from where one began, in either direction, and keeps what was chosen', () => {
  assert.deepEqual(extend(toggle(nothingChosen, 'b'), 'd', order).ids, ['b', 'c', 'd'])
  assert.deepEqual(extend(toggle(nothingChosen, 'c'), 'a', order).ids, ['c', 'a', 'b'])
})

test('what left the list is not chosen any more', () => {
  const chosen = extend(toggle(nothingChosen, 'a'), 'b', order)
  assert.deepEqual(within(chosen, ['b', 'c']).ids, ['b'])
  assert.equal(within(chosen, order), chosen)
})
