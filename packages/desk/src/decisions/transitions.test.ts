import assert from 'node:assert/strict'
import { test } from 'node:test'
import { nextCampaign, nextDecision } from './transitions.ts'

test('a proposal makes an open campaign proposed, and publishing it answers the campaign', () => {
  assert.equal(nextCampaign('open', 'decision-proposed'), 'proposed')
  assert.equal(nextCampaign('proposed', 'decision-approved'), 'proposed')
  assert.equal(nextCampaign('proposed', 'decision-published'), 'answered')
})

test('a campaign whose proposal is refused or withdrawn is open again', () => {
  assert.equal(nextCampaign('proposed', 'decision-refused'), 'open')
  assert.equal(nextCampaign('proposed', 'decision-withdrawn'), 'open')
})

test('a campaign has one proposal at a time, and none while it is closed', () => {
  assert.equal(nextCampaign('proposed', 'decision-proposed'), undefined)
  assert.equal(nextCampaign('closed', 'decision-proposed'), undefined)
})

test('an answered campaign stays answered whatever becomes of a further proposal', () => {
  for (const kind of ['proposed', 'approved', 'refused', 'withdrawn', 'published'] as const)
    assert.equal(nextCampaign('answered', `decision-${kind}`), 'answered')
})

test('reverting a decision opens its campaign, also a closed one', () => {
  for (const state of ['open', 'answered', 'closed'] as const)
    assert.equal(nextCampaign(state, 'decision-reverted'), 'open')
  assert.equal(nextCampaign('proposed', 'decision-reverted'), 'proposed')
})

test('a campaign is closed once, not while something is proposed, and only a closed one reopens', () => {
  assert.equal(nextCampaign('open', 'closed'), 'closed')
  assert.equal(nextCampaign('answered', 'closed'), 'closed')
  assert.equal(nextCampaign('proposed', 'closed'), undefined)
  assert.equal(nextCampaign('closed', 'closed'), undefined)
  assert.equal(nextCampaign('closed', 'reopened'), 'open')
  assert.equal(nextCampaign('open', 'reopened'), undefined)
})

test('a decision begins as a proposal, and is approved until it is published', () => {
  assert.equal(nextDecision(undefined, 'decision-proposed'), 'proposed')
  assert.equal(nextDecision(undefined, 'decision-published'), undefined)
  assert.equal(nextDecision('proposed', 'decision-approved'), 'proposed')
  assert.equal(nextDecision('proposed', 'decision-published'), 'published')
})

test('only what is published can be reverted, and only what is proposed refused or withdrawn', () => {
  assert.equal(nextDecision('published', 'decision-reverted'), 'reverted')
  assert.equal(nextDecision('proposed', 'decision-reverted'), undefined)
  assert.equal(nextDecision('published', 'decision-refused'), undefined)
  assert.equal(nextDecision('published', 'decision-withdrawn'), undefined)
  assert.equal(nextDecision('proposed', 'decision-refused'), 'refused')
  assert.equal(nextDecision('proposed', 'decision-withdrawn'), 'withdrawn')
})

test('nothing happens any more to a decision that is over', () => {
  const kinds = ['proposed', 'approved', 'refused', 'withdrawn', 'published', 'reverted'] as const
  for (const state of ['refused', 'withdrawn', 'reverted'] as const)
    for (const kind of kinds) assert.equal(nextDecision(state, `decision-${kind}`), undefined)
})
