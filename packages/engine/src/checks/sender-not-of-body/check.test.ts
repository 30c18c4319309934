import assert from 'node:assert/strict'
import { test } from 'node:test'
import {
  arrest,
  at,
  body,
  click,
  domain,
  domainOf,
  factsOf,
  invention,
  named,
  told,
} from '../../../test/small-world.ts'
import { check } from './check.ts'

const never = [
  {
    practice: 'free-mail-sender',
    text: 'Offices do not write from free mail.',
    from: '2026-02-03',
    sources: ['circular'],
    checked: '2026-01-01',
    confidence: 'high',
  },
] as const
const pack = {
  authorities: [
    body('pk.ministry', { never }),
    body('pk.fia', { domains: [domainOf('fia.gov.pk')], parent: 'pk.ministry' }),
    body('pk.vague', { domains: [domainOf('vague.gov.pk', 'low')] }),
    body('pk.bank', { kind: 'bank', domains: [domainOf('bank.example')] }),
  ],
  inventions: [invention('x.cpd')],
}
const asFia = named('identity', ['pk.fia'])
const elsewhere = domain('officialnotice.example')
const free = domain('freemail.example', { kind: 'free-mail' })

test('a body that writes from a domain not its own is contradicted where it presses', () => {
  const found = check.run(factsOf({ pack, claims: [asFia, click], from: elsewhere }))
  assert.deepEqual(told(found), ['other-domain: contradicted'])
  assert.deepEqual(found[0]?.params['real'], {
    kind: 'list',
    items: [{ kind: 'text', text: 'fia.gov.pk' }],
  })
  assert.deepEqual(told(check.run(factsOf({ pack, claims: [asFia], from: elsewhere }))), [
    'other-domain: unknown',
  ])
})

test("its own domain, its ministry's and any official domain of the country fit", () => {
  const own = domain('mail.fia.gov.pk', { kind: 'official', officialIn: 'PK', usedBy: ['pk.fia'] })
  const parent = domain('interior.example', { kind: 'known', usedBy: ['pk.ministry'] })
  for (const from of [own, parent]) {
    assert.deepEqual(check.run(factsOf({ pack, claims: [asFia, click], from })), [])
  }
})

test('free mail is forbidden to a body once the rule that binds its ministry is in force', () => {
  const after = factsOf({ pack, claims: [asFia], from: free })
  assert.deepEqual(told(check.run(after)), ['free-mail-never: contradicted'])
  const before = factsOf({ pack, claims: [asFia], from: free, at: '2026-01-01' })
  assert.deepEqual(told(check.run(before)), ['free-mail: unknown'])
})

test('a body of which no domain is known for certain leaves it open', () => {
  const claims = [named('identity', ['pk.vague']), arrest]
  assert.deepEqual(told(check.run(factsOf({ pack, claims, from: elsewhere }))), [
    'unknown-domains: unknown',
  ])
})

test('an invented body on an ordinary domain is not official', () => {
  const claims = [named('identity', ['x.cpd'], { match: 'invention' }), arrest]
  assert.deepEqual(told(check.run(factsOf({ pack, claims, from: elsewhere }))), [
    'not-official: contradicted',
  ])
})

test('an invented body on a domain of the state, or of a body that is known, is left to others', () => {
  const claims = [named('identity', ['x.cpd'], { match: 'invention' }), arrest]
  const ofState = domain('cpd.gov.pk', { kind: 'official', officialIn: 'PK' })
  const ofAnother = domain('bank.example', { kind: 'known', usedBy: ['pk.bank'] })
  for (const from of [ofState, ofAnother])
    assert.deepEqual(check.run(factsOf({ pack, claims, from })), [])
})

test('a body named in the midst of a long text is rather a topic: it is left open', () => {
  const facts = factsOf({ pack, claims: [at(5_000, asFia), click], from: elsewhere })
  const region = { origin: 'body', voice: 'own', start: 0, end: 10_000 } as const
  const long = { ...facts, message: { ...facts.message, regions: [region] } }
  assert.deepEqual(told(check.run(long)), ['other-domain: unknown'])
})

test('one body that it comes from is enough', () => {
  const from = domain('bank.example', { kind: 'known', usedBy: ['pk.bank'] })
  const claims = [named('identity', ['pk.bank']), asFia, click]
  assert.deepEqual(check.run(factsOf({ pack, claims, from })), [])
})

test("a domain that anyone can use is not its owner's own", () => {
  const owner = {
    authorities: [
      body('us.mailhouse', { kind: 'platform', domains: [domainOf('freemail.example')] }),
    ],
  }
  const from = domain('freemail.example', { kind: 'free-mail', usedBy: ['us.mailhouse'] })
  const claims = [named('identity', ['us.mailhouse']), click]
  assert.deepEqual(told(check.run(factsOf({ pack: owner, claims, from }))), [
    'free-mail: contradicted',
  ])
})

test('it is quiet on other channels and where only others are named', () => {
  assert.deepEqual(check.run(factsOf({ pack, claims: [asFia, click], channel: 'sms' })), [])
  assert.deepEqual(
    check.run(factsOf({ pack, claims: [named('authority', ['pk.fia']), click], from: elsewhere })),
    [],
  )
})
