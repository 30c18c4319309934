import assert from 'node:assert/strict'
import { test } from 'node:test'
import { sql } from 'kysely'
import { forEachDatabase } from '../../test/databases.ts'

forEachDatabase((_name, open) => {
  test('a statement that comes often answers the same each time, prepared or not', async () => {
    await using store = await open()
    for (let number = 0; number < 300; number++) {
      const { rows } = await sql<{ sum: number }>`select ${number}::int + 1 as sum`.execute(
        store.db,
      )
      assert.equal(rows[0]?.sum, number + 1)
    }
  })

  test('it sees the tables as they are, whatever they were when it was prepared', async () => {
    await using store = await open()
    const count = async (from: number): Promise<number> => {
      const rows = await store.db.selectFrom('log').select('seq').where('seq', '>', from).execute()
      return rows.length
    }
    for (let round = 0; round < 20; round++) {
      assert.equal(await count(0), round)
      await store.write(({ append }) =>
        append([
          {
            kind: 'signed-out',
            subject: 'user-1',
            actor: { kind: 'user', id: 'user-1' },
            tool: 'web',
            time: round,
            body: {},
          },
        ]),
      )
    }
  })

  test('one that fails is no other’s: the next transaction goes on', async () => {
    await using store = await open()
    for (let round = 0; round < 10; round++) {
      const broken = store.write(({ db }) => sql`select 1 / ${0}::int as none`.execute(db))
      await assert.rejects(broken, /division by zero/u)
      assert.equal(await store.head(), 0)
    }
  })
})
