import assert from 'node:assert/strict'
import { test } from 'node:test'
import { growthOf, grows } from './fuzz/memory.ts'
import { mutated } from './fuzz/messages.ts'
import { randomFor } from './fuzz/random.ts'
import { fuzz } from './fuzz/run.ts'
import { messagesIn, OWN } from './fuzz/sources.ts'
import { addTimes, noTimes, percentile } from './fuzz/times.ts'

const files = messagesIn(OWN)

test('1,500 mutated messages are read without a fault', async () => {
  const run = await fuzz({
    plan: { seed: 20_261_122, files },
    first: 0,
    count: 1_500,
    workers: 2,
    patience: 120_000,
  })
  // How long a message took depends on what else the machine does: `npm run fuzz` judges that.
  const faults = run.faults.filter(({ what }) => !/^took \d+ ms/u.test(what))
  assert.deepEqual(faults, [])
  assert.equal(run.done, 1_500)
})

test('a message is the same whenever it is made, and another one with another seed', () => {
  const plan = { seed: 3, files }
  const later = mutated(plan, 8)
  mutated(plan, 1)
  assert.deepEqual(mutated(plan, 8), later)
  assert.notDeepEqual(mutated({ seed: 4, files }, 8), later)
})

test('no two messages of a run begin alike for want of numbers', () => {
  const begun = Array.from({ length: 20_000 }, (_none, index) => {
    const { below } = randomFor(7, index)
    return `${below(1e9)} ${below(1e9)}`
  })
  assert.equal(new Set(begun).size, begun.length)
})

test('every kind of mutation is met within a few hundred messages', () => {
  const met = new Set(
    Array.from({ length: 400 }, (_none, index) => mutated({ seed: 5, files }, index)).flatMap(
      ({ mutations }) => mutations,
    ),
  )
  assert.ok(met.size >= 40, `${met.size} kinds`)
})

test('a leak is told from noise and from a single peak', () => {
  const samples = (bytes: (at: number) => number) =>
    Array.from({ length: 200 }, (_none, at) => ({ messages: at * 500, bytes: bytes(at) }))
  const wavy = growthOf(samples((at) => 3e8 + (at % 7) * 1e7 + (at === 150 ? 5e8 : 0)))
  assert.ok(wavy && !grows(wavy, 1e7))
  const leaking = growthOf(samples((at) => 3e8 + (at % 7) * 1e7 + at * 1e6))
  assert.ok(leaking && grows(leaking, 1e7))
  assert.ok(Math.abs(leaking.slope - 2_000) < 200, `${leaking.slope} bytes a message`)
  assert.equal(growthOf(samples(() => 1).slice(0, 5)), undefined)
})

test('a percentile is within five percent', () => {
  const times = noTimes()
  addTimes(
    times,
    Array.from({ length: 1_000 }, (_none, index) => ({ index, milliseconds: index + 1 })),
  )
  assert.ok(Math.abs(percentile(times, 0.5) / 500 - 1) < 0.06)
  assert.deepEqual(times.slowest[0], { index: 999, milliseconds: 1_000 })
})
