import assert from 'node:assert/strict'
import { test } from 'node:test'
import { claimsOf, messageOf } from '../../../test/written.ts'
import { foremost } from './foremost.ts'

const LURE = 'You must pay Rs. 5,000 within 24 hours or you will be arrested. '
const TALE = 'The mango trees along the canal are in flower and the evenings are long. '

function kindsOf(body: string): readonly string[] {
  return [...new Set(foremost(claimsOf(body), messageOf({ body })).map(({ kind }) => kind))]
}

test('what stands in a letter of usual length counts wherever it stands', () => {
  assert.deepEqual(kindsOf(TALE.repeat(40) + LURE), ['request', 'payment', 'deadline', 'threat'])
})

test('what stands deep in a long text is a topic among others', () => {
  assert.deepEqual(kindsOf(TALE.repeat(80) + LURE), [])
})

test('what a long text begins with counts', () => {
  assert.ok(kindsOf(LURE + TALE.repeat(80)).includes('threat'))
})

test('a long text that is hardly to be seen hides no lure below it', () => {
  const body = TALE.repeat(80) + LURE
  const html = { forms: 0, passwordInputs: 0, images: 0, linkedImages: 0, scripts: 0, comments: 0 }
  const faint = { ...messageOf({ body }), html: { ...html, faint: 5_000, gap: 0 } }
  const below = { ...messageOf({ body }), html: { ...html, faint: 0, gap: 60 } }
  for (const message of [faint, below]) {
    assert.ok(foremost(claimsOf(body), message).some(({ kind }) => kind === 'threat'))
  }
})

test('a letter with few places to go to is no digest, however long', () => {
  const body = TALE.repeat(80) + LURE
  const html = { forms: 0, passwordInputs: 0, images: 0, linkedImages: 0, scripts: 0, comments: 0 }
  const message = { ...messageOf({ body }), html: { ...html, faint: 0, gap: 0 } }
  assert.ok(foremost(claimsOf(body), message).some(({ kind }) => kind === 'threat'))
})
