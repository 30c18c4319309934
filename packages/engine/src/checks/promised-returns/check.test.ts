import assert from 'node:assert/strict'
import { test } from 'node:test'
import { offer } from '../../../test/small-claims.ts'
import { factsOf, told } from '../../../test/small-world.ts'
import { check } from './check.ts'

const run = (claims: Parameters<typeof factsOf>[0]['claims']) =>
  told(check.run(factsOf({ claims })))

test('a guaranteed return is contradicted, and a figure nobody honest names is said', () => {
  assert.deepEqual(run([offer('guaranteed-return', 10)]), ['guaranteed: contradicted'])
  assert.deepEqual(run([offer('guaranteed-return', 40)]), ['percent: contradicted'])
  assert.deepEqual(run([offer('investment', 300)]), ['percent: contradicted'])
})

test('an investment that names its past year or no figure is quiet', () => {
  assert.deepEqual(run([offer('investment', 18)]), [])
  assert.deepEqual(run([offer('investment')]), [])
  assert.deepEqual(run([offer('discount', 50)]), [])
})
