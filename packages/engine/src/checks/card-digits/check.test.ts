import assert from 'node:assert/strict'
import { test } from 'node:test'
import { factsOf, told } from '../../../test/small-world.ts'
import { check } from './check.ts'

function run(text: string): readonly string[] {
  const facts = factsOf({ claims: [] })
  const region = { start: 0, end: text.length, origin: 'body', voice: 'own' } as const
  const message = { ...facts.message, text, regions: [region] }
  return told(check.run({ ...facts, channel: 'sms', message }))
}

test('last digits are read with a number sign before them too', () => {
  assert.deepEqual(run('Your card ending with#4410 was charged.'), ['last-digits: unknown'])
  assert.deepEqual(run('Your card ending in 4410 was charged.'), ['last-digits: unknown'])
  assert.deepEqual(run('Your contract is ending. 4410 shops wait.'), [])
})

test('an entry in an account names its digits, a day and what it is booked by', () => {
  const entry = ['entry: unknown']
  assert.deepEqual(run('A/cX4410 debited Rs 85.0 on 11Apr26 RefNo 210120352955.'), entry)
  assert.deepEqual(run('Ac XXXXXXXX00004410 Credited Rs 500, 06-04-2026. Bal 120.'), entry)
  assert.deepEqual(run('PKR 1,500 from A/C **4410 on 02-05-2026. Avl Bal PKR 9,120.'), entry)
  assert.deepEqual(run('Compte XX4410 : -12,00 EUR le 2026-05-02. Solde 310,00 EUR'), entry)
})

test('no entry: without a day, without a balance, or with somewhere to go', () => {
  const digits = ['last-digits: unknown']
  assert.deepEqual(run('Your A/C XX4410 is blocked. Balance 12,000. Call us.'), digits)
  assert.deepEqual(run('Your A/C XX4410 was charged on 02-05-2026.'), digits)
  assert.deepEqual(run('A/C XX4410 debited. Ref 129535 4 times.'), digits)
})
