import assert from 'node:assert/strict'
import { test } from 'node:test'
import {
  accused,
  arrest,
  body,
  domain,
  factsOf,
  invention,
  named,
  told,
} from '../../../test/small-world.ts'
import { check } from './check.ts'

const cpd = invention('x.cpd', { near: 'pk.police', realIn: ['IN'] })
const nccia = body('pk.nccia', { mandate: ['cybercrime'] })
const pack = { inventions: [cpd], authorities: [nccia, body('pk.police')] }
const asCpd = named('identity', ['x.cpd'], {
  match: 'invention',
  name: 'Commissioner Police Department',
})

test('an invented name is contradicted, and the body that deals with the accusation is named', () => {
  const [found] = check.run(factsOf({ pack, claims: [asCpd, accused('child-abuse-material')] }))
  assert.equal(found?.key, 'matter')
  assert.equal(found.outcome, 'contradicted')
  assert.deepEqual(found.params['body'], { kind: 'authority', id: 'pk.nccia' })
  assert.deepEqual(found.params['name'], { kind: 'text', text: 'Commissioner Police Department' })
})

test('without an accusation the real body nearest is named', () => {
  assert.deepEqual(told(check.run(factsOf({ pack, claims: [asCpd] }))), ['near: contradicted'])
})

test('where no body is near, the countries where the name is real are told', () => {
  const elsewhere = { inventions: [invention('x.cpd', { realIn: ['IN'] })] }
  assert.deepEqual(told(check.run(factsOf({ pack: elsewhere, claims: [asCpd] }))), [
    'elsewhere: contradicted',
  ])
})

test('the name is real for a reader in a country that has the body', () => {
  assert.deepEqual(check.run(factsOf({ pack, claims: [asCpd], reader: 'IN' })), [])
})

test('an invention that no source vouches for is not contradicted', () => {
  const weak = { inventions: [invention('x.cpd', { sources: [], confidence: 'unverified' })] }
  assert.deepEqual(told(check.run(factsOf({ pack: weak, claims: [asCpd] }))), ['nobody: unknown'])
})

test('to mention the name without pressing anybody leaves it open', () => {
  const mention = named('authority', ['x.cpd'], { match: 'invention' })
  assert.deepEqual(told(check.run(factsOf({ pack, claims: [mention] }))), ['near: unknown'])
  assert.deepEqual(told(check.run(factsOf({ pack, claims: [mention, arrest] }))), [
    'near: contradicted',
  ])
})

test('a name given twice is one finding', () => {
  assert.equal(check.run(factsOf({ pack, claims: [asCpd, asCpd] })).length, 1)
})

test('it is quiet for a mail from a country that has the body, and for a real body that warns of the name', () => {
  const delhi = domain('police.gov.in', { kind: 'official', officialIn: 'IN' })
  assert.deepEqual(check.run(factsOf({ pack, claims: [asCpd, arrest], from: delhi })), [])
  const cert = domain('cert.gov.pk', { kind: 'official', officialIn: 'PK' })
  assert.deepEqual(
    check.run(factsOf({ pack, claims: [asCpd, arrest], from: cert, aligned: 'proven' })),
    [],
  )
})
