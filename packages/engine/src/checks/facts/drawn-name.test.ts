import assert from 'node:assert/strict'
import { test } from 'node:test'
import { isDrawn, longestDigits } from './drawn-name.ts'

test('letters drawn by lot, and letters and digits in turns, spell nothing', () => {
  for (const name of ['qxzvkwpjbt', 'bounce.hqwzkvjt', 'k3vq81xz', 'vjkwq'.repeat(4)])
    assert.ok(isDrawn(name), name)
})

test('names of people, firms and machines are no lot', () => {
  for (const name of [
    'harbourbooks',
    'rechtsschutzversicherung',
    'ayesha.khan84',
    'web2print',
    'wizarat-e-kharja',
    'knightsbridge',
    'mx01',
    'nepra',
    '',
  ])
    assert.ok(!isDrawn(name), name)
})

test('digits count in a row', () => {
  assert.equal(longestDigits('desk1984x77'), 4)
  assert.equal(longestDigits('desk'), 0)
})
