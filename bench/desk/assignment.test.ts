import assert from 'node:assert/strict'
import { test } from 'node:test'
import { between, bucketsIn, within } from './assignment.ts'

const line = (le: string, how: string, count: number): string =>
  `tasdeeq_desk_grouping_seconds_bucket{le="${le}",how="${how}"} ${count}`

test('all ways of grouping are counted together, and what was before is not', () => {
  const before = bucketsIn([line('0.1', 'alone', 5), line('+Inf', 'alone', 5)].join('\n'))
  const after = bucketsIn(
    [
      line('0.1', 'alone', 55),
      line('0.2', 'alone', 100),
      line('+Inf', 'alone', 105),
      line('0.1', 'same-text', 0),
    ].join('\n'),
  )
  const came = between(before, after)
  assert.equal(came.get(0.1), 50)
  assert.equal(came.get(Infinity), 100)
  assert.equal(within(came, 0.5), 0.1)
  assert.ok(Math.abs(within(came, 0.75) - 0.15) < 1e-9)
})

test('nothing counted is no time', () => assert.equal(within(new Map(), 0.95), 0))
