import assert from 'node:assert/strict'
import { test } from 'node:test'
import { Kysely, sql } from 'kysely'
import { Migrator } from 'kysely/migration'
import { forEachDatabase, quiet } from '../../../test/databases.ts'
import { history } from '../../../test/history.ts'
import { compareViews } from '../../events/compare.ts'
import type { NewEvent } from '../../events/event.ts'
import { checkViews } from '../../events/rebuild.ts'
import { verifyLog } from '../../events/verify.ts'
import { openEmbedded } from '../embedded.ts'
import { openStore, type Database } from '../open.ts'
import { openServer } from '../server.ts'
import type { Store } from '../store.ts'
import type { Tables } from '../tables.ts'
import { migrations } from './migrate.ts'

const names = Object.keys(migrations).toSorted()
/** The first that a desk at work ever had: those before it came with it. */
const FIRST = '0004-pulses'

/** What no desk could say before the migration that made room for it. */
const LATER: Readonly<Record<string, RegExp>> = {
  '0007-gateways-told': /^(?:held-received|order-\w+)$/u,
  '0010-knowledge': /^knowledge-/u,
}

forEachDatabase((name, open, fresh) => {
  for (const form of names.filter((one) => one >= FIRST).slice(0, -1)) {
    test(`what a desk wrote in the form ${form} is whole in the newest (${name})`, async () => {
      await using now = await open()
      await fill(now, form)
      await using made = await fresh()
      await before(made.database, form, (old) => copy(now.db, old))
      await using upgraded = await openStore(made.database, quiet)
      const { kind } = await verifyLog(upgraded.db)
      const { differences } = await checkViews(upgraded.db)
      assert.deepEqual({ kind, differences }, { kind: 'whole', differences: [] })
      assert.deepEqual(await compareViews(now.db, upgraded.db), [])
      for (const table of await factsOf(now.db))
        assert.deepEqual(await rowsOf(upgraded.db, table), await rowsOf(now.db, table), table)
      await upgraded.write(({ append }) => append([SIGNED_IN]))
    })
  }

  test(`what was reported again after it was erased is not called erased any more (${name})`, async () => {
    await using now = await open()
    const [one, other] = ['01', '02'].map((digits) => digits.repeat(32))
    await now.write(({ append }) =>
      append([
        received(one!, 1),
        received(other!, 2),
        erased(one!),
        erased(other!),
        received(one!, 3),
      ]),
    )
    await using made = await fresh()
    await before(made.database, '0014-shared-sign-in', async (old) => {
      await copy(now.db, old)
      await sql`update contents set erased = 9`.execute(old)
    })
    await using upgraded = await openStore(made.database, quiet)
    assert.deepEqual(await compareViews(now.db, upgraded.db), [])
    const kept = await upgraded.db
      .selectFrom('contents')
      .select('sha256')
      .where('erased', 'is', null)
      .execute()
    assert.deepEqual(
      kept.map(({ sha256 }) => Buffer.from(sha256).toString('hex')),
      [one],
    )
  })
})

function received(content: string, time: number): NewEvent {
  const message = {
    form: 'text',
    channel: 'sms',
    via: 'web',
    word: 'unsure',
    country: 'PK',
  } as const
  const unsaid = { source: null, key: null, identity: null, reporter: null, language: null }
  return {
    kind: 'report-received',
    subject: `018f0000-0000-7000-8000-00000000000${time}`,
    actor: { kind: 'citizen' },
    tool: 'web',
    time,
    body: { ...message, ...unsaid, content, bytes: 1, receipt: `0${time}`, tlp: 'amber' },
  }
}

function erased(subject: string): NewEvent {
  const by = { actor: { kind: 'desk' }, tool: 'job', time: 9 } as const
  return { ...by, kind: 'content-erased', subject, body: { reason: 'the time for it is over' } }
}

const SIGNED_IN: NewEvent = {
  kind: 'signed-in',
  subject: 'user-1',
  actor: { kind: 'user', id: 'user-1' },
  tool: 'web',
  time: 1,
  body: { how: 'passkey' },
}

