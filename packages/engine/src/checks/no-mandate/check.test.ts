import assert from 'node:assert/strict'
import { test } from 'node:test'
import {
  accused,
  arrest,
  at,
  body,
  domain,
  factsOf,
  named,
  told,
} from '../../../test/small-world.ts'
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

test('what its mandate names more closely than what it is kept from is within it', () => {
  const unit = body('pk.unit', { mandate: ['child-abuse-material'], notMandate: ['cybercrime'] })
  const authorities = [...pack.authorities, unit]
  const accusedOf = (matter: string): readonly string[] => {
    const claims = [named('authority', ['pk.unit']), accused(matter), arrest]
    return told(check.run(factsOf({ pack: { authorities }, claims })))
  }
  assert.deepEqual(accusedOf('child-abuse-material'), [])
  assert.deepEqual(accusedOf('cybercrime'), ['another-deals-with-it: contradicted'])
})

test('a name that stands for several bodies accuses none of them', () => {
  const claims = [named('authority', ['pk.nhmp', 'pk.fbr']), accused('cybercrime'), arrest]
  assert.deepEqual(check.run(factsOf({ pack, claims })), [])
})

test('a body that is named far from where power is claimed is another matter', () => {
  const power = [at(10_000, accused('cybercrime')), at(10_010, arrest)]
  const near = factsOf({ pack, claims: [at(9_900, nhmp), ...power] })
  assert.deepEqual(told(check.run(near)), ['another-deals-with-it: contradicted'])
  assert.deepEqual(check.run(factsOf({ pack, claims: [nhmp, ...power] })), [])
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
