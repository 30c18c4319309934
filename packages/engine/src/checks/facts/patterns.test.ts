import assert from 'node:assert/strict'
import { test } from 'node:test'
import { ask, at, forbid, offer, pays, until, within } from '../../../test/small-claims.ts'
import { accused, body, factsOf, named } from '../../../test/small-world.ts'
import type { Claim } from '../../claims/claim.ts'
import { matchesPattern } from './patterns.ts'

const facts = factsOf({ claims: [], pack: { authorities: [body('pk.bank', { kind: 'bank' })] } })
const fits = (claim: Claim, pattern: string): boolean => matchesPattern(claim, pattern, facts)

test('a claim fits its kind with a star, and its own word', () => {
  assert.ok(fits(offer('prize'), 'offer:*'))
  assert.ok(fits(offer('prize'), 'offer:prize'))
  assert.ok(!fits(offer('prize'), 'offer:loan'))
  assert.ok(fits(at('telegram', '@sample'), 'contact:telegram'))
})

test('an accusation fits the matters it is within', () => {
  assert.ok(fits(accused('child-abuse-material'), 'accusation:crime'))
  assert.ok(!fits(accused('crime'), 'accusation:child-abuse-material'))
})

test('a request that is negated fits nothing', () => {
  assert.ok(fits(ask('otp'), 'request:otp'))
  assert.ok(!fits(forbid('otp'), 'request:otp'))
  assert.ok(!fits(forbid('otp'), 'request:*'))
})

test('a short deadline is three days or less, at once, or a day that near', () => {
  for (const claim of [within(24), within(72), within(0), until('2026-06-02')]) {
    assert.ok(fits(claim, 'deadline:short'))
  }
  for (const claim of [within(96), until('2026-05-01'), until('2026-07-01')]) {
    assert.ok(!fits(claim, 'deadline:short'))
  }
})

test('fields of payments and of named bodies', () => {
  assert.ok(fits(pays({ rail: 'wallet', purpose: 'fine' }), 'payment.rail:wallet'))
  assert.ok(fits(pays({ rail: 'wallet', purpose: 'fine' }), 'payment.purpose:fine'))
  assert.ok(!fits(pays({ rail: 'wallet' }), 'payment.purpose:*'))
  assert.ok(fits(named('identity', ['pk.bank']), 'identity.kind:bank'))
  assert.ok(fits(named('identity', [], { match: 'composed' }), 'identity.match:composed'))
  assert.ok(!fits(named('authority', ['pk.bank']), 'identity.kind:bank'))
})
