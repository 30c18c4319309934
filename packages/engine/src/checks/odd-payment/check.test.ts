import assert from 'node:assert/strict'
import { test } from 'node:test'
import { ask, offer, pays, situation } from '../../../test/small-claims.ts'
import { accused, arrest, body, factsOf, named, told } from '../../../test/small-world.ts'
import { check } from './check.ts'

const pack = { authorities: [body('pk.court', { kind: 'court' })] }
const run = (claims: Parameters<typeof factsOf>[0]['claims']) =>
  told(check.run(factsOf({ pack, claims })))

test('gift cards are odd whoever asks, but for a shop that sells them', () => {
  assert.deepEqual(run([ask('buy-gift-card')]), ['gift-card: contradicted'])
  assert.deepEqual(run([ask('pay'), pays({ rail: 'gift-card' })]), ['gift-card: contradicted'])
  assert.deepEqual(run([ask('buy-gift-card'), offer('discount')]), [])
})

test('crypto money is odd where it is asked for', () => {
  assert.deepEqual(run([pays({ rail: 'crypto' })]), [])
  assert.deepEqual(run([pays({ rail: 'crypto', purpose: 'ransom' })]), ['crypto: contradicted'])
})

test('a wallet is odd for what is owed, and everyday life otherwise', () => {
  assert.deepEqual(run([pays({ rail: 'wallet', amount: 5000 }), ask('pay')]), [])
  assert.deepEqual(run([pays({ rail: 'wallet', purpose: 'fine' })]), ['wallet: contradicted'])
  assert.deepEqual(run([pays({ rail: 'wallet' }), ask('pay'), accused('crime'), arrest]), [
    'wallet: contradicted',
  ])
  assert.deepEqual(run([pays({ rail: 'money-transfer' }), situation('relative-in-trouble')]), [
    'money-transfer: contradicted',
  ])
})

test('a challan makes wallets and accounts quiet', () => {
  const challan = pays({ rail: 'official-challan', purpose: 'fee' })
  assert.deepEqual(run([challan, pays({ rail: 'wallet' }), ask('pay')]), [])
})

test('an account named in the message is odd for a public body only', () => {
  const account = pays({ rail: 'bank-transfer', account: '0000-0000', purpose: 'fee' })
  assert.deepEqual(run([account]), [])
  assert.deepEqual(run([named('identity', ['pk.court']), account]), [
    'personal-account: contradicted',
  ])
})