/** What a desk of that time could have written, as one of today keeps it. */
async function fill(store: Store, form: string): Promise<void> {
  const later = Object.entries(LATER).flatMap(([since, kinds]) => (form < since ? [kinds] : []))
  let state = 11
  const chance = (below: number): number => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fffffff
    return (state >>> 8) % below
  }
  for (const events of history(chance, 80)) {
    const known = events.filter(({ kind }) => !later.some((kinds) => kinds.test(kind)))
    await store.write(({ append }) => append(known.map((event) => asThen(event, form))))
  }
  for (const statement of FACTS) await sql.raw(statement).execute(store.db)
}

/** Until then a campaign's title was all that it was called. */
function asThen(event: NewEvent, form: string): NewEvent {
  if (event.kind !== 'campaign-opened' || form >= '0012-called-by') return event
  const { calledBy: _, ...body } = event.body
  return { ...event, body }
}

/** Beside the log: who reported, what gateways did, a receipt on its way, how far a mailbox was read, who signs in. */
const FACTS = [
  `insert into identities values ('018f0000-0000-7000-8000-000000000001', '\\x0102', 9)`,
  `insert into gateway_decisions values ('g', 'a', 1, 2, 'fraud', 'held', '\\x03', '{"released": "x"}')`,
  `insert into outbox values ('018f0000-0000-7000-8000-000000000002', '\\x04', '\\x05', 1, 2, 3)`,
  `insert into mailbox_places values ('\\x06', '7', 8)`,
  `insert into auth_users ("id", "name", "email", "emailVerified")
    values ('user-1', 'Amna', 'amna@desk.example', false)`,
  `insert into auth_verifications ("id", "identifier", "value", "expiresAt")
    values ('one', 'user-1', 'x', '2026-11-23')`,
]

async function factsOf(db: Kysely<Tables>): Promise<readonly string[]> {
  const wanted = FACTS.map((statement) => /^insert into (\w+)/u.exec(statement)?.[1] ?? '')
  return (await tablesOf(db)).filter((table) => wanted.includes(table))
}

/** Takes a database back to an earlier form, with nothing in it, and lets it be filled. */
async function before(
  database: Database,
  form: string,
  work: (db: Kysely<Tables>) => Promise<void>,
): Promise<void> {
  await using connected = await (database.kind === 'embedded'
    ? openEmbedded(database.folder)
    : openServer(database.url, quiet))
  const db = new Kysely<Tables>({ dialect: connected.dialect })
  await sql`drop schema public cascade`.execute(db)
  await sql`create schema public`.execute(db)
  const migrator = new Migrator({
    db,
    provider: { getMigrations: async () => ({ ...migrations }) },
  })
  const { error } = await migrator.migrateTo(form)
  assert.equal(error, undefined)
  await work(db)
  await db.destroy()
}

/** All rows, as far as the earlier form has a place for them. */
async function copy(from: Kysely<Tables>, into: Kysely<Tables>): Promise<void> {
  await sql`alter table log_head disable trigger all`.execute(into)
  await sql`delete from log_head`.execute(into)
  for (const table of await tablesOf(into)) {
    const columns = await columnsOf(into, table)
    const list = sql.join(columns.map((column) => sql.ref(column)))
    await sql`insert into ${sql.table(table)} (${list})
      select ${list} from jsonb_populate_recordset(null::${sql.table(table)},
        ${await rowsOf(from, table)}::jsonb)`.execute(into)
  }
  await sql`alter table log_head enable trigger all`.execute(into)
}

async function tablesOf(db: Kysely<Tables>): Promise<readonly string[]> {
  const { rows } = await sql<{ name: string }>`select table_name as name
    from information_schema.tables where table_schema = 'public'
    and table_name not like 'kysely%' order by 1`.execute(db)
  return rows.map(({ name: table }) => table)
}

async function columnsOf(db: Kysely<Tables>, table: string): Promise<readonly string[]> {
  const { rows } = await sql<{ name: string }>`select column_name as name
    from information_schema.columns
    where table_schema = 'public' and table_name = ${table}`.execute(db)
  return rows.map(({ name: column }) => column)
}

/** As JSON, in one order. */
async function rowsOf(db: Kysely<Tables>, table: string): Promise<string> {
  const { rows } = await sql<{ all: string }>`select
    coalesce(jsonb_agg(to_jsonb(whole_row) order by whole_row::text), '[]')::text as all
    from ${sql.table(table)} as whole_row`.execute(db)
  return rows[0]?.all ?? ''
}
