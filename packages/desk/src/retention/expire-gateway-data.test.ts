import assert from 'node:assert/strict'
import { test } from 'node:test'
import { sql } from 'kysely'
import { forEachDatabase } from '../../test/databases.ts'
import type { Store } from '../store/store.ts'
import { expireSignIns, expireGatewayData } from './expire-gateway-data.ts'

const DAY = 86_400_000
const NOW = 1_000 * DAY

forEachDatabase((name, open) => {
  test(`decisions and ended entries of quarantines go when their time is over (${name})`, async () => {
    await using store = await open()
    await decide(store, [
      ['old', NOW - 31 * DAY],
      ['new', NOW - 29 * DAY],
    ])
    await hold(store, { id: 'ended', state: 'released', expires: NOW - 31 * DAY, told: NOW })
    await hold(store, { id: 'ended lately', state: 'deleted', expires: NOW, told: NOW })
    await hold(store, {
      id: 'never told of',
      state: 'held',
      expires: NOW - 60 * DAY,
      told: NOW - 31 * DAY,
    })
    await hold(store, { id: 'held', state: 'held', expires: NOW - 31 * DAY, told: NOW })
    assert.equal(await expireGatewayData({ store, now: () => NOW }, 30 * DAY), 3)
    assert.equal(await expireGatewayData({ store, now: () => NOW }, 30 * DAY), 0)
    assert.deepEqual(await idsOf(store, 'gateway_decisions'), ['new'])
    assert.deepEqual(await idsOf(store, 'held'), ['ended lately', 'held'])
  })

  test(`what gateways hold is found by when it ends, however much they told of (${name})`, async () => {
    await using store = await open()
    await sql`insert into held
      (gateway, id, state, since, due, expires, told, content, verdict, domain, facts, sealed)
      select 'g', at::text, 'held', 0, 0, ${NOW}::bigint + at, ${NOW}::bigint, '', 'fraud', '', '{}', ''
      from generate_series(1, 5000) at`.execute(store.db)
    await sql`analyze held`.execute(store.db)
    const { rows } = await sql<object>`explain select from held where expires < ${NOW}`.execute(
      store.db,
    )
    assert.match(JSON.stringify(rows), /held_expires/u)
  })

  test(`a year of decisions goes in batches, all of it (${name})`, async () => {
    await using store = await open()
    await decide(
      store,
      Array.from({ length: 4_500 }, (_, at) => [`m${at}`, NOW - 40 * DAY]),
    )
    assert.equal(await expireGatewayData({ store, now: () => NOW }, 30 * DAY), 4_500)
    assert.deepEqual(await idsOf(store, 'gateway_decisions'), [])
  })

  test(`a gateway whose clock is years ahead has nothing kept for longer (${name})`, async () => {
    await using store = await open()
    const content = new Uint8Array(32)
    const same = { gateway: 'g', verdict: null, done: 'delivered', content, record: '{}' }
    const [old, now] = [NOW - 31 * DAY, NOW]
    const told = [
      { id: 'ahead', time: NOW + 3_650 * DAY, received: old },
      { id: 'ahead now', time: NOW + 3_650 * DAY, received: now },
      { id: 'a minute ahead', time: NOW + 60_000, received: now },
    ]
    await store.db
      .insertInto('gateway_decisions')
      .values(told.map((row) => ({ ...same, ...row })))
      .execute()
    assert.equal(await expireGatewayData({ store, now: () => NOW }, 30 * DAY), 1)
    assert.deepEqual(await idsOf(store, 'gateway_decisions'), ['a minute ahead', 'ahead now'])
  })

  test(`sessions and questions of the sign-in that are over are removed (${name})`, async () => {
    await using store = await open()
    const ask = (id: string, ends: number): Promise<unknown> =>
      store.db
        .withTables<{ auth_verifications: Readonly<Record<string, unknown>> }>()
        .insertInto('auth_verifications')
        .values({
          id,
          identifier: id,
          value: 'x',
          expiresAt: new Date(ends),
          createdAt: new Date(NOW),
          updatedAt: new Date(NOW),
        })
        .execute()
    await ask('over', NOW - 1)
    await ask('open', NOW + 1)
    await expireSignIns({ store, now: () => NOW })
    const left = await store.db
      .withTables<{ auth_verifications: { readonly id: string } }>()
      .selectFrom('auth_verifications')
      .select('id')
      .execute()
    assert.deepEqual(left, [{ id: 'open' }])
  })
})

async function decide(store: Store, given: readonly (readonly [string, number])[]): Promise<void> {
  const content = new Uint8Array(32)
  for (let from = 0; from < given.length; from += 500) {
    const rows = given.slice(from, from + 500).map(([id, time]) => ({ id, time }))
    const same = { gateway: 'g', received: NOW, verdict: null, done: 'delivered', content }
    await store.db
      .insertInto('gateway_decisions')
      .values(rows.map((row) => ({ ...same, ...row, record: '{}' })))
      .execute()
  }
}

interface Entry {
  readonly id: string
  readonly state: 'held' | 'released' | 'deleted'
  readonly expires: number
  readonly told: number
}

async function hold(store: Store, entry: Entry): Promise<void> {
  const [content, sealed] = [new Uint8Array(32), new Uint8Array(1)]
  const facts = { gateway: 'g', since: 0, due: 0, verdict: 'fraud', family: null, domain: '' }
  const row = { ...entry, ...facts, facts: '{}', content, sealed }
  await store.db.insertInto('held').values(row).execute()
}

async function idsOf(
  store: Store,
  table: 'gateway_decisions' | 'held',
): Promise<readonly string[]> {
  const rows = await store.db.selectFrom(table).select('id').orderBy('id').execute()
  return rows.map(({ id }) => id)
}
