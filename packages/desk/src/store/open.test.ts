import assert from 'node:assert/strict'
import { test } from 'node:test'
import { forEachDatabase } from '../../test/databases.ts'

forEachDatabase((name, open) => {
  test(`a new store is empty (${name})`, async () => {
    await using store = await open()
    assert.equal(await store.head(), 0)
  })
})
