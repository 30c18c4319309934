import assert from 'node:assert/strict'
import { test } from 'node:test'
import { ask, forbid, pays, situation, within } from '../../../test/small-claims.ts'
import {
  accused,
  arrest,
  body,
  domain,
  factsOf,
  named,
  told,
  type Scene,
} from '../../../test/small-world.ts'
import { check } from './check.ts'

const never = { text: '', checked: '2026-01-01', confidence: 'high', sources: ['fia'] } as const
const authorities = [
  body('pk.fia', { never: [{ ...never, practice: 'whatsapp-notice', from: '2025-08-01' }] }),
  body('pk.bank', { kind: 'bank' }),
]
const fia = named('identity', ['pk.fia'])
const run = (claims: Scene['claims'], rest: Partial<Scene> = {}) =>
  told(check.run(factsOf({ pack: { authorities }, claims, ...rest })))

test('what the claimed body never does comes first, with its sources, as of its date', () => {
  const claims = [fia, accused('fraud'), ask('reply')]
  const facts = factsOf({ pack: { authorities }, claims, channel: 'chat' })
  const [found] = check.run(facts)
  assert.equal(found?.key, 'practice')
  assert.deepEqual(found.sources, ['fia'])
  assert.deepEqual(run(claims, { channel: 'chat' }), [
    'practice: contradicted',
    'notice-by-chat: contradicted',
  ])
  assert.deepEqual(run(claims, { channel: 'chat', at: '2025-06-01' }), [
    'notice-by-chat: contradicted',
  ])
})

test('an accusation by mail with hours to answer', () => {
  const invented = named('identity', ['x.cpd'], { match: 'invention' })
  const claims = [accused('cybercrime'), arrest, within(24), ask('reply')]
  assert.deepEqual(run([invented, ...claims]), ['ultimatum: contradicted'])
  assert.deepEqual(run(claims), [])
})

test('digital arrest, settlement, an arrest announced', () => {
  assert.deepEqual(run([ask('video-call'), arrest]), ['digital-arrest: contradicted'])
  assert.deepEqual(run([ask('video-call')]), [])
  const fine = pays({ purpose: 'fine', rail: 'wallet' })
  assert.deepEqual(run([fia, accused('crime'), fine]), ['settlement: contradicted'])
  assert.deepEqual(run([fia, accused('traffic-offence'), fine]), [])
  assert.deepEqual(run([fia, accused('crime'), arrest, ask('reply')]), [
    'arrest-announced: contradicted',
  ])
})

test('a court order with a demand, and a bank that asks for a code', () => {
  const order = situation('court-order')
  assert.deepEqual(run([order, accused('cybercrime'), ask('reply')]), ['court-order: contradicted'])
  assert.deepEqual(run([order]), [])
  assert.deepEqual(run([named('identity', ['pk.bank']), ask('otp')]), ['bank-code: contradicted'])
})

test('a real summons with days to come, and whatever is proven official, is quiet', () => {
  assert.deepEqual(
    run([fia, situation('notice'), accused('fraud'), ask('appear-in-person'), within(240)]),
    [],
  )
  const from = domain('fia.gov.pk', { kind: 'official', officialIn: 'PK' })
  assert.deepEqual(
    run([fia, accused('fraud'), arrest, within(24)], { from, aligned: 'proven' }),
    [],
  )
})

test('money to a safe account is asked by nobody honest, whoever is named; a warning against it asks nothing', () => {
  assert.deepEqual(run([ask('move-to-safety')]), ['safe-account: contradicted'])
  assert.deepEqual(run([forbid('move-to-safety')]), [])
})

test('a key to press beside an accusation, an order or an arrest; an operator’s menu has none', () => {
  assert.deepEqual(run([ask('press-key'), arrest]), ['key-to-press: contradicted'])
  assert.deepEqual(run([ask('press-key'), situation('parcel-contraband')]), [
    'key-to-press: contradicted',
  ])
  assert.deepEqual(run([ask('press-key'), situation('urgency')]), [])
  assert.deepEqual(run([arrest]), [])
})
