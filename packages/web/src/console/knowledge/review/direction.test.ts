import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Changed, Verdict } from '../types.ts'
import { countsOf, isAlarm, worstFirst } from './direction.ts'

const changed = (from: Verdict, to: Verdict, group: Changed['group'] = 'recent'): Changed => ({
  content: `${from} ${to} ${group}`,
  report: null,
  group,
  before: { verdict: from, probability: 0.5 },
  after: { verdict: to, probability: 0.5 },
  comes: [],
  goes: [],
})

test('verdicts are counted in both directions, and what is genuine and would be called false apart', () => {
  const verdicts = [
    { from: 'clear', to: 'fraud', count: 2 },
    { from: 'verified', to: 'suspicious', count: 1 },
    { from: 'suspicious', to: 'fraud', count: 5 },
    { from: 'fraud', to: 'clear', count: 7 },
    { from: 'clear', to: 'verified', count: 4 },
  ] as const
  assert.deepEqual(countsOf(verdicts), { alarms: 3, stricter: 8, milder: 11 })
})

test('what gets suspicious from unwanted is no alarm', () => {
  assert.equal(isAlarm({ from: 'unwanted', to: 'fraud' }), false)
  assert.equal(isAlarm({ from: 'clear', to: 'unwanted' }), false)
})

test('the worst stands first: what somebody said is genuine and would be called false', () => {
  const all = [
    changed('fraud', 'clear'),
    changed('fraud', 'fraud'),
    changed('suspicious', 'fraud', 'genuine'),
    changed('clear', 'fraud'),
    changed('clear', 'suspicious', 'genuine'),
  ]
  assert.deepEqual(
    worstFirst(all).map(({ content }) => content),
    [
      'clear suspicious genuine',
      'clear fraud recent',
      'suspicious fraud genuine',
      'fraud clear recent',
      'fraud fraud recent',
    ],
  )
})
