import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type Decided, standingOf } from './answers.ts'

const words = { en: '', ur: '' }
const published: Decided = {
  id: 'one',
  state: 'published',
  published: 10,
  reverted: null,
  answer: {
    outcome: 'unclear',
    words,
  },
}

test('the newest decision that holds is what every reporter is told', () => {
  const newer: Decided = {
    ...published,
    id: 'two',
    published: 20,
    answer: { outcome: 'fraud', words },
  }
  const { answer } = standingOf([published, newer])
  assert.deepEqual([answer?.decision, answer?.outcome, answer?.at], ['two', 'fraud', 20])
})

test('where the only decision was taken back, they are told that it was wrong', () => {
  const wrong: Decided = { ...published, state: 'reverted', reverted: 30 }
  assert.deepEqual(standingOf([wrong]), { reverted: { decision: 'one', at: 30 } })
})

test('a decision that holds comes before one that was taken back later', () => {
  const wrong: Decided = { ...published, id: 'two', state: 'reverted', published: 20, reverted: 30 }
  assert.equal(standingOf([wrong, published]).answer?.decision, 'one')
})

test('what is only proposed, refused or withdrawn is told to nobody', () => {
  for (const state of ['proposed', 'refused', 'withdrawn'] as const)
    assert.deepEqual(standingOf([{ ...published, state, published: null }]), {})
})
