import assert from 'node:assert/strict'
import { test } from 'node:test'
import { until, within } from '../../../test/small-claims.ts'
import { factsOf } from '../../../test/small-world.ts'
import { hasShortDeadline, shortestUltimatum } from './deadlines.ts'

const shortest = (...hours: readonly number[]): number | undefined =>
  shortestUltimatum(factsOf({ claims: hours.map(within) }))?.hours

test('a stated number of hours says more than "at once", and "at once" more than weeks', () => {
  assert.equal(shortest(0, 48, 24), 24)
  assert.equal(shortest(24, 0), 24)
  assert.equal(shortest(0, 400), 0)
  assert.equal(shortest(400, 0), 0)
  assert.equal(shortest(), undefined)
})

test('only a stated length is a short deadline', () => {
  assert.ok(hasShortDeadline(factsOf({ claims: [within(72)] })))
  assert.ok(!hasShortDeadline(factsOf({ claims: [within(0)] })))
  assert.ok(!hasShortDeadline(factsOf({ claims: [until('2026-06-01')] })))
})
