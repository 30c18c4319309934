import assert from 'node:assert/strict'
import { test } from 'node:test'
import { dashboardSearch, spanOf } from './search.ts'

const DAY = 86_400_000
const NOW = Date.UTC(2026, 10, 22, 11)

test('a span is whole days, with today', () => {
  const { since, until } = spanOf({ days: 7 }, NOW)
  assert.equal(until, Date.UTC(2026, 10, 23))
  assert.equal(until - since, 7 * DAY)
})

test('a span from one day to another has both', () => {
  const { since, until } = spanOf(dashboardSearch({ from: '2026-10-01', to: '2026-10-31' }), NOW)
  assert.equal(until - since, 31 * DAY)
})

test('what is no span in the address is none', () => {
  assert.deepEqual(dashboardSearch({ from: '2026-10-31', to: '2026-10-01' }), {})
  assert.deepEqual(dashboardSearch({ days: '5', from: 'x' }), {})
  assert.deepEqual(dashboardSearch({ days: '90' }), { days: 90 })
})
