import assert from 'node:assert/strict'
import { test } from 'node:test'
import { forEachDatabase } from '../../test/databases.ts'
import { NOW } from '../../test/grouping.ts'
import { publish, revert } from '../../test/publishing.ts'
import { at, makeWave } from '../../test/waves.ts'
import { openSeal } from '../store/seal.ts'
import { seriesFor } from './series.ts'
import { statsFor } from './stats.ts'

const DAY = 86_400_000
const WEEK = { since: NOW - 6 * DAY, until: NOW + 1 }
const seal = openSeal(new Uint8Array(32))

forEachDatabase((name, open) => {
  test(`each clearance counts what it sees, by days, families, languages and countries (${name})`, async () => {
    await using store = await open()
    await makeWave(store, { family: 'parcel-fraud', received: [NOW - 2 * DAY, NOW - DAY, NOW] })
    await makeWave(store, { tlp: 'red', received: [NOW] })
    await makeWave(store, { received: [NOW - 7 * DAY] })
    const few = await statsFor(store.db, { ...WEEK, clearance: 'green' })
    assert.deepEqual([few.reports, few.campaigns], [3, 1])
    assert.deepEqual(
      few.days.map(({ day, reports }) => [day, reports]),
      [
        ['2026-11-20', 1],
        ['2026-11-21', 1],
        ['2026-11-22', 1],
      ],
    )
    assert.deepEqual(few.families, [{ name: 'parcel-fraud', reports: 3 }])
    const all = await statsFor(store.db, { ...WEEK, clearance: 'red' })
    assert.deepEqual([all.reports, all.campaigns], [4, 2])
    assert.deepEqual(all.families, [
      { name: 'parcel-fraud', reports: 3 },
      { name: null, reports: 1 },
    ])
    assert.deepEqual(all.languages, [{ name: 'en', reports: 4 }])
    assert.deepEqual(all.countries, [{ name: 'PK', reports: 4 }])
  })

  test(`merging takes a campaign out of the count, undoing it puts it back (${name})`, async () => {
    await using store = await open()
    const one = await makeWave(store, { received: [NOW] })
    const other = await makeWave(store, { received: [NOW - DAY] })
    const merged = [other.campaign]
    const opened = async (): Promise<unknown> =>
      (await seriesFor(store.db, { ...WEEK, clearance: 'red', step: DAY })).campaigns
    const both = await opened()
    const [event] = await store.write(({ append }) =>
      append([at(NOW, 'campaigns-merged', one.campaign, { merged, reason: 'the same' })]),
    )
    const today = Math.floor(NOW / DAY) * DAY
    assert.deepEqual(await opened(), [{ from: today, count: 1 }])
    const body = { merge: event!.seq, merged, reason: 'not the same' }
    await store.write(({ append }) => append([at(NOW, 'merge-undone', one.campaign, body)]))
    assert.deepEqual(await opened(), both)
    assert.deepEqual(both, [
      { from: today - DAY, count: 1 },
      { from: today, count: 1 },
    ])
  })

  test(`false alarms are decisions taken back, and what people released (${name})`, async () => {
    await using store = await open()
    const values = [{ kind: 'domain', value: 'pay-fine.example' }] as const
    const first = await publish(store, seal, { values, time: NOW - DAY })
    await publish(store, seal, { values, time: NOW - 30 * DAY })
    await revert(store, first)
    await store.write(({ db }) =>
      db
        .insertInto('gateway_decisions')
        .values([decision('a', NOW), decision('b', 5)])
        .execute(),
    )
    const stats = await statsFor(store.db, { ...WEEK, clearance: 'clear' })
    assert.deepEqual(stats.falseAlarms, { reverted: 1, released: 1 })
    assert.deepEqual(stats.decisions, { published: 1, reverted: 1 })
    assert.deepEqual(stats.toFirstBlock, { campaigns: 1, median: 0, p90: 0 })
    const series = await seriesFor(store.db, { ...WEEK, clearance: 'clear', step: DAY })
    const today = Math.floor(NOW / DAY) * DAY
    assert.deepEqual(series.falseAlarms, [{ from: today, reverted: 1, released: 1 }])
    assert.deepEqual(series.toFirstBlock, [{ from: today - DAY, campaigns: 1, median: 0, p90: 0 }])
  })

  test(`of many names the less frequent ones are one (${name})`, async () => {
    await using store = await open()
    const families = [
      'parcel-fraud',
      'prize-fraud',
      'extortion',
      'tax-fraud',
      'job-fraud',
      'loan-fraud',
      'malware',
      'romance-fraud',
      'advance-fee',
    ] as const
    for (const [index, family] of families.entries())
      await makeWave(store, { family, received: Array.from({ length: 9 - index }, () => NOW) })
    const { by, reports } = await seriesFor(store.db, { ...WEEK, clearance: 'red', step: 7 * DAY })
    assert.deepEqual([by.family.length, by.family.at(-1)?.name], [8, 'other'])
    assert.deepEqual([by.family[0]?.total, by.family.at(-1)?.total], [9, 3])
    assert.deepEqual(
      reports.map(({ count }) => count),
      [45],
    )
  })
})

function decision(id: string, time: number) {
  const record = JSON.stringify({ released: 'an earlier one' })
  const content = new Uint8Array(32)
  return {
    gateway: 'g',
    id,
    time,
    received: time,
    verdict: null,
    done: 'released',
    content,
    record,
  }
}
