import assert from 'node:assert/strict'
import { test } from 'node:test'
import { filterOf, logSearch } from './search.ts'

test('only filters that there are stand in the address', () => {
  const given = { kind: 'signed-in', actor: '', from: '2026-11-22', to: 'tomorrow', other: 'x' }
  assert.deepEqual(logSearch(given), { kind: 'signed-in', from: '2026-11-22' })
})

test('any user is a kind of actor, and one is an id', () => {
  assert.deepEqual(filterOf({ actor: 'by:user' }), { by: 'user' })
  assert.deepEqual(filterOf({ actor: 'an-id', kind: 'signed-in' }), {
    actor: 'an-id',
    kind: 'signed-in',
  })
})

test('a span of one day holds the whole of it', () => {
  const { since = 0, until = 0 } = filterOf({ from: '2026-11-22', to: '2026-11-22' })
  assert.equal(until - since, 86_400_000)
  assert.equal(new Date(since).getHours(), 0)
})
