import assert from 'node:assert/strict'
import { test } from 'node:test'
import { sql } from 'kysely'
import { forEachDatabase, quiet } from '../../test/databases.ts'
import { canRunPostgres, openPostgres } from '../../test/postgres.ts'
import type { NewEvent } from '../events/event.ts'
import { verifyLog } from '../events/verify.ts'
import { StoreInUse } from './lock.ts'
import { openStore } from './open.ts'
import { insertRows } from './rows.ts'
import { StoreFailure } from './store.ts'

function signedIn(subject: string): NewEvent {
  const actor = { kind: 'user', id: subject } as const
  return { kind: 'signed-in', subject, actor, tool: 'web', time: 1, body: { how: 'passkey' } }
}

forEachDatabase((name, open, fresh) => {
  test(`what a transaction appends is in the log, numbered and chained (${name})`, async () => {
    await using store = await open()
    assert.equal(await store.head(), 0)
    const events = await store.write(({ append }) => append([signedIn('a'), signedIn('b')]))
    assert.deepEqual(
      events.map(({ seq, subject }) => [seq, subject]),
      [
        [1, 'a'],
        [2, 'b'],
      ],
    )
    assert.equal(await store.head(), 2)
    assert.deepEqual(await verifyLog(store.db), {
      kind: 'whole',
      events: 2,
      head: { seq: 2, hash: events[1]!.hash },
    })
  })

  test(`of a transaction that throws nothing is left (${name})`, async () => {
    await using store = await open()
    const wrong = store.write(async ({ append }) => {
      await append([signedIn('a')])
      throw new RangeError('a bug')
    })
    await assert.rejects(wrong, RangeError)
    assert.equal(await store.head(), 0)
    await store.write(({ append }) => append([signedIn('b')]))
    assert.equal(await store.head(), 1)
  })

  test(`a statement that failed spoils its transaction, even if nobody looked (${name})`, async () => {
    await using store = await open()
    const wrong = store.write(async ({ db, append }) => {
      await append([signedIn('a')])
      await sql`select 1 / 0`.execute(db).catch(() => {})
    })
    await assert.rejects(wrong)
    assert.equal(await store.head(), 0)
  })

  test(`reading the store inside its own transaction is refused, not waited for (${name})`, async () => {
    await using store = await open()
    await assert.rejects(
      store.write(() => store.head()),
      /inside of its own transaction/u,
    )
    await assert.rejects(
      store.write(() => store.write(async () => {})),
      /transaction inside/u,
    )
    assert.equal(await store.head(), 0)
  })

  test(`many transactions at once leave no gap (${name})`, async () => {
    await using store = await open()
    const all = Array.from({ length: 40 }, (_, number) =>
      store.write(({ append }) => append([signedIn(`user-${number}`)])),
    )
    const seqs = (await Promise.all(all)).map(([event]) => event!.seq)
    assert.deepEqual(
      seqs.toSorted((one, other) => one - other),
      Array.from({ length: 40 }, (_, index) => index + 1),
    )
    assert.equal((await verifyLog(store.db)).kind, 'whole')
  })

  test(`who listens hears of what was committed (${name})`, async () => {
    await using store = await open()
    const heard: number[] = []
    const stop = store.onAppended((head) => heard.push(head))
    await store.write(({ append }) => append([signedIn('a'), signedIn('b')]))
    stop()
    await store.write(({ append }) => append([signedIn('c')]))
    assert.deepEqual(heard, [2])
  })

  test(`the log cannot be changed, not even by the desk (${name})`, async () => {
    await using store = await open()
    await store.write(({ append }) => append([signedIn('a')]))
    const refused = /append-only/u
    await assert.rejects(sql`update log set subject = 'b'`.execute(store.db), refused)
    await assert.rejects(sql`delete from log`.execute(store.db), refused)
    await assert.rejects(sql`truncate log`.execute(store.db), refused)
    await assert.rejects(sql`delete from log_head`.execute(store.db), refused)
    assert.equal((await verifyLog(store.db)).kind, 'whole')
  })

  test(`a log that was changed behind the desk's back is found out (${name})`, async () => {
    await using store = await open()
    await store.write(({ append }) => append([signedIn('a'), signedIn('b'), signedIn('c')]))
    await sql`alter table log disable trigger log_append_only`.execute(store.db)
    await sql`update log set body = '{"how":"totp"}' where seq = 2`.execute(store.db)
    const changed = { kind: 'broken', seq: 2, why: 'it is not what was appended' }
    assert.deepEqual(await verifyLog(store.db), changed)
    await sql`delete from log where seq = 2`.execute(store.db)
    assert.deepEqual(await verifyLog(store.db), { kind: 'broken', seq: 2, why: 'it is missing' })
    await sql`delete from log where seq = 3`.execute(store.db)
    assert.deepEqual(await verifyLog(store.db, 1), { kind: 'broken', seq: 2, why: 'it is missing' })
    assert.deepEqual(await verifyLog(store.db, 3), {
      kind: 'broken',
      seq: 3,
      why: 'there is no such event',
    })
  })

  test(`values come back as they went in, with either driver (${name})`, async () => {
    await using store = await open()
    const row = {
      gateway: 'g',
      id: 'a "quoted" \\ id, دھوکا',
      time: 0x1a1ee565e7b,
      received: -1,
      verdict: null,
      done: '',
      content: '\\x00ff80' as const,
      record: {
        a: [1.5, null, '\u2028'],
        b: { c: true },
      },
    }
    await insertRows(store.db, 'gateway_decisions', [row])
    const found = await store.db
      .selectFrom('gateway_decisions')
      .selectAll()
      .where('content', 'in', [Uint8Array.of(0, 255, 128)])
      .where('time', '=', row.time)
      .execute()
    assert.deepEqual(found, [{ ...row, content: Uint8Array.of(0, 255, 128) }])
    const { rows } = await sql`select 9007199254740993::bigint as large, 2::bigint as small,
      0.1::float8 as fraction, 7::int as int, count(*) as n, true as yes,
      '018f0000-0000-7000-8000-000000000000'::uuid as id, '\\x'::bytea as empty,
      array['a', 'b'] as list, null as nothing, '[1]'::jsonb as json,
      ${[Uint8Array.of(1, 2)]}::bytea[] as bytes, ${['x,y', '{"']}::text[] as texts,
      ${[1, 2]}::bigint[] as numbers from log`.execute(store.db)
    assert.deepEqual(rows, [
      {
        large: '9007199254740993',
        small: 2,
        fraction: 0.1,
        int: 7,
        n: 0,
        yes: true,
        id: '018f0000-0000-7000-8000-000000000000',
        empty: new Uint8Array(),
        list: ['a', 'b'],
        nothing: null,
        json: [1],
        bytes: [Uint8Array.of(1, 2)],
        texts: ['x,y', '{"'],
        numbers: [1, 2],
      },
    ])
  })

  test(`a store that was closed has everything when it is opened again (${name})`, async () => {
    await using made = await fresh()
    const first = await openStore(made.database, quiet)
    await first.write(({ append }) => append([signedIn('a')]))
    await first[Symbol.asyncDispose]()
    await using second = await openStore(made.database, quiet)
    assert.equal(await second.head(), 1)
  })

  test(`a second one that opens ${name === 'PGlite' ? 'is refused' : 'shares the log'} (${name})`, async () => {
    await using made = await fresh()
    await using first = await openStore(made.database, quiet)
    if (name === 'PGlite') {
      const refused = await openStore(made.database, quiet).catch((error: unknown) => error)
      assert.ok(refused instanceof StoreInUse)
      assert.match(refused.message, /in use: process \d+ has it open/u)
      return
    }
    await using second = await openStore(made.database, quiet)
    const heard = new Promise((resolve) => second.onAppended(resolve))
    const writes = [first, second, first, second].map((store, number) =>
      store.write(({ append }) => append([signedIn(`user-${number}`)])),
    )
    await Promise.all(writes)
    await heard
    assert.deepEqual([await first.head(), await second.head()], [4, 4])
    assert.equal((await verifyLog(first.db)).kind, 'whole')
  })
})

