import assert from 'node:assert/strict'
import { test } from 'node:test'
import { ask, forbid, pays } from '../../../test/small-claims.ts'
import { arrest, factsOf, told, type Scene } from '../../../test/small-world.ts'
import { check } from './check.ts'

function run(claims: Scene['claims'], reports = true): readonly string[] {
  const facts = factsOf({ claims })
  const spans = [{ start: 0, end: 4 }]
  return told(
    check.run({ ...facts, claims: { ...facts.claims, ...(reports && { reports: spans }) } }),
  )
}

test('a message that reports, and demands nothing, is supported', () => {
  assert.deepEqual(run([]), ['reports: supported'])
  assert.deepEqual(run([forbid('reply'), ask('call'), ask('click')]), ['reports: supported'])
})

test('a warning in a letter that demands counts for nothing', () => {
  assert.deepEqual(run([ask('pay')]), ['demands: unknown'])
  assert.deepEqual(run([arrest]), ['demands: unknown'])
  assert.deepEqual(run([pays({ purpose: 'fine' })]), ['demands: unknown'])
})

test('what does not report is quiet', () => {
  assert.deepEqual(run([], false), [])
})
