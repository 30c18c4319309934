import assert from 'node:assert/strict'
import { test } from 'node:test'
import { claimsOf } from '../../test/written.ts'

test('claims stand in the order of the text, with their exact words', () => {
  const body = 'You must pay Rs. 5,000 within 24 hours or you will be arrested.'
  const { all } = claimsOf(body)
  assert.deepEqual(
    all.map((claim) => claim.kind),
    ['request', 'payment', 'deadline', 'threat'],
  )
  for (const claim of all) assert.equal(body.slice(claim.span.start, claim.span.end), claim.text)
})

test('an empty message claims nothing', () => {
  assert.deepEqual(claimsOf('').all, [])
})

test('a message has at most 400 claims', () => {
  const hostile =
    'Pay Rs. 500 within 24 hours or you will be arrested u/s 420 PPC. Win a prize! Call 0300-0000000. FIA. '
  assert.ok(claimsOf(hostile.repeat(500)).all.length <= 400)
})
