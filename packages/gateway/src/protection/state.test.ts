import assert from 'node:assert/strict'
import { test } from 'node:test'
import * as fc from 'fast-check'
import { deltaOf, warningOf } from './desk.fixture.ts'
import { receiverOf } from './receiver.ts'
import { continued, withoutExpired, type State } from './state.ts'

const NOW = Date.UTC(2026, 10, 22)
const at = { time: NOW } as const
const here = { now: NOW, receiver: receiverOf('tdq_test') }

function taken(state: State | undefined, delta: Parameters<typeof deltaOf>[0]): State {
  const next = continued(state, deltaOf({ ...at, ...delta }), here)
  assert.ok(next.kind === 'taken', next.kind === 'refused' ? next.why : '')
  return next.state
}

function refused(state: State | undefined, delta: Parameters<typeof deltaOf>[0]): string {
  const next = continued(state, deltaOf({ ...at, ...delta }), here)
  assert.ok(next.kind === 'refused', 'it was taken')
  return next.why
}

test('a whole is followed by what continues it, and replaced by another whole', () => {
  const first = taken(undefined, { cursor: 4, warnings: [warningOf('a'), warningOf('b')] })
  const second = taken(first, { after: 4, cursor: 6, warnings: [warningOf('c')], withdrawn: ['a'] })
  assert.deepEqual([...second.warnings.keys()], ['b', 'c'])
  const third = taken(second, { cursor: 9, warnings: [warningOf('d')] })
  assert.deepEqual([...third.warnings.keys()], ['d'])
  const again = taken(third, { cursor: 9, desk: 'south/red', warnings: [] })
  assert.equal(again.desk, 'south/red')
})

test('what is empty moves the cursor and the time, and is no news', () => {
  const state = taken(undefined, { cursor: 4, warnings: [warningOf('a')] })
  const next = continued(state, deltaOf({ after: 4, cursor: 8, time: NOW + 5 }), here)
  assert.ok(next.kind === 'taken' && !next.isNew)
  assert.deepEqual([next.state.cursor, next.state.time], [8, NOW + 5])
  assert.equal(next.state.warnings, state.warnings)
})

test('what does not fit what is in force is refused, and says why', () => {
  const state = taken(undefined, { cursor: 10 })
  assert.match(refused(undefined, { after: 10, cursor: 12 }), /another desk/u)
  assert.match(refused(state, { after: 10, cursor: 12, desk: 'south/green' }), /another desk/u)
  assert.match(refused(state, { after: 9, cursor: 12 }), /another cursor/u)
  assert.match(refused(state, { after: 10, cursor: 9 }), /backwards/u)
  assert.match(refused(state, { cursor: 9 }), /older/u)
  assert.match(refused(state, { cursor: 12, time: NOW - 2 * 86_400_000 }), /a day ago/u)
})

test('what the desk signed for others is nothing to this gateway, and puts nothing out of force', () => {
  const state = taken(undefined, { cursor: 10, warnings: [warningOf('a')] })
  const later = { cursor: 12, time: NOW + 1 }
  assert.match(refused(state, { ...later, for: null, desk: 'north/clear' }), /for another/u)
  assert.match(refused(state, { ...later, for: receiverOf('tdq_other') }), /for another/u)
  assert.match(refused(undefined, { for: null }), /for another/u)
})

test('what was signed before what is in force is refused, also where it fits', () => {
  const state = taken(undefined, { cursor: 10, desk: 'north/amber', warnings: [warningOf('a')] })
  const before = { time: NOW - 3_600_000 }
  // Kept from when this gateway was cleared for less: at the same place of the log, without what came by the clearance.
  assert.match(refused(state, { cursor: 10, desk: 'north/green', ...before }), /signed before/u)
  assert.match(refused(state, { cursor: 12, ...before }), /signed before/u)
  // Kept from a past that the desk has not any more, since it was restored from a backup.
  const more = { after: 10, cursor: 12, desk: 'north/amber', warnings: [warningOf('b')] }
  assert.match(refused(state, { ...more, ...before }), /signed before/u)
  assert.equal(taken(state, { ...more, time: NOW - 20_000 }).cursor, 12, 'clocks differ a little')
})

test('a clock that is far ahead once does not put off all that is signed afterwards', () => {
  const state = taken(undefined, { cursor: 10, warnings: [warningOf('a')] })
  assert.match(refused(state, { cursor: 11, time: NOW + 400 * 86_400_000 }), /a day from now/u)
  assert.match(refused(undefined, { cursor: 11, time: NOW + 400 * 86_400_000 }), /a day from now/u)
  assert.equal(taken(state, { cursor: 12, time: NOW + 1 }).cursor, 12)
  assert.equal(taken(state, { cursor: 12, time: NOW + 3_600_000 }).cursor, 12, 'an hour is none')
})

test('a desk that was restored goes back, and signs with a later time', () => {
  const state = taken(undefined, { cursor: 10, warnings: [warningOf('a')] })
  const back = taken(state, { cursor: 3, time: NOW + 1, warnings: [] })
  assert.deepEqual([back.cursor, back.warnings.size], [3, 0])
})

test('what has expired is left out, and what has not stays as it is', () => {
  const [over, on] = [warningOf('over', { expires: NOW }), warningOf('on', { expires: NOW + 1 })]
  const state = taken(undefined, { cursor: 1, warnings: [over, on] })
  const left = withoutExpired(state, NOW)
  assert.deepEqual([...left.warnings.keys()], ['on'])
  assert.equal(withoutExpired(left, NOW), left)
})

test('after any course of deltas the state is what a whole of the same would be', () => {
  const ids = fc.constantFrom('a', 'b', 'c', 'd', 'e')
  const step = fc.record({ added: fc.array(ids), withdrawn: fc.array(ids) })
  fc.assert(
    fc.property(fc.array(step, { maxLength: 12 }), (steps) => {
      const model = new Set<string>()
      let state = taken(undefined, { cursor: 0 })
      for (const { added, withdrawn } of steps) {
        const warnings = [...new Set(added)].map((id) => warningOf(id))
        const { cursor } = state
        state = taken(state, { after: cursor, cursor: cursor + 1, warnings, withdrawn })
        withdrawn.forEach((id) => model.delete(id))
        added.forEach((id) => model.add(id))
      }
      assert.deepEqual([...state.warnings.keys()].sort(), [...model].sort())
    }),
  )
})
