import assert from 'node:assert/strict'
import { randomBytes } from 'node:crypto'
import { test } from 'node:test'
import { getMigrations } from 'better-auth/db/migration'
import { forEachDatabase, quiet } from '../../test/databases.ts'
import { optionsOf } from './better-auth.ts'

forEachDatabase((_name, open) => {
  test('the tables are those that better-auth would make', async () => {
    await using store = await open()
    const config = { publicUrl: 'https://desk.example' }
    const keys = { session: randomBytes(32) }
    const { toBeCreated, toBeAdded } = await getMigrations(
      optionsOf({ store, keys, config, log: quiet }),
    )
    assert.deepEqual(toBeCreated, [])
    assert.deepEqual(toBeAdded, [])
  })
})
