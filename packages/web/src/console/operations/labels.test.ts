import assert from 'node:assert/strict'
import { test } from 'node:test'
import { linesOf, shortened, withinPicture } from './labels.ts'

const at = { from: 100, size: 10 }

test('each piece of a title stands on a line of its own, in its own direction, without marks of direction', () => {
  const lines = linesOf('جعلی بینک · \u2068Federal Agency\u2069 · \u2066pay[.]example\u2069', at)
  assert.deepEqual(
    lines.map(({ text, direction }) => [text, direction]),
    [
      ['جعلی بینک', 'rtl'],
      ['Federal Agency', 'ltr'],
      ['pay[.]example', 'ltr'],
    ],
  )
})

test('lines follow each other, and those in Nastaliq are higher', () => {
  const [first, second, third] = linesOf('جعلی بینک · pay · site', at)
  assert.equal(first?.top, 109.5)
  assert.equal(second?.top, 125.25)
  assert.equal(third?.top, 137.75)
})

test('a piece that is too long loses its end', () => {
  const [line] = linesOf('x'.repeat(60), at)
  assert.equal(line?.text, `${'x'.repeat(29)}…`)
})

test('a label at the edge of the picture keeps its beginning and its end', () => {
  assert.equal(withinPicture(300, 100, 600), 300)
  assert.equal(withinPicture(10, 100, 600), 54)
  assert.equal(withinPicture(595, 100, 600), 546)
  // Of one that is wider than all of it, the beginning is seen.
  assert.equal(withinPicture(595, 900, 600), 454)
})

test('in a narrow picture a knot is called by where it leads alone', () => {
  assert.equal(shortened('False bank · A Bank · pay[.]example'), 'pay[.]example')
  assert.equal(shortened('office@pay[.]example'), 'office@pay[.]example')
})
