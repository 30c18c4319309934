import assert from 'node:assert/strict'
import { randomBytes } from 'node:crypto'
import { test } from 'node:test'
import { sql } from 'kysely'
import { forEachDatabase, quiet } from '../../test/databases.ts'
import { openStore } from '../store/open.ts'
import type { Store } from '../store/store.ts'
import { expireGuesses, openBruteForce, type Guess } from './brute-force.ts'
import { expireUsedCodes, openUsedCodes } from './used-codes.ts'

const MINUTE = 60_000
const keys = { names: randomBytes(32) }

forEachDatabase((name, _open, fresh) => {
  /** What desks on one database know: two processes on a server; one after the other where the database is embedded. */
  async function desks(work: (stores: readonly [Store, Store]) => Promise<void>): Promise<void> {
    await using made = await fresh()
    const first = await openStore(made.database, quiet)
    if (name === 'PGlite') {
      await using only = first
      return await work([only, only])
    }
    await using one = first
    await using other = await openStore(made.database, quiet)
    await work([one, other])
  }

  test(`of many who show one code at once at several desks, one is let through (${name})`, async () => {
    await desks(async (stores) => {
      let time = 1_000_000
      const codes = stores.map((store) => openUsedCodes({ store, keys, now: () => time }))
      const shown = await Promise.all(
        Array.from({ length: 40 }, (_, at) => codes[at % 2]!.take('somebody', '123456')),
      )
      assert.equal(shown.filter(Boolean).length, 1)
      assert.equal(await codes[1]!.take('another', '123456'), true, 'it is somebody else’s')
      assert.equal(await codes[0]!.take('somebody', '123457'), true)
      await codes[1]!.giveBack('somebody', '123457')
      assert.equal(await codes[0]!.take('somebody', '123457'), true, 'it was given back')
      // A code is taken for 90 seconds, and clocks of two desks may differ by a minute.
      time += 90_000 + 2 * MINUTE
      assert.equal(await codes[1]!.take('somebody', '123456'), false)
      time += 5 * MINUTE
      assert.equal(await codes[1]!.take('somebody', '123456'), true)
      await expireUsedCodes({ store: stores[0], now: () => time })
      assert.equal((await rowsIn(stores[1], 'used_codes')).length, 1)
    })
  })

  test(`guesses at one account count together at whichever desk, and begin anew (${name})`, async () => {
    await desks(async (stores) => {
      let time = 1_000_000
      const desksGuessedAt = stores.map((store) => openBruteForce({ store, keys, now: () => time }))
      const guess = (at: number, asked: Partial<Guess> = {}) =>
        desksGuessedAt[at % 2]!.begin({
          address: `192.0.${at}.1`,
          account: 'A@desk.example',
          ...asked,
        })
      const begun = await Promise.all(Array.from({ length: 40 }, (_, at) => guess(at)))
      assert.equal(begun.filter(({ kind }) => kind === 'begun').length, 10)
      assert.equal((await guess(0, { account: 'a@DESK.example' })).kind, 'refused')
      const [right] = begun.filter((one) => one.kind === 'begun')
      await right!.wasRight()
      assert.equal((await guess(1)).kind, 'begun', 'what was right is not counted')
      assert.equal((await guess(2)).kind, 'refused')
      time += 15 * MINUTE
      assert.equal((await guess(3)).kind, 'begun')
      await right!.wasRight()
      for (let at = 1; at < 10; at++) assert.equal((await guess(at)).kind, 'begun')
      assert.equal((await guess(4)).kind, 'refused', 'an earlier quarter takes nothing back')
    })
  })

  test(`what is refused is counted nowhere, not even for a moment (${name})`, async () => {
    await desks(async ([store]) => {
      await sql`alter table guesses add check (wrong <= 30)`.execute(store.db)
      const { begin } = openBruteForce({ store, keys, now: () => 1_000_000 })
      const guess = { address: '192.0.2.1', account: undefined }
      const begun = await Promise.all(Array.from({ length: 60 }, () => begin(guess)))
      const kinds = begun.map(({ kind }) => kind)
      assert.equal(kinds.filter((kind) => kind === 'refused').length, 30)
    })
  })

  test(`a network that may guess no more leaves nothing of what it names (${name})`, async () => {
    await desks(async (stores) => {
      const now = (): number => 1_000_000
      const guessedAt = stores.map((store) => openBruteForce({ store, keys, now }))
      const kinds: string[] = []
      for (let at = 0; at < 40; at++) {
        const account = `someone${at}@desk.example`
        kinds.push((await guessedAt[at % 2]!.begin({ address: '192.0.2.1', account })).kind)
      }
      assert.equal(kinds.filter((kind) => kind === 'begun').length, 30)
      const rows = await rowsIn(stores[0], 'guesses')
      assert.equal(rows.length, 31)
      assert.ok(!JSON.stringify(rows).includes('someone'))
      await expireGuesses({ store: stores[1], now: () => now() + 15 * MINUTE })
      assert.deepEqual(await rowsIn(stores[0], 'guesses'), [])
    })
  })
})

function rowsIn(store: Store, table: 'guesses' | 'used_codes'): Promise<readonly object[]> {
  return store.db.selectFrom(table).selectAll().execute()
}
