import assert from 'node:assert/strict'
import { test } from 'node:test'
import { claimsOf, only } from '../../test/written.ts'

function situations(text: string): readonly string[] {
  return [...new Set(only(claimsOf(text), 'situation').map(({ value }) => value.situation))].sort()
}

test('the hooks of common scripts', () => {
  assert.ok(situations('Your parcel is held at the airport.').includes('parcel-held'))
  assert.ok(
    situations('Your son has been picked up by the police.').includes('relative-in-trouble'),
  )
  assert.ok(situations('آپ کا پارسل ایئرپورٹ پر روک لیا گیا ہے').includes('parcel-held'))
  assert.ok(situations('Aap ka traffic challan pending hai').includes('traffic-fine'))
})
