import assert from 'node:assert/strict'
import { test } from 'node:test'
import { csvOf } from './csv.ts'
import { rowsOf, stepsOf } from './rows.ts'

test('steps in which nothing happened are there', () => {
  const steps = stepsOf({ since: 0, until: 30, step: 10 })
  assert.deepEqual(rowsOf(steps, { a: [{ from: 10, count: 3 }], b: [] }, 0), [
    { from: 0, a: 0, b: 0 },
    { from: 10, a: 3, b: 0 },
    { from: 20, a: 0, b: 0 },
  ])
})

test('a median of nothing is no number', () => {
  assert.deepEqual(rowsOf([0, 10], { a: [{ from: 0, count: 5 }] }), [
    { from: 0, a: 5 },
    { from: 10 },
  ])
})

test('nothing in a table is a formula', () => {
  const csv = csvOf([['=1+1', ' +x', '@a', 'plain "quoted"', 5, -5]])
  assert.equal(csv, '\ufeff"\'=1+1","\' +x","\'@a","plain ""quoted""",5,-5\r\n')
})
