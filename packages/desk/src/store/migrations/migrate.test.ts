import assert from 'node:assert/strict'
import { test } from 'node:test'
import { sql } from 'kysely'
import { forEachDatabase, quiet } from '../../../test/databases.ts'
import { openStore } from '../open.ts'
import { migrate } from './migrate.ts'

forEachDatabase((name, open, fresh) => {
  test(`a database of a newer version is refused with what to do (${name})`, async () => {
    await using store = await open()
    assert.equal(await migrate(store.db), false)
    await sql`insert into kysely_migration (name, timestamp) values ('9999-later', '2027')`.execute(
      store.db,
    )
    await assert.rejects(migrate(store.db), /of a newer version; start that version/u)
  })

  test(`what a newer version wrote is refused, also where its tables are the same (${name})`, async () => {
    await using made = await fresh()
    const first = await openStore(made.database, quiet)
    const event = { subject: 'a', actor: { kind: 'desk' }, tool: 'job', time: 1, body: {} } as const
    await first.write(({ append }) => append([{ ...event, kind: 'signed-out' }]))
    await sql`insert into log select 2, time, actor_kind, actor, tool, 'of-a-later-version', subject,
      body, hash from log`.execute(first.db)
    await first[Symbol.asyncDispose]()
    await assert.rejects(openStore(made.database, quiet), /newer version; start that version/u)
  })
})
