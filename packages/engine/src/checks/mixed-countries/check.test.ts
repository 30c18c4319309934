import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Claim } from '../../claims/claim.ts'
import { arrest, body, claim, factsOf, law, named, told } from '../../../test/small-world.ts'
import { check } from './check.ts'

const pack = {
  authorities: [body('pk.nhmp'), body('in.cbi'), body('xx.interpol')],
  statutes: [
    law('in.pocso', 2012),
    law('in.crpc', 1973),
    law('pk.crpc', 1898),
    law('eu.gdpr', 2016),
  ],
}
const nhmp = named('authority', ['pk.nhmp'])
const cites = (...ids: readonly string[]): Claim => claim('statute', { title: 'The Act', ids })

test("a body of the reader's country beside a foreign law, with a threat, is contradicted", () => {
  const found = check.run(factsOf({ pack, claims: [nhmp, cites('in.pocso'), arrest] }))
  assert.deepEqual(told(found), ['mixed: contradicted'])
  assert.deepEqual(found[0]?.params['countries'], {
    kind: 'list',
    items: [
      { kind: 'country', code: 'IN' },
      { kind: 'country', code: 'PK' },
    ],
  })
})

test('it is quiet without power, within one country, and on titles both countries have', () => {
  assert.deepEqual(check.run(factsOf({ pack, claims: [nhmp, cites('in.pocso')] })), [])
  assert.deepEqual(check.run(factsOf({ pack, claims: [nhmp, arrest] })), [])
  assert.deepEqual(
    check.run(factsOf({ pack, claims: [nhmp, cites('in.crpc', 'pk.crpc'), arrest] })),
    [],
  )
  assert.deepEqual(
    check.run(
      factsOf({ pack, claims: [named('identity', ['in.cbi']), cites('in.pocso'), arrest] }),
    ),
    [],
  )
})

test('a country merely named, and law of the Union, mix nothing', () => {
  const india = claim('jurisdiction', { country: 'IN' })
  assert.deepEqual(
    check.run(factsOf({ pack, claims: [nhmp, india, cites('eu.gdpr'), arrest] })),
    [],
  )
})

test("a foreign body counts against the reader's own country named as such", () => {
  const pakistan = claim('jurisdiction', { country: 'PK' })
  const claims = [named('identity', ['in.cbi']), pakistan, arrest]
  assert.deepEqual(told(check.run(factsOf({ pack, claims }))), ['mixed: contradicted'])
})

test('a world body as joint sender with a national one stays open', () => {
  const claims = [named('identity', ['xx.interpol']), named('identity', ['pk.nhmp']), arrest]
  assert.deepEqual(told(check.run(factsOf({ pack, claims }))), ['joint: unknown'])
})
