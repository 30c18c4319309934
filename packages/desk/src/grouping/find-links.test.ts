import assert from 'node:assert/strict'
import { test } from 'node:test'
import { sql } from 'kysely'
import { forEachDatabase } from '../../test/databases.ts'
import { assignRead, openGroupingOfReadings, readingOf } from '../../test/grouping.ts'
import { sharedWith } from './find-links.ts'

/** Texts that have nothing in common. */
const text = (letter: string): string =>
  Array.from({ length: 60 }, (_, at) => `${letter}${String.fromCharCode(97 + (at % 26))}`).join(' ')

forEachDatabase((_name, open) => {
  test('where there are many campaigns the database’s estimate says how rare an account is', async () => {
    await using store = await open()
    await using grouping = await openGroupingOfReadings(store)
    const { db, warningLists } = { ...grouping.parts, db: store.db }
    const readings = ['a', 'b', 'c'].map((letter) =>
      readingOf(text(letter), [{ kind: 'account', value: 'one' }]),
    )
    const [first] = await assignRead(grouping, readings)
    const weights = async (): Promise<readonly number[]> =>
      (await sharedWith(db, [first!.campaign], warningLists)).map(({ link }) => link.weight)
    assert.deepEqual(await weights(), [0.896, 0.896], 'three of a hundred, however few there are')
    await sql`update pg_class set reltuples = 50000 where oid = 'campaigns'::regclass`.execute(db)
    assert.deepEqual(await weights(), [0.96, 0.96], 'three of fifty thousand')
  })
})
