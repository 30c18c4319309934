import assert from 'node:assert/strict'
import { test } from 'node:test'
import { sql } from 'kysely'
import { forEachDatabase } from '../../../test/databases.ts'
import { migrate } from './migrate.ts'

forEachDatabase((name, open) => {
  test(`a database of a newer version is refused with what to do (${name})`, async () => {
    await using store = await open()
    assert.equal(await migrate(store.db), false)
    await sql`insert into kysely_migration (name, timestamp) values ('9999-later', '2027')`.execute(
      store.db,
    )
    await assert.rejects(migrate(store.db), /of a newer version; start that version/u)
  })
})
