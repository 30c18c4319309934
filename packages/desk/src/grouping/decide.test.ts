import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type Candidate, decide } from './decide.ts'
import { thresholds } from './thresholds.ts'

const far: Candidate = {
  text: 'b',
  whole: 'one',
  reports: 1,
  isFounder: true,
  words: 100,
  likeness: 0.1,
  structure: 0,
  sharesCall: false,
}
const worded = (share: number, weight = 200): Candidate => ({
  ...far,
  likeness: 0.4,
  wording: { share, weight },
})

test('a text that is like nothing opens a campaign, and is found by others', () => {
  const decision = decide(100, [far], thresholds)
  assert.deepEqual(decision, { grouping: { how: 'alone' }, exemplar: true, bridges: [] })
})

test('a text goes to the nearest of those that are near', () => {
  const near = { ...far, text: 'a', likeness: 0.86 }
  const nearer = { ...far, text: 'c', likeness: 0.9 }
  const { grouping } = decide(100, [far, near, nearer], thresholds)
  assert.deepEqual(grouping, { how: 'near-text', nearest: 'c', similarity: 0.9 })
})

test('of two that are as near, the one with the lesser id is chosen, whatever their order', () => {
  const one = { ...far, text: 'a', likeness: 0.9 }
  const other = { ...far, text: 'c', likeness: 0.9 }
  assert.equal(decide(100, [other, one], thresholds).grouping.nearest, 'a')
  assert.equal(decide(100, [one, other], thresholds).grouping.nearest, 'a')
})

test('a reworded letter has most of its words in common, and enough that hardly anybody else says', () => {
  assert.equal(decide(100, [worded(0.8)], thresholds).grouping.how, 'same-wording')
  assert.equal(decide(100, [worded(0.8, 60)], thresholds).grouping.how, 'alone')
  assert.equal(decide(100, [worded(0.4)], thresholds).grouping.how, 'alone')
})

test('what was reported often asks for less than what was reported once, and never for nothing', () => {
  const how = (share: number, reports: number): string =>
    decide(100, [{ ...worded(share), reports }], thresholds).grouping.how
  assert.deepEqual(
    [how(0.68, 1), how(0.68, 2), how(0.46, 2), how(0.46, 16), how(0.44, 1_000_000)],
    ['alone', 'same-wording', 'alone', 'same-wording', 'alone'],
  )
})

test('short texts are never joined by their words: what they share is more often a footer', () => {
  const often = { ...worded(0.8), reports: 50 }
  assert.equal(decide(30, [often], thresholds).grouping.how, 'alone')
  assert.equal(decide(100, [{ ...often, words: 30 }], thresholds).grouping.how, 'alone')
})

test('the same structure counts only with a call in common, and where there are hardly any words', () => {
  const built = { ...far, words: 5, likeness: 0, structure: 0.95 }
  const called = { ...built, sharesCall: true }
  assert.equal(decide(5, [built], thresholds).grouping.how, 'alone')
  assert.equal(decide(5, [called], thresholds).grouping.how, 'same-structure')
  assert.equal(decide(30, [called], thresholds).grouping.how, 'same-structure')
  assert.equal(decide(30, [{ ...called, words: 30 }], thresholds).grouping.how, 'alone')
})

test('a call in common joins nothing by itself', () => {
  assert.equal(decide(100, [{ ...far, sharesCall: true }], thresholds).grouping.how, 'alone')
})

test('only what is like the first of a campaign becomes an exemplar: a campaign does not drift', () => {
  const founder = worded(0.8)
  assert.equal(decide(100, [founder], thresholds).exemplar, true)
  assert.equal(decide(100, [{ ...founder, isFounder: false }], thresholds).exemplar, false)
})

test('what is nearly equal to an exemplar is none: a wave of copies costs no more to find', () => {
  assert.equal(decide(100, [{ ...far, likeness: 0.95 }], thresholds).exemplar, false)
})

test('a text that belongs to two campaigns shows that they are one, by one text of the other', () => {
  const here = { ...worded(0.9), text: 'a' }
  const there = { ...worded(0.8), text: 'c', whole: 'two' }
  const beside = { ...worded(0.78), text: 'd', whole: 'two' }
  const { grouping, bridges } = decide(100, [beside, here, there], thresholds)
  assert.deepEqual([grouping.nearest, bridges], ['a', ['c']])
  const built = { ...far, whole: 'two', words: 5, structure: 1, sharesCall: true }
  assert.deepEqual(decide(100, [here, built], thresholds).bridges, [])
})
