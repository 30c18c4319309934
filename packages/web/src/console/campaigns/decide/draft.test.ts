import assert from 'node:assert/strict'
import { test } from 'node:test'
import { hindrances, keyOfOverride, proposalOf, type Draft } from './draft.ts'

const draft: Draft = {
  outcome: 'fraud',
  en: ' A fraud. ',
  ur: '',
  entries: [{ kind: 'domain', value: 'evil.example' }],
  overrides: {},
  days: '30',
  reason: ' They say so. ',
}
const objection = { value: 'evil.example', list: 'shared', why: 'Everybody has it.' }

test('a list that speaks is answered before anything is proposed', () => {
  const said = { objections: [objection], foreign: [] }
  assert.equal(hindrances(draft, said), 1)
  const answered = { ...draft, overrides: { [keyOfOverride(objection)]: 'It is theirs alone.' } }
  assert.equal(hindrances(answered, said), 0)
  const never = { objections: [{ ...objection, weight: 'never' as const }], foreign: [] }
  assert.equal(hindrances(answered, never), 1)
})

test('only reasons against lists that speak are sent', () => {
  const overrides = { [keyOfOverride({ value: 'other.example', list: 'shared' })]: 'x' }
  assert.deepEqual(proposalOf({ ...draft, overrides }, { objections: [] }, 1_000), {
    outcome: 'fraud',
    words: { en: 'A fraud.', ur: '' },
    entries: draft.entries,
    overrides: [],
    reason: 'They say so.',
    expires: 1_000 + 30 * 86_400_000,
  })
})

test('nothing is blocked of what is genuine, though it was chosen before', () => {
  const { entries } = proposalOf({ ...draft, outcome: 'genuine' }, { objections: [] }, 0)
  assert.deepEqual(entries, [])
})
