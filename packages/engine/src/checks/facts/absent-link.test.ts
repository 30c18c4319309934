import assert from 'node:assert/strict'
import { test } from 'node:test'
import { factsOf } from '../../../test/small-world.ts'
import { lacksLink } from './absent-link.ts'

function lacks(text: string): boolean {
  const facts = factsOf({ claims: [] })
  const region = { start: 0, end: text.length, origin: 'body', voice: 'own' } as const
  return lacksLink({
    ...facts,
    channel: 'sms',
    message: { ...facts.message, text, regions: [region] },
  })
}

test('a text that leads up to an address and holds none lacks its link', () => {
  for (const text of [
    'Your card is blocked. Unblock it here:',
    'Uw pas vervalt. Vraag een nieuwe aan via : ',
    'Your parcel waits 👉',
    'Reschedule at https://',
    'Pay the toll at [link] today.',
  ])
    assert.equal(lacks(text), true, text)
})

test('a text that ends as texts end lacks nothing', () => {
  for (const text of [
    'See you at eight.',
    'ok :)',
    'haha ):',
    'Bring: milk, bread',
    'I read your <3 note',
  ])
    assert.equal(lacks(text), false, text)
})
