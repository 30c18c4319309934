import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type Candidate, decide } from './decide.ts'
import { thresholds } from './thresholds.ts'

const far: Candidate = {
  text: 'b',
  isFounder: true,
  words: 100,
  likeness: 0.1,
  structure: 0,
  sharesCall: false,
}

test('a text that is like nothing opens a campaign, and is found by others', () => {
  const decision = decide(100, [far], thresholds)
  assert.deepEqual(decision, { grouping: { how: 'alone' }, exemplar: true })
})

test('a text goes to the nearest of those that are near', () => {
  const near = { ...far, text: 'a', likeness: 0.7 }
  const nearer = { ...far, text: 'c', likeness: 0.8 }
  const { grouping } = decide(100, [far, near, nearer], thresholds)
  assert.deepEqual(grouping, { how: 'near-text', nearest: 'c', similarity: 0.8 })
})

test('of two that are as near, the one with the lesser id is chosen, whatever their order', () => {
  const one = { ...far, text: 'a', likeness: 0.7 }
  const other = { ...far, text: 'c', likeness: 0.7 }
  assert.equal(decide(100, [other, one], thresholds).grouping.nearest, 'a')
  assert.equal(decide(100, [one, other], thresholds).grouping.nearest, 'a')
})

test('a short text must be nearer: what it shares may be a footer', () => {
  const near = { ...far, likeness: 0.65 }
  assert.equal(decide(100, [near], thresholds).grouping.how, 'near-text')
  assert.equal(decide(20, [near], thresholds).grouping.how, 'alone')
})

test('the same structure counts only with a call in common', () => {
  const built = { ...far, structure: 0.95 }
  assert.equal(decide(100, [built], thresholds).grouping.how, 'alone')
  assert.equal(
    decide(100, [{ ...built, sharesCall: true }], thresholds).grouping.how,
    'same-structure',
  )
})

test('a call in common joins nothing by itself', () => {
  assert.equal(decide(100, [{ ...far, sharesCall: true }], thresholds).grouping.how, 'alone')
})

test('a text that follows the template of a campaign belongs to it', () => {
  const fit = { kept: 0.95, covered: 0.8, fixed: 60 }
  assert.equal(decide(100, [{ ...far, fit }], thresholds).grouping.how, 'template')
  const short = { ...fit, fixed: 5 }
  assert.equal(decide(100, [{ ...far, fit: short }], thresholds).grouping.how, 'alone')
})

test('only what is like the first of a campaign becomes an exemplar: a campaign does not drift', () => {
  const founder = { ...far, likeness: 0.7 }
  assert.equal(decide(100, [founder], thresholds).exemplar, true)
  assert.equal(decide(100, [{ ...founder, isFounder: false }], thresholds).exemplar, false)
})

test('what is nearly equal to an exemplar is none: a wave of copies costs no more to find', () => {
  assert.equal(decide(100, [{ ...far, likeness: 0.95 }], thresholds).exemplar, false)
})
