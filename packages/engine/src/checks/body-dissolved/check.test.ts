import assert from 'node:assert/strict'
import { test } from 'node:test'
import { arrest, body, click, factsOf, invention, named, told } from '../../../test/small-world.ts'
import { check } from './check.ts'

const wing = body('pk.wing', { to: '2025-04-01', successors: ['pk.agency'] })
const pack = {
  authorities: [wing, body('pk.agency')],
  inventions: [invention('x.old', { why: 'dissolved', from: '2020-01-01', near: 'pk.agency' })],
}
const asWing = named('identity', ['pk.wing'])

test('a body that had ended is contradicted with a demand, and its successor is named', () => {
  const [found] = check.run(factsOf({ pack, claims: [asWing, click] }))
  assert.equal(found?.key, 'ended-on-followed')
  assert.equal(found.outcome, 'contradicted')
  assert.deepEqual(found.params['successor'], { kind: 'authority', id: 'pk.agency' })
})

test('without a demand it stays open', () => {
  assert.deepEqual(told(check.run(factsOf({ pack, claims: [asWing] }))), [
    'ended-on-followed: unknown',
  ])
})

test('a message that came while the body existed is judged as of then', () => {
  assert.deepEqual(check.run(factsOf({ pack, claims: [asWing, click], at: '2025-01-01' })), [])
})

test('a mere mention is quiet unless it comes with power', () => {
  const mention = named('authority', ['pk.wing'])
  assert.deepEqual(check.run(factsOf({ pack, claims: [mention, click] })), [])
  assert.equal(check.run(factsOf({ pack, claims: [mention, click, arrest] })).length, 1)
})

test('a name that is false since its body was dissolved counts as well', () => {
  const old = named('identity', ['x.old'], { match: 'invention' })
  assert.deepEqual(told(check.run(factsOf({ pack, claims: [old, click] }))), [
    'ended-on-followed: contradicted',
  ])
})
