import assert from 'node:assert/strict'
import { test } from 'node:test'
import { ask, forbid, offer, threaten } from '../../../test/small-claims.ts'
import { factsOf, told } from '../../../test/small-world.ts'
import { check } from './check.ts'

const run = (claims: Parameters<typeof factsOf>[0]['claims']) =>
  told(check.run(factsOf({ claims })))

test('a warning that asks for nothing is a good sign', () => {
  assert.deepEqual(run([forbid('otp')]), ['warns: supported'])
  assert.deepEqual(run([forbid('credentials'), ask('call')]), ['warns: supported'])
})

test('a warning beside a demand, a threat or a prize is none', () => {
  assert.deepEqual(run([forbid('otp'), ask('click')]), [])
  assert.deepEqual(run([forbid('otp'), ask('otp')]), [])
  assert.deepEqual(run([forbid('otp'), threaten('account-block')]), [])
  assert.deepEqual(run([forbid('otp'), offer('prize')]), [])
  assert.deepEqual(run([forbid('pay')]), [])
})
