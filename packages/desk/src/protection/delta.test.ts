import assert from 'node:assert/strict'
import { test } from 'node:test'
import { deltaOf } from './delta.ts'
import type { EntryRow } from './page.ts'

const entry = (seq: number): EntryRow => ({
  id: `entry-${seq}`,
  campaign: 'wave',
  kind: 'domain',
  value: 'one.example',
  because: { en: 'Many have reported it.', ur: 'بہت سے لوگ اطلاع دے چکے ہیں۔' },
  outcome: 'fraud',
  from_time: 0,
  expires: 2,
  revoked: null,
  seq,
})

/** The log: records changed at 6, entries at 7 and 8, each of them a page. */
async function pages(after: number | undefined): Promise<readonly boolean[]> {
  const records = { cursor: 6, changes: [] }
  const asked = { desk: 'd', change: 8, now: 1, records }
  const parts = { seed: '', signatures: async () => new Map<string, string>() }
  const first = await deltaOf({ rows: [entry(7)], more: true }, { ...asked, after }, parts)
  assert.equal(first.cursor, 7)
  const next = { ...asked, after: first.cursor }
  const last = await deltaOf({ rows: [entry(8)], more: false }, next, parts)
  return [first, last].map(({ records: told }) => told !== undefined)
}

test('what was changed of the knowledge comes with the first of many pages, and not again', async () => {
  assert.deepEqual(await pages(undefined), [true, false])
  assert.deepEqual(await pages(5), [true, false])
})

test('who has it is not told it again', async () => {
  assert.deepEqual(await pages(6), [false, false])
})
