import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Placed } from './desk.ts'
import { choosePairs, type Comparing, sharesOf, strataOf } from './pairs.ts'

/** Six mails of six texts in two campaigns: six pairs within them, nine between. */
const mails = ['a1', 'a2', 'a3', 'b1', 'b2', 'b3']
const placed: readonly Placed[] = mails.map((id) => ({
  mail: { id, cluster: id, raw: new Uint8Array() },
  campaign: id[0]!,
  how: '',
}))
const readings: Comparing = { of: ({ id }) => ({ subject: '', text: id, indicators: [] }) }

test('of each stratum as many pairs are chosen as were asked for, and of others none', () => {
  const pairs = choosePairs(placed, readings, { seed: 1, most: { 'same-group': 2, random: 3 } })
  const counts = Map.groupBy(pairs, ({ stratum, of }) => `${stratum} of ${of}`)
  assert.deepEqual(
    [...counts].map(([name, own]) => [name, own.length]),
    [
      ['same-group of 6', 2],
      ['random of 9', 3],
    ],
  )
})

test('no more pairs are chosen than a stratum has, each once', () => {
  const pairs = choosePairs(placed, readings, { seed: 1, most: { 'same-group': 50 } })
  assert.equal(new Set(pairs.map(({ one, other }) => `${one} ${other}`)).size, 6)
  assert.equal(pairs.length, 6)
})

test('pairs that were read are not chosen, whichever stands first, and the stratum counts them', () => {
  const read = { seed: 1, most: { 'same-group': 4 } }
  const without = choosePairs(placed, readings, read).map(({ one, other }, at) =>
    at % 2 === 0 ? { one, other } : { one: other, other: one },
  )
  const rest = choosePairs(placed, readings, { seed: 2, most: { 'same-group': 50 }, without })
  const both = [...without, ...rest].map(({ one, other }) => [one, other].sort().join(' '))
  assert.equal(rest.length, 2)
  assert.equal(new Set(both).size, 6)
  assert.ok(rest.every(({ of }) => of === 6))
})

test('another seed chooses other pairs, and the same seed the same', () => {
  const most = { random: 3 }
  const [one, again, other] = [1, 1, 2].map((seed) => choosePairs(placed, readings, { seed, most }))
  assert.deepEqual(one, again)
  assert.notDeepEqual(one, other)
})

test('strata are given by name and number, and a name that is none is refused', () => {
  assert.deepEqual(strataOf(['alike=200', 'near-miss=55']), { alike: 200, 'near-miss': 55 })
  assert.throws(() => strataOf(['like=5']), /same-group, near-miss, alike/u)
  assert.throws(() => strataOf(['alike']), /--stratum alike/u)
})

test('the shares of the strata add up to the pairs', () => {
  assert.equal(
    Object.values(sharesOf(300)).reduce((sum, count) => sum + count, 0),
    300,
  )
})
