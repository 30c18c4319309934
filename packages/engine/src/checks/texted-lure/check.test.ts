import assert from 'node:assert/strict'
import { test } from 'node:test'
import { ask, situation } from '../../../test/small-claims.ts'
import { factsOf, told } from '../../../test/small-world.ts'
import { check } from './check.ts'

test('a code dialled for the network is nothing that is asked', () => {
  const missed = situation('voicemail')
  const texted = (words: string) =>
    told(check.run(factsOf({ claims: [missed, { ...ask('call'), text: words }], channel: 'sms' })))
  assert.deepEqual(texted('dial *#62#'), [])
  assert.deepEqual(texted('dial 01632960011'), ['told-and-asked: unknown'])
})

test('a link that is led up to and not there is the way, beside something told', () => {
  const text = 'Your account is blocked. Unblock it here:'
  const region = { start: 0, end: text.length, origin: 'body', voice: 'own' } as const
  const texted = (claims: Parameters<typeof factsOf>[0]['claims']) => {
    const facts = factsOf({ claims, channel: 'sms' })
    const message = { ...facts.message, text, regions: [region] }
    return told(check.run({ ...facts, message }))
  }
  assert.deepEqual(texted([situation('account-problem')]), ['account: unknown'])
  assert.deepEqual(texted([]), [])
})
