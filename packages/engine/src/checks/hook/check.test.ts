import assert from 'node:assert/strict'
import { test } from 'node:test'
import { ask, offer, situation, threaten } from '../../../test/small-claims.ts'
import { factsOf, told, type Scene } from '../../../test/small-world.ts'
import { check } from './check.ts'

const run = (claims: Scene['claims']) => told(check.run(factsOf({ claims })))

test('what is told, offered and threatened is said once each, and settles nothing', () => {
  const found = run([
    situation('parcel-held'),
    offer('prize'),
    threaten('fine'),
    situation('parcel-held'),
  ])
  assert.deepEqual(found, ['parcel-held: unknown', 'prize: unknown', 'fine: unknown'])
})

test('that something is urgent, or asked for, is no hook', () => {
  assert.deepEqual(run([situation('urgency'), ask('click')]), [])
})
