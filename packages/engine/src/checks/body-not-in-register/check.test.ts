import assert from 'node:assert/strict'
import { test } from 'node:test'
import {
  arrest,
  body,
  domain,
  factsOf,
  land,
  named,
  register,
  told,
} from '../../../test/small-world.ts'
import { check } from './check.ts'

const composed = named('identity', [], { match: 'composed', name: 'Supreme Cyber Police' })
const words = {
  language: 'en',
  phrases: {
    'institution:law-enforcement': ['police'],
    'institution:court': ['court'],
    'institution:department': ['cyber'],
  },
}

const kinds = [body('pk.police'), body('pk.court', { kind: 'court' })]

test('a name in no register stays open where no register is complete', () => {
  assert.deepEqual(told(check.run(factsOf({ claims: [composed] }))), ['not-found: unknown'])
  assert.deepEqual(told(check.run(factsOf({ claims: [composed, arrest] }))), [
    'with-power: unknown',
  ])
})

test('it is contradicted only by a complete register of its kind', () => {
  const complete = {
    lexicons: [words],
    authorities: kinds,
    countries: [land('PK', 'gov.pk', { registers: [register('law-enforcement', true)] })],
  }
  const found = check.run(factsOf({ pack: complete, claims: [composed, arrest] }))
  assert.deepEqual(told(found), ['not-in-complete: contradicted'])
  assert.deepEqual(found[0]?.params['asOf'], { kind: 'date', iso: '2026-01-01' })
  const quiet = check.run(factsOf({ pack: complete, claims: [composed] }))
  assert.deepEqual(told(quiet), ['not-in-complete: unknown'])
})

test('a register of another kind contradicts nothing', () => {
  const other = {
    lexicons: [words],
    authorities: kinds,
    countries: [land('PK', 'gov.pk', { registers: [register('court', true)] })],
  }
  assert.deepEqual(told(check.run(factsOf({ pack: other, claims: [composed, arrest] }))), [
    'with-power: unknown',
  ])
})

test('a domain that only public bodies get is believed more than the register', () => {
  const from = domain('cyber.gov.pk', { kind: 'official', officialIn: 'PK' })
  assert.deepEqual(check.run(factsOf({ claims: [composed, arrest], from })), [])
  assert.equal(
    check.run(factsOf({ claims: [composed, arrest], from, aligned: 'refuted' })).length,
    1,
  )
})

test('an office of a known body is not called unknown', () => {
  const pack = {
    authorities: [body('pk.fia', { names: { en: ['Federal Investigation Agency'] } })],
  }
  const office = named('identity', [], {
    match: 'composed',
    name: 'Lahore Circle of the Federal Investigation Agency',
  })
  assert.deepEqual(check.run(factsOf({ pack, claims: [office, arrest] })), [])
})
