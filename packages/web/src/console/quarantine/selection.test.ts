import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Held } from './queries.ts'
import { extended, MOST, NOTHING, toggled, withAll, type Selection } from './selection.ts'

const list = Array.from({ length: 250 }, (_, place) => ({ gateway: 'g', id: `${place}` }) as Held)

function at(place: number): Held {
  const held = list[place]
  assert.ok(held)
  return held
}

function idsOf({ held }: Pick<Selection, 'held'>): readonly string[] {
  return [...held.values()].map(({ id }) => id)
}

test('one is chosen, and let go of again', () => {
  const one = toggled(NOTHING, at(3))
  assert.deepEqual(idsOf(one), ['3'])
  assert.deepEqual(idsOf(toggled(one, at(3))), [])
})

test('a range goes from the one chosen last, up or down, and keeps what was chosen', () => {
  const down = extended(toggled(NOTHING, at(3)), at(5), list)
  assert.deepEqual(idsOf(down), ['3', '4', '5'])
  const up = extended(toggled(down, at(20)), at(18), list)
  assert.deepEqual(idsOf(up), ['3', '4', '5', '20', '18', '19'])
  assert.deepEqual(idsOf(extended(NOTHING, at(7), list)), ['7'])
})

test('no more are chosen than the desk takes at once', () => {
  const all = withAll(new Map(), list)
  assert.equal(all.size, MOST)
  const full = { held: all, anchor: undefined }
  assert.equal(toggled(full, at(249)).held.size, MOST)
  assert.equal(extended(toggled(full, at(0)), at(249), list).held.size, MOST)
})
