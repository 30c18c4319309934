import assert from 'node:assert/strict'
import { test } from 'node:test'
import {
  accused,
  arrest,
  body,
  claim,
  domain,
  factsOf,
  named,
  told,
} from '../../../test/small-world.ts'
import { check } from './check.ts'

const pack = {
  authorities: [
    body('in.cbi'),
    body('in.bank', { kind: 'bank' }),
    body('pk.nccia', { mandate: ['cybercrime'] }),
    body('xx.interpol'),
    body('pk.cbi-namesake'),
  ],
}
const cbi = named('authority', ['in.cbi'])

test('a foreign body that threatens the reader is contradicted', () => {
  assert.deepEqual(told(check.run(factsOf({ pack, claims: [cbi, arrest] }))), [
    'foreign: contradicted',
  ])
})

test("the body of the reader's country that deals with the accusation is named", () => {
  const [found] = check.run(
    factsOf({ pack, claims: [cbi, accused('child-abuse-material'), arrest] }),
  )
  assert.equal(found?.key, 'with-body-here')
  assert.deepEqual(found.params['body'], { kind: 'authority', id: 'pk.nccia' })
})

test('a foreign body that claims no power is none of our business', () => {
  const deadline = claim('deadline', { hours: 240 })
  assert.deepEqual(
    check.run(factsOf({ pack, claims: [named('identity', ['in.cbi']), deadline] })),
    [],
  )
})

test('it is quiet for world bodies, for businesses, and for readers of that country', () => {
  for (const id of ['xx.interpol', 'in.bank']) {
    assert.deepEqual(check.run(factsOf({ pack, claims: [named('identity', [id]), arrest] })), [])
  }
  assert.deepEqual(check.run(factsOf({ pack, claims: [cbi, arrest], reader: 'IN' })), [])
})

test("a name that a body of the reader's country bears too is not foreign", () => {
  const both = named('identity', ['in.cbi', 'pk.cbi-namesake'])
  assert.deepEqual(check.run(factsOf({ pack, claims: [both, arrest] })), [])
})

test("a mail from the foreign state's own domain is believed", () => {
  const from = domain('cbi.gov.in', { kind: 'official', officialIn: 'IN' })
  assert.deepEqual(check.run(factsOf({ pack, claims: [cbi, arrest], from })), [])
  assert.equal(
    check.run(factsOf({ pack, claims: [cbi, arrest], from, aligned: 'refuted' })).length,
    1,
  )
})

test('a long text in which nobody gives himself out as a body stays open', () => {
  const claims = [cbi, arrest, claim('deadline', { hours: 24 })]
  assert.deepEqual(told(check.run(factsOf({ pack, claims, length: 20_000 }))), ['foreign: unknown'])
  const signed = [...claims, named('identity', ['pk.nccia'])]
  assert.deepEqual(told(check.run(factsOf({ pack, claims: signed, length: 20_000 }))), [
    'foreign: contradicted',
  ])
})
