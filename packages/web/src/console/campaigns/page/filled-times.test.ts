import assert from 'node:assert/strict'
import { test } from 'node:test'
import { filledTimes } from './filled-times.ts'

test('a time without reports is there, with none', () => {
  const times = [
    { from: 100, reports: 2 },
    { from: 130, reports: 1 },
  ]
  assert.deepEqual(
    filledTimes({ step: 10, times }).map(({ reports }) => reports),
    [2, 0, 0, 1],
  )
})

test('no report: no time', () => {
  assert.deepEqual(filledTimes({ step: 10, times: [] }), [])
})
