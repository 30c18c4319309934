import assert from 'node:assert/strict'
import { test } from 'node:test'
import { checks } from '../../packages/engine/src/checks/index.ts'
import { fitted } from '../../packages/engine/src/judge/fitted.ts'
import { held } from './held.ts'
import { fit, type Feature, type Row } from './model.ts'
import { allFeatures, type Case } from './rows.ts'
import { toJson } from './write.ts'

const start = { fraud: 0.2, unwanted: 0.3 }
const features: readonly Feature[] = [
  { name: 'held', start, bounds: 'held' },
  { name: 'fitted', start, bounds: 'fraud' },
]
/** Both are found in frauds alone: a fit would make each weigh more. */
const rows: readonly Row[] = Array.from({ length: 40 }, (_, index) => ({
  features: index % 2 === 0 ? [0, 1] : [],
  label: index % 2 === 0 ? [1, 0, 0] : [0, 0, 1],
  weight: 1,
}))

test('a weight that is held stays where its author set it, while the others are fitted', () => {
  const [kept, moved] = fit(features, rows, { hold: 2, rounds: 50 }).weights
  assert.deepEqual(kept, start)
  assert.ok(moved!.fraud > 1, `${moved!.fraud}`)
})

test('what is held is not written for the judge: its author’s weight counts', () => {
  const model = fit(features, rows, { hold: 2, rounds: 5 })
  const found = rows.map((row) => ({ features: row.features }) as Case)
  const written = JSON.parse(toJson(model, features, found)) as typeof fitted
  assert.deepEqual(Object.keys(written.weights), ['fitted'])
})

test('whatever is held is a weight of a check, has a reason, and is in no fit that is shipped', () => {
  const bounds = new Map(allFeatures().map((feature) => [feature.name, feature.bounds]))
  assert.ok(held.size > 0)
  for (const [name, reason] of held) {
    assert.equal(bounds.get(name), 'held', `${name} is no weight of a check that a fit would move`)
    assert.ok(reason.length > 40, `${name}: why?`)
    assert.equal(fitted.weights[name], undefined, `${name} is held, and a fit wrote it`)
  }
})

test('all other weights of checks may move', () => {
  const fixed = allFeatures().filter(({ bounds }) => bounds === 'held')
  assert.equal(fixed.length, held.size)
  assert.ok(allFeatures().length > checks.length)
})
