import assert from 'node:assert/strict'
import { test } from 'node:test'
import { filtersIn, queueSearch } from './search.ts'

test('an address is taken for what the queue knows, and the rest is dropped', () => {
  assert.deepEqual(
    queueSearch({ state: 'open', sort: 'reports', days: 7, q: ' fine ', other: 'x', family: 'no' }),
    { state: 'open', sort: 'reports', days: 7, q: 'fine' },
  )
})

test('a phone number that was searched for is a number in the address, and words here', () => {
  assert.deepEqual(queueSearch({ q: 923001234567 }), { q: '923001234567' })
})

test('a sort narrows nothing', () => {
  assert.equal(filtersIn({ sort: 'reports', state: 'open' }), 1)
})
