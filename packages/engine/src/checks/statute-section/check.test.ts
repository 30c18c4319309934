import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Claim } from '../../claims/claim.ts'
import {
  accused,
  arrest,
  claim,
  domain,
  factsOf,
  law,
  section,
  told,
} from '../../../test/small-world.ts'
import { check } from './check.ts'

const sections = [
  section('14', 'fraud'),
  section('22', 'child-abuse-material'),
  section('31', 'courts'),
]
const partial = { statutes: [law('pk.act', 2016, { sections, lastSection: 55 })] }
const whole = { statutes: [law('pk.act', 2016, { sections, complete: true })] }
const cites = (name: string): Claim =>
  claim('statute', { title: 'The Act', ids: ['pk.act'], section: name })

test('a section above the last one does not exist', () => {
  const found = check.run(factsOf({ pack: partial, claims: [cites('67A')] }))
  assert.deepEqual(told(found), ['above-last: contradicted'])
  assert.deepEqual(found[0]?.params['last'], { kind: 'number', number: 55 })
})

test('a section that is not listed is missing only where the list is complete', () => {
  assert.deepEqual(check.run(factsOf({ pack: partial, claims: [cites('40')] })), [])
  assert.deepEqual(told(check.run(factsOf({ pack: whole, claims: [cites('40')] }))), [
    'no-such-section: contradicted',
  ])
})

test('a letter behind a known section may be a later amendment', () => {
  assert.deepEqual(told(check.run(factsOf({ pack: whole, claims: [cites('22C')] }))), [
    'no-such-section: unknown',
  ])
})

test('a section about something else than the accusation is told', () => {
  const claims = [cites('14'), accused('child-abuse-material'), arrest]
  assert.deepEqual(told(check.run(factsOf({ pack: partial, claims }))), [
    'about-something-else: contradicted',
  ])
})

test('it is quiet where one of several sections fits, and on sections of procedure', () => {
  const claims = [accused('child-abuse-material'), arrest]
  assert.deepEqual(
    check.run(factsOf({ pack: partial, claims: [cites('14'), cites('22(1)'), ...claims] })),
    [],
  )
  assert.deepEqual(check.run(factsOf({ pack: partial, claims: [cites('31'), ...claims] })), [])
  assert.deepEqual(
    check.run(factsOf({ pack: partial, claims: [cites('22'), accused('cybercrime'), arrest] })),
    [],
  )
})

test('a body that proves who it is leaves it open', () => {
  const from = domain('court.gov.pk', { kind: 'official', officialIn: 'PK' })
  const facts = factsOf({ pack: partial, claims: [cites('99')], from, aligned: 'proven' })
  assert.deepEqual(told(check.run(facts)), ['above-last: unknown'])
})
