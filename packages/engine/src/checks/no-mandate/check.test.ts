import assert from 'node:assert/strict'
import { test } from 'node:test'
import { accused, arrest, body, domain, factsOf, named, told } from '../../../test/small-world.ts'
import { check } from './check.ts'

const pack = {
  authorities: [
    body('pk.nhmp', { mandate: ['traffic-offence'], notMandate: ['cybercrime'] }),
    body('pk.nccia', { mandate: ['cybercrime'] }),
    body('pk.fbr', { mandate: ['tax'], kind: 'tax-authority' }),
    body('pk.bank', { mandate: ['banking'], kind: 'bank' }),
  ],
}
const nhmp = named('authority', ['pk.nhmp'])

test('a body known not to deal with the matter is contradicted, and the right one is named', () => {
  const [found] = check.run(
    factsOf({ pack, claims: [nhmp, accused('child-abuse-material'), arrest] }),
  )
  assert.equal(found?.key, 'another-deals-with-it')
  assert.equal(found.outcome, 'contradicted')
  assert.deepEqual(found.params['right'], { kind: 'authority', id: 'pk.nccia' })
})

test('a mandate that merely does not name the matter leaves it open, and only for the sender himself', () => {
  const claims = [accused('drugs'), arrest]
  const fbr = check.run(factsOf({ pack, claims: [named('identity', ['pk.fbr']), ...claims] }))
  assert.deepEqual(told(fbr), ['no-mandate: unknown'])
  assert.deepEqual(
    check.run(factsOf({ pack, claims: [named('authority', ['pk.fbr']), ...claims] })),
    [],
  )
})

test('a body within its mandate is quiet', () => {
  assert.deepEqual(
    check.run(factsOf({ pack, claims: [nhmp, accused('traffic-offence'), arrest] })),
    [],
  )
  const nccia = named('identity', ['pk.nccia'])
  assert.deepEqual(
    check.run(factsOf({ pack, claims: [nccia, accused('child-abuse-material'), arrest] })),
    [],
  )
  assert.deepEqual(check.run(factsOf({ pack, claims: [nccia, accused('crime'), arrest] })), [])
})

test('it is quiet without pressure, for businesses, and for a body that proves who it is', () => {
  assert.deepEqual(check.run(factsOf({ pack, claims: [nhmp, accused('cybercrime')] })), [])
  const bank = named('identity', ['pk.bank'])
  assert.deepEqual(check.run(factsOf({ pack, claims: [bank, accused('cybercrime'), arrest] })), [])
  const from = domain('nhmp.gov.pk', { kind: 'official', officialIn: 'PK' })
  const proven = factsOf({
    pack,
    claims: [nhmp, accused('cybercrime'), arrest],
    from,
    aligned: 'proven',
  })
  assert.deepEqual(check.run(proven), [])
})
