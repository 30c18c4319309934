import assert from 'node:assert/strict'
import { test } from 'node:test'
import { labelsOn, linesOf, shortened, withinPicture, type Labels } from './labels.ts'

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

type Drawn = Parameters<Labels['label']>

/** Writes these in turn as one picture; gives the lines that were written. Each letter is six pixels wide. */
function writtenBy(
  labels: Labels,
  knots: readonly (readonly [label: string, x: number])[],
): readonly string[] {
  const texts: string[] = []
  const context = {
    canvas: { clientWidth: 1000 },
    measureText: (text: string) => ({ width: text.length * 6 }),
    strokeText: () => undefined,
    fillText: (text: string) => texts.push(text),
  } as unknown as Drawn[0]
  const settings = { labelSize: 10, labelColor: {} } as unknown as Drawn[2]
  for (const [label, x] of knots)
    labels.label(context, { x, y: 100, size: 5, label } as unknown as Drawn[1], settings)
  return texts
}

test('labels do not lie over each other: the next one is shorter, or left out', () => {
  const labels = labelsOn('#fff')
  const [one, long] = [
    'False bank · A Bank · pay[.]example',
    'A very long kind of fraud · b[.]example',
  ]
  const far = [
    [one, 200],
    [one, 500],
  ] as const
  assert.equal(writtenBy(labels, far).length, 6)
  labels.clear()
  const near = [
    [one, 200],
    [long, 285],
    [one, 220],
  ] as const
  assert.deepEqual(writtenBy(labels, near), [
    'False bank',
    'A Bank',
    'pay[.]example',
    'b[.]example',
  ])
  assert.deepEqual(writtenBy(labels, far.slice(0, 1)), [], 'it is written already')
  labels.clear()
  assert.equal(writtenBy(labels, far.slice(0, 1)).length, 3, 'and anew in the next picture')
})
