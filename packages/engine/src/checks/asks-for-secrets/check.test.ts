import assert from 'node:assert/strict'
import { test } from 'node:test'
import { ask, forbid, offer, situation } from '../../../test/small-claims.ts'
import { accused, arrest, body, factsOf, told } from '../../../test/small-world.ts'
import { check } from './check.ts'

const run = (claims: Parameters<typeof factsOf>[0]['claims']) =>
  told(check.run(factsOf({ claims })))

test('codes, passwords and bank details are each told', () => {
  assert.deepEqual(run([ask('otp'), situation('account-problem')]), ['code: contradicted'])
  assert.deepEqual(told(check.run(factsOf({ claims: [ask('otp')], channel: 'chat' }))), [
    'code: contradicted',
  ])
  assert.deepEqual(run([ask('credentials')]), ['credentials: contradicted'])
  assert.deepEqual(run([ask('bank-details'), ask('personal-data')]), ['bank: contradicted'])
})

test('a code asked for in a mail of nothing else leaves it open', () => {
  assert.deepEqual(run([ask('otp')]), ['code: unknown'])
})

test('a warning not to share is no question', () => {
  assert.deepEqual(run([forbid('otp'), forbid('credentials')]), [])
})

test('identity details count after a threat or before a gift only', () => {
  assert.deepEqual(run([ask('personal-data')]), [])
  assert.deepEqual(run([ask('personal-data'), accused('cybercrime'), arrest]), [
    'identity: contradicted',
  ])
  assert.deepEqual(run([ask('personal-data'), offer('prize')]), ['identity: contradicted'])
})

test('a program to install counts after an alarm only', () => {
  assert.deepEqual(run([ask('install')]), [])
  assert.deepEqual(run([ask('install'), situation('account-problem')]), ['control: contradicted'])
})

test('a PIN to receive money, and a code that forwards calls, count by themselves', () => {
  assert.deepEqual(run([ask('pin-to-receive')]), ['receive: contradicted'])
  assert.deepEqual(run([ask('forward-calls')]), ['forwarding: contradicted'])
  assert.deepEqual(run([forbid('forward-calls')]), [])
})

test('it rests on what bodies of the reader’s country say that they never do', () => {
  const never = {
    practice: 'ask-otp',
    text: '',
    checked: '2026-01-01',
    confidence: 'high',
  } as const
  const pack = {
    authorities: [
      body('in.bank', { never: [{ ...never, sources: ['there'] }] }),
      body('pk.bank', { never: [{ ...never, sources: ['here'] }] }),
      body('pk.rumour', { never: [{ ...never, sources: [] }] }),
    ],
  }
  assert.deepEqual(check.run(factsOf({ pack, claims: [ask('otp')] }))[0]?.sources, [
    'here',
    'there',
  ])
})
