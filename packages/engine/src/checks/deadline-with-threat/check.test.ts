import assert from 'node:assert/strict'
import { test } from 'node:test'
import { ask, threaten, until, within } from '../../../test/small-claims.ts'
import { arrest, at, factsOf, told } from '../../../test/small-world.ts'
import { check } from './check.ts'

const run = (claims: Parameters<typeof factsOf>[0]['claims']) =>
  told(check.run(factsOf({ claims })))

test('three days or less with a grave threat is contradicted, and says the hours', () => {
  assert.deepEqual(run([within(24), arrest]), ['hours: contradicted'])
  assert.deepEqual(run([within(72), threaten('legal-action')]), ['hours: contradicted'])
  const [found] = check.run(factsOf({ claims: [within(24), arrest] }))
  assert.deepEqual(found?.params, { hours: { kind: 'number', number: 24 } })
})

test('"at once" counts less, and yields to a stated number of hours', () => {
  assert.deepEqual(run([within(0), arrest]), ['at-once: contradicted'])
  assert.deepEqual(run([within(0.5), arrest]), ['at-once: contradicted'])
  assert.deepEqual(run([within(0), within(48), arrest]), ['hours: contradicted'])
})

test('an account that will be closed stands apart, as services announce it', () => {
  assert.deepEqual(run([within(72), threaten('account-block')]), ['account: unknown'])
  assert.deepEqual(run([within(72), threaten('account-block'), arrest]), ['hours: contradicted'])
})

test('what bills and shops threaten leaves it open', () => {
  assert.deepEqual(run([within(24), threaten('disconnection')]), ['mild: unknown'])
  assert.deepEqual(run([within(0), threaten('loss')]), [])
})

test('beside a grave threat what bills threaten is not what is told', () => {
  const bill = [at(0, threaten('fine')), at(10, within(10))]
  const grave = [at(4_000, arrest), at(4_010, within(48))]
  const found = check.run(factsOf({ claims: [...bill, ...grave] }))
  assert.deepEqual(told(found), ['hours: contradicted'])
  assert.deepEqual(found[0]?.params, { hours: { kind: 'number', number: 48 } })
})

test('a day that stands far from the threat is the day of something else', () => {
  assert.deepEqual(run([until('2026-06-03'), at(4_000, threaten('fine'))]), [])
})

test('a later length and a calendar day are told in days', () => {
  assert.deepEqual(run([within(240), arrest]), ['days: unknown'])
  assert.deepEqual(run([until('2026-06-03'), threaten('fine')]), ['days: unknown'])
})

test('it is quiet without threat, without deadline, and where the day is past or far', () => {
  assert.deepEqual(run([within(24), ask('reply')]), [])
  assert.deepEqual(run([arrest]), [])
  assert.deepEqual(run([until('2026-07-30'), arrest]), [])
  assert.deepEqual(run([until('2026-05-01'), arrest]), [])
  assert.deepEqual(run([within(24 * 60), arrest]), [])
})
