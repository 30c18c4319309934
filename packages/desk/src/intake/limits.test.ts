import assert from 'node:assert/strict'
import { test } from 'node:test'
import { forEachDatabase } from '../../test/databases.ts'
import { expireLimits, openLimits } from './limits.ts'

const HOUR = 3_600_000

forEachDatabase((name, open) => {
  test(`a network may send so many reports in an hour, another has its own count (${name})`, async () => {
    await using store = await open()
    const limits = openLimits({ store, perNetwork: 2, now: () => Date.now() })
    assert.equal(await limits.count('one'), undefined)
    assert.equal(await limits.count('one'), undefined)
    const wait = (await limits.count('one')) ?? 0
    assert.ok(wait > 0 && wait <= 3600, String(wait))
    assert.equal(await limits.count('other'), undefined)
  })

  if (name === 'PostgreSQL') {
    test('desks that share a database share the count of a network', async () => {
      await using store = await open()
      let now = 1_000_000
      const parts = { store, perNetwork: 20, now: () => now }
      const desks = [openLimits(parts), openLimits(parts)]
      const counted = await Promise.all(
        Array.from({ length: 30 }, (_, index) => desks[index % 2]!.count('one')),
      )
      assert.equal(counted.filter((wait) => wait === undefined).length, 20)
      assert.deepEqual(new Set(counted), new Set([undefined, 3600]))
      now += HOUR - 5_000
      assert.equal(await desks[0]!.count('one'), 5)
      now += 5_000
      assert.equal(await desks[1]!.count('one'), undefined)
      const kept = (): Promise<unknown[]> =>
        store.db.selectFrom('network_limits').selectAll().execute()
      await expireLimits(parts)
      assert.equal((await kept()).length, 1)
      now += HOUR
      await expireLimits(parts)
      assert.deepEqual(await kept(), [])
    })
  }
})
