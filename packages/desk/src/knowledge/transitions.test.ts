import assert from 'node:assert/strict'
import { test } from 'node:test'
import { nextProposal } from './transitions.ts'

const kinds = ['proposed', 'measured', 'approved', 'refused', 'withdrawn', 'reverted'] as const

test('a proposal waits, measured or not, until it is approved, refused or withdrawn', () => {
  assert.equal(nextProposal(undefined, 'knowledge-proposed'), 'proposed')
  assert.equal(nextProposal('proposed', 'knowledge-measured'), 'proposed')
  assert.equal(nextProposal('proposed', 'knowledge-approved'), 'approved')
  assert.equal(nextProposal('proposed', 'knowledge-refused'), 'refused')
  assert.equal(nextProposal('proposed', 'knowledge-withdrawn'), 'withdrawn')
})

test('only what is in force is reverted, and nothing else happens to it', () => {
  for (const kind of kinds) {
    const after = kind === 'reverted' ? 'reverted' : undefined
    assert.equal(nextProposal('approved', `knowledge-${kind}`), after)
  }
  assert.equal(nextProposal('proposed', 'knowledge-reverted'), undefined)
})

test('nothing happens any more to a proposal that is over, nor to one that is not there', () => {
  for (const state of ['refused', 'withdrawn', 'reverted'] as const)
    for (const kind of kinds) assert.equal(nextProposal(state, `knowledge-${kind}`), undefined)
  for (const kind of kinds.slice(1))
    assert.equal(nextProposal(undefined, `knowledge-${kind}`), undefined)
})
