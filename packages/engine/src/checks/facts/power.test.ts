import assert from 'node:assert/strict'
import { test } from 'node:test'
import { accused, arrest, at, claim, factsOf, named } from '../../../test/small-world.ts'
import { isNearPower, powerPassages } from './power.ts'

const LONG = 9_000
const reply = claim('request', { request: 'reply', negated: false })
const soon = claim('deadline', { hours: 24 })

test('a threat with a deadline near it is a passage of power', () => {
  const facts = factsOf({ claims: [at(2_000, arrest), at(2_300, soon)], length: LONG })
  assert.deepEqual(powerPassages(facts), [{ start: 2_000, end: 2_301 }])
})

test('the same far apart in a long text are none', () => {
  assert.deepEqual(
    powerPassages(factsOf({ claims: [at(0, arrest), at(5_000, soon)], length: LONG })),
    [],
  )
})

test('an accusation beside a threat is news, as long as nothing is wanted of the reader', () => {
  const news = [at(100, accused('fraud')), at(200, arrest)]
  assert.deepEqual(powerPassages(factsOf({ claims: news, length: LONG })), [])
  assert.equal(
    powerPassages(factsOf({ claims: [...news, at(300, reply)], length: LONG })).length,
    1,
  )
})

test('in a short message a threat alone is addressed to the reader', () => {
  assert.equal(powerPassages(factsOf({ claims: [arrest], length: 300 })).length, 1)
  assert.deepEqual(powerPassages(factsOf({ claims: [arrest], length: LONG })), [])
})

test('a body counts where it stands close to such a passage', () => {
  const passages = [{ start: 2_000, end: 2_300 }]
  assert.ok(isNearPower(at(2_500, named('authority', ['pk.fia'])), passages))
  assert.ok(!isNearPower(at(8_000, named('authority', ['pk.fia'])), passages))
})
