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
