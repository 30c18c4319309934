import assert from 'node:assert/strict'
import { test } from 'node:test'
import { factsOf } from '../../../test/small-world.ts'
import type { Facts } from '../check.ts'
import { isSentenceJoint } from './sentence-joint.ts'

function joint(text: string, host: string): boolean {
  const start = text.indexOf(host)
  const span = { start, end: start + host.length }
  const { message, ...rest } = factsOf({ claims: [], channel: 'sms' })
  const regions = [{ start: 0, end: text.length, origin: 'body', voice: 'own' }] as const
  const facts: Facts = { ...rest, message: { ...message, text, regions } }
  const link = {
    href: `http://${host}`,
    host,
    scheme: 'http',
    text: host,
    span,
    via: 'text',
  } as const
  return isSentenceJoint(link, facts)
}

test('two sentences without a space between them are no address', () => {
  assert.equal(joint('take care.it will pass soon', 'care.it'), true)
  assert.equal(joint('Nice.how is the new school?', 'Nice.how'), true)
  assert.equal(joint('rest now.call when you wake up', 'now.call'), true)
})

test('an end that sites are named by is a word only where other sentences are joined too', () => {
  assert.equal(joint('it is hard to bear grief.in time it goes', 'grief.in'), false)
  assert.equal(joint('it is hard, my dear.in time it goes.sleep well', 'dear.in'), true)
})

test('what is led up to, has a sign or a path is an address', () => {
  assert.equal(joint('your fee is due, pay at toll.it today', 'toll.it'), false)
  assert.equal(joint('visit care.it to see more', 'care.it'), false)
  assert.equal(joint('parcel-fee.it is where you pay', 'parcel-fee.it'), false)
  assert.equal(joint('www.care.it is where you pay', 'www.care.it'), false)
  assert.equal(joint('pay the fee: parcels.it', 'parcels.it'), false)
})
