import assert from 'node:assert/strict'
import { test } from 'node:test'
import { sql } from 'kysely'
import { forEachDatabase } from '../../test/databases.ts'
import { NOW } from '../../test/grouping.ts'
import { at } from '../../test/waves.ts'
import { asStoreFailure } from './failures.ts'
import { StoreFailure } from './store.ts'

const granted = at(NOW, 'role-granted', 'somebody', {
  role: 'analyst',
  clearance: 'amber',
  name: 'Ada',
})

forEachDatabase((name, open) => {
  test(`a server that takes nothing in at the moment, as one that was just replaced, is away (${name})`, async () => {
    await using store = await open()
    const writing = store.write(async ({ db, append }) => {
      await sql`set transaction read only`.execute(db)
      await append([granted])
    })
    await assert.rejects(writing, StoreFailure)
    assert.equal(await store.head(), 0)
    await store.write(({ append }) => append([granted]))
    assert.equal(await store.head(), 1)
  })

  test(`what is wrong with a statement is no failure of the store (${name})`, async () => {
    await using store = await open()
    const wrong = sql`select 'x'::int`.execute(store.db)
    await assert.rejects(wrong, (error) => !(error instanceof StoreFailure))
  })
})

test('a statement that its server broke off for its time may be tried again', () => {
  const broken = Object.assign(new Error('canceling statement due to statement timeout'), {
    code: '57014',
  })
  assert.ok(asStoreFailure(broken) instanceof StoreFailure)
})
