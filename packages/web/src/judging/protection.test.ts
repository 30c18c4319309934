import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Warning } from '@tasdeeq/engine'
import { continued, type Protection } from './protection.ts'

const NOW = 1_000
const warning = (id: string, more: Partial<Warning> = {}): Warning => ({
  id,
  kind: 'domain',
  value: `${id}.example`,
  campaign: 'campaign',
  because: { en: 'Reported.', ur: 'اطلاع دی گئی۔' },
  from: 1,
  expires: NOW + 1,
  ...more,
})
type Delta = Parameters<typeof continued>[1]
const delta = (more: Partial<Delta>): Delta => ({
  desk: 'desk/clear',
  after: null,
  cursor: 5,
  mark: 'mark',
  more: false,
  seed: 'seed',
  warnings: [],
  withdrawn: [],
  ...more,
})
const ids = ({ warnings }: Protection): readonly string[] => warnings.map(({ id }) => id)

test('what is new is added, what was changed replaced, and what was withdrawn gone', () => {
  const first = continued(undefined, delta({ warnings: [warning('a'), warning('b')] }), NOW)
  const changed = warning('b', { from: 7 })
  const news = { after: 5, cursor: 9, warnings: [changed, warning('c')], withdrawn: ['a'] }
  const next = continued(first, delta(news), NOW)
  assert.deepEqual(ids(next), ['b', 'c'])
  assert.equal(next.warnings[0], changed)
  assert.equal(next.cursor, 9)
})

test('a whole replaces what was there, as after a desk was put back from a backup', () => {
  const records = { cursor: 3, changes: [] }
  const first = continued(undefined, delta({ warnings: [warning('a')], records }), NOW)
  assert.deepEqual(ids(continued(first, delta({ warnings: [warning('b')] }), NOW)), ['b'])
  assert.equal(continued(first, delta({}), NOW).records.cursor, 0)
})

test('changed records stay until others come', () => {
  const records = { cursor: 3, changes: [] }
  const first = continued(undefined, delta({ records }), NOW)
  assert.equal(continued(first, delta({ after: 5 }), NOW).records, records)
  const others = { cursor: 8, changes: [] }
  assert.equal(continued(first, delta({ after: 5, records: others }), NOW).records, others)
})

test('what is over is not kept, nor more than a phone bears: then the newest are', () => {
  const over = warning('over', { expires: NOW })
  assert.deepEqual(ids(continued(undefined, delta({ warnings: [over] }), NOW)), [])
  const many = Array.from({ length: 20_005 }, (_, at) => warning(`w${at}`, { from: at }))
  const kept = continued(undefined, delta({ warnings: many }), NOW)
  assert.equal(kept.warnings.length, 20_000)
  assert.equal(kept.warnings[0]?.id, 'w20004')
})
