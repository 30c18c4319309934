import assert from 'node:assert/strict'
import { test } from 'node:test'
import * as fc from 'fast-check'
import { markedIn } from './marked.ts'

test('reasons that overlap are each marked whole', () => {
  const marked = markedIn(10, [
    { spans: [{ start: 2, end: 6 }] },
    { spans: [{ start: 4, end: 8 }] },
  ])
  assert.deepEqual(
    marked.map(({ start, end, reasons }) => [start, end, reasons.join()]),
    [
      [0, 2, ''],
      [2, 4, '0'],
      [4, 6, '0,1'],
      [6, 8, '1'],
      [8, 10, ''],
    ],
  )
})

test('the number of a reason stands once, where its words end', () => {
  const marked = markedIn(10, [
    { spans: [{ start: 2, end: 6 }] },
    { spans: [{ start: 4, end: 8 }] },
    { spans: [{ start: 2, end: 8 }] },
  ])
  assert.deepEqual(
    marked.map(({ start, ending }) => [start, ending.join()]),
    [
      [0, ''],
      [2, ''],
      [4, '0'],
      [6, '1,2'],
      [8, ''],
    ],
  )
})

test('the stretches are the text, whole and in order', () => {
  const span = fc.record({ start: fc.nat(50), end: fc.nat(50) })
  fc.assert(
    fc.property(fc.nat(50), fc.array(fc.array(span)), (length, all) => {
      const marked = markedIn(
        length,
        all.map((spans) => ({
          spans: spans.filter(({ start, end }) => start < end && end <= length),
        })),
      )
      assert.equal(
        marked.reduce((sum, { start, end }) => sum + end - start, 0),
        length,
      )
    }),
  )
})
