import assert from 'node:assert/strict'
import { test } from 'node:test'
import { body, click, domain, domainOf, factsOf, named, told } from '../../../test/small-world.ts'
import { check } from './check.ts'

const pack = {
  authorities: [body('pk.bank', { kind: 'bank', domains: [domainOf('bank.example')] })],
}
const shown = named('identity', ['pk.bank'], { origin: 'sender-name' })
const elsewhere = domain('offers.example')

test('a name that the address is not of is contradicted where the message presses', () => {
  const facts = factsOf({ pack, claims: [shown, click], from: elsewhere, displayName: 'The Bank' })
  const found = check.run(facts)
  assert.deepEqual(told(found), ['other-domain: contradicted'])
  assert.deepEqual(found[0]?.params['address'], { kind: 'text', text: 'office@offers.example' })
  assert.deepEqual(told(check.run(factsOf({ pack, claims: [shown], from: elsewhere }))), [
    'other-domain: unknown',
  ])
})

test("a body named elsewhere in the message is not this check's matter", () => {
  assert.deepEqual(
    check.run(factsOf({ pack, claims: [named('identity', ['pk.bank']), click], from: elsewhere })),
    [],
  )
})

test("the body's own domain is quiet", () => {
  const from = domain('mail.bank.example', { kind: 'known', usedBy: ['pk.bank'] })
  assert.deepEqual(check.run(factsOf({ pack, claims: [shown, click], from })), [])
})