const skip = canRunPostgres ? false : 'PostgreSQL is not installed (npm run setup)'

test('two that open an empty server at once make its tables once', { skip }, async () => {
  await using postgres = await openPostgres()
  const database = { kind: 'server', url: postgres.urlOf('postgres') } as const
  const stores = await Promise.all([openStore(database, quiet), openStore(database, quiet)])
  await using one = stores[0]
  await using other = stores[1]
  assert.deepEqual([await one.head(), await other.head()], [0, 0])
})

test(
  'a server that goes away fails what is asked, and all goes on when it is back',
  { skip },
  async () => {
    await using postgres = await openPostgres()
    const database = { kind: 'server', url: postgres.urlOf('postgres') } as const
    await using store = await openStore(database, quiet)
    await store.write(({ append }) => append([signedIn('a')]))
    const begun = Promise.withResolvers<void>()
    const stopped = Promise.withResolvers<void>()
    const cut = store.write(async ({ append }) => {
      await append([signedIn('lost')])
      begun.resolve()
      await stopped.promise
      await append([signedIn('lost, too')])
    })
    const failed = assert.rejects(cut, StoreFailure)
    await begun.promise
    await postgres.stop()
    stopped.resolve()
    await failed
    await assert.rejects(store.head(), StoreFailure)
    await assert.rejects(
      store.write(async () => {}),
      StoreFailure,
    )
    await assert.rejects(openStore(database, quiet), StoreFailure)
    await postgres.start()
    await store.write(({ append }) => append([signedIn('b')]))
    assert.deepEqual(await store.db.selectFrom('log').select(['seq', 'subject']).execute(), [
      { seq: 1, subject: 'a' },
      { seq: 2, subject: 'b' },
    ])
  },
)
