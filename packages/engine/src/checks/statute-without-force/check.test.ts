import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Claim } from '../../claims/claim.ts'
import {
  accused,
  arrest,
  body,
  claim,
  domain,
  factsOf,
  law,
  named,
  section,
  told,
} from '../../../test/small-world.ts'
import { check } from './check.ts'

const pack = {
  authorities: [body('gb.university', { kind: 'university' })],
  statutes: [
    law('in.pocso', 2012),
    law('in.crpc', 1973),
    law('pk.crpc', 1898),
    law('gb.visas', 1971),
    law('eu.gdpr', 2016),
    law('pk.peca', 2016, { sections: [section('22', 'child-abuse-material')] }),
  ],
  countries: [
    {
      code: 'GB',
      names: {},
      registers: [],
      help: [],
      officialSuffixes: [
        { value: 'gov.uk', sources: ['gazette'], checked: '2026-01-01', confidence: 'high' },
      ],
    },
  ],
} as const
const cites = (ids: readonly string[], year?: number): Claim =>
  claim('statute', { title: 'The Act', ids, ...(year !== undefined && { year }) })

test('a foreign law held against the reader is contradicted, and his own law is named', () => {
  const claims = [cites(['in.pocso']), accused('child-abuse-material'), arrest]
  const [found] = check.run(factsOf({ pack, claims }))
  assert.equal(found?.key, 'with-section-here')
  assert.equal(found.outcome, 'contradicted')
  assert.deepEqual(found.params['here'], { kind: 'statute', id: 'pk.peca' })
})

test('a wide matter names the law, and no section', () => {
  const wide = {
    ...pack,
    statutes: [...pack.statutes, law('pk.ppc', 1860, { sections: [section('9', 'fraud')] })],
  }
  const claims = [cites(['in.pocso']), accused('cybercrime'), arrest]
  assert.deepEqual(told(check.run(factsOf({ pack: wide, claims }))), ['foreign: contradicted'])
  const onBoth = {
    ...pack,
    statutes: [
      law('in.pocso', 2012),
      law('pk.peca', 2016, { sections: [section('10', 'cybercrime')] }),
    ],
  }
  assert.deepEqual(told(check.run(factsOf({ pack: onBoth, claims }))), [
    'with-law-here: contradicted',
  ])
})

test('a law cited without power over the reader is quiet', () => {
  assert.deepEqual(check.run(factsOf({ pack, claims: [cites(['in.pocso'])] })), [])
})

test("a title that the reader's country has too is quiet; with the other country's year it stays open", () => {
  const both = ['in.crpc', 'pk.crpc']
  assert.deepEqual(check.run(factsOf({ pack, claims: [cites(both), arrest] })), [])
  assert.deepEqual(told(check.run(factsOf({ pack, claims: [cites(both, 1973), arrest] }))), [
    'foreign: unknown',
  ])
})

test('a law of the Union reaches far, and is quiet', () => {
  assert.deepEqual(check.run(factsOf({ pack, claims: [cites(['eu.gdpr']), arrest] })), [])
})

test('a school of that country may cite its law', () => {
  const claims = [cites(['gb.visas']), claim('threat', { threat: 'deportation' })]
  const from = domain('uni.ac.uk')
  assert.deepEqual(
    check.run(factsOf({ pack, claims: [...claims, named('identity', ['gb.university'])], from })),
    [],
  )
  const poses = named('identity', [], { match: 'composed' })
  assert.equal(check.run(factsOf({ pack, claims: [...claims, poses], from })).length, 1)
})

test('a law that no source vouches for stays open', () => {
  const weak = { statutes: [law('in.pocso', 2012, { sources: [], confidence: 'unverified' })] }
  assert.deepEqual(
    told(check.run(factsOf({ pack: weak, claims: [cites(['in.pocso']), arrest] }))),
    ['foreign: unknown'],
  )
})
