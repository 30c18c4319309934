import assert from 'node:assert/strict'
import { test } from 'node:test'
import { allFeatures } from './rows.ts'

const features = new Map(allFeatures().map((feature) => [feature.name, feature]))

test('what its author set to weigh more for unwanted may not come to speak for fraud', () => {
  assert.equal(features.get('hook.pharmacy.unknown')?.bounds, 'unwanted')
  assert.equal(features.get('hook.prize.unknown')?.bounds, 'fraud')
})

test('a sign of good faith may only come to speak for a message', () => {
  assert.equal(features.get('nothing-asked.letter.unknown')?.bounds, 'genuine')
  assert.equal(features.get('periodical.unproven.unknown')?.bounds, 'honest')
})
