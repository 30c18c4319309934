import assert from 'node:assert/strict'
import { test } from 'node:test'
import { forEachDatabase } from '../../test/databases.ts'
import { openTestIntake, submissionOf, type TestIntake } from '../../test/intake.ts'
import { checkViews } from '../events/rebuild.ts'
import { eraseContents, type Erased } from './erase-contents.ts'

const DAY = 86_400_000

forEachDatabase((name, open) => {
  test(`bytes go when nobody reported them for long, and the log says so (${name})`, async () => {
    await using store = await open()
    await using place = await openTestIntake(store)
    const old = await reported(place, 'Pay the old fee today.')
    const again = await reported(place, 'Pay the fee that comes again.')
    place.clock.now += 20 * DAY
    await reported(place, 'Pay the fee that comes again.')
    place.clock.now += 20 * DAY
    const erased = await erase(place, 0)
    assert.deepEqual(await kept(place, [old, again]), [false, true])
    assert.deepEqual(erased.contents, 1)
    assert.deepEqual(await erase(place, erased.until), { ...erased, contents: 0 })
    assert.deepEqual(await erase(place, 0), { ...erased, contents: 0 }, 'after a restart')
    place.clock.now += 20 * DAY
    assert.equal((await erase(place, erased.until)).contents, 1)
    assert.deepEqual(await kept(place, [old, again]), [false, false])
    assert.deepEqual((await checkViews(store.db)).differences, [])
  })

  test(`what was erased and is reported again is there again, for its time (${name})`, async () => {
    await using store = await open()
    await using place = await openTestIntake(store)
    const content = await reported(place, 'Pay the fee.')
    place.clock.now += 40 * DAY
    const { until } = await erase(place, 0)
    await reported(place, 'Pay the fee.')
    assert.equal((await erase(place, until)).contents, 0)
    assert.deepEqual(await kept(place, [content]), [true])
    place.clock.now += 40 * DAY
    assert.equal((await erase(place, until)).contents, 1)
    assert.deepEqual(await kept(place, [content]), [false])
  })

  test(`a report of a clock that was years ahead keeps no other bytes (${name})`, async () => {
    await using store = await open()
    await using place = await openTestIntake(store)
    const before = await reported(place, 'Pay the fee today.')
    place.clock.now += 3_650 * DAY
    const ahead = await reported(place, 'Pay the fee of another year.')
    place.clock.now -= 3_650 * DAY
    const after = await reported(place, 'Pay the fee tomorrow.')
    place.clock.now += 40 * DAY
    const young = await reported(place, 'Pay the fee of next month.')
    const erased = await erase(place, 0)
    assert.equal(erased.contents, 2)
    assert.deepEqual(await kept(place, [before, ahead, after, young]), [false, true, false, true])
    place.clock.now += 40 * DAY
    assert.equal((await erase(place, erased.until)).contents, 1)
    place.clock.now += 3_650 * DAY
    assert.equal((await erase(place, 0)).contents, 1, 'it goes in its own time')
  })

  test(`where the bytes cannot be erased, nothing says that they are gone (${name})`, async () => {
    await using store = await open()
    await using place = await openTestIntake(store)
    await reported(place, 'Pay the fee.')
    place.clock.now += 40 * DAY
    const broken = { ...place.blobs, erase: () => Promise.reject(new Error('the disk is away')) }
    await assert.rejects(erase({ ...place, blobs: broken }, 0), /the disk is away/u)
    assert.equal((await erase(place, 0)).contents, 1)
  })
})

function erase({ store, blobs, clock }: TestIntake, after: number): Promise<Erased> {
  return eraseContents({ store, blobs, now: () => clock.now }, { keep: 30 * DAY, after })
}

async function reported({ intake, store }: TestIntake, text: string): Promise<Uint8Array> {
  const taken = await intake.take(submissionOf(text))
  assert.equal(taken.kind, 'taken')
  const row = await store.db
    .selectFrom('reports')
    .select('content')
    .where('id', '=', taken.report)
    .executeTakeFirstOrThrow()
  return row.content
}

function kept({ blobs }: TestIntake, contents: readonly Uint8Array[]): Promise<readonly boolean[]> {
  return Promise.all(contents.map(async (content) => (await blobs.get(content)) !== undefined))
}
