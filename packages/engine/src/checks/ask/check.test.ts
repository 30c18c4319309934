import assert from 'node:assert/strict'
import { test } from 'node:test'
import { ask, forbid, situation, within } from '../../../test/small-claims.ts'
import { factsOf, told, type Scene } from '../../../test/small-world.ts'
import { check } from './check.ts'

const run = (claims: Scene['claims']) => told(check.run(factsOf({ claims })))

test('each kind of request is said once', () => {
  assert.deepEqual(run([ask('click'), ask('pay'), ask('click')]), [
    'click: unknown',
    'pay: unknown',
  ])
})

test('what the reader is told not to do is not asked for', () => {
  assert.deepEqual(run([forbid('otp')]), [])
})

test('three days or less beside a request are haste; at once, a week, or no request are none', () => {
  assert.deepEqual(run([ask('click'), within(24)]), ['click: unknown', 'under-deadline: unknown'])
  assert.deepEqual(run([ask('click'), within(0)]), ['click: unknown'])
  assert.deepEqual(run([ask('click'), within(168)]), ['click: unknown'])
  assert.deepEqual(run([within(24)]), [])
})

test('a message that calls itself urgent', () => {
  assert.deepEqual(run([situation('urgency')]), ['urgent: unknown'])
})
