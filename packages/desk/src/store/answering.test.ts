import assert from 'node:assert/strict'
import { mkdtempSync, rmSync } from 'node:fs'
import { createServer, connect, type Socket } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'node:test'
import { Kysely, sql } from 'kysely'
import { quiet } from '../../test/databases.ts'
import { canRunPostgres, openPostgres } from '../../test/postgres.ts'
import { openAnswering } from './answering.ts'
import { tellingFailures } from './failures.ts'
import { openServer } from './server.ts'
import { StoreFailure } from './store.ts'

test('a statement that takes long is left alone while the server answers beside it', async () => {
  let asked = 0
  const isThere = (): Promise<boolean> => Promise.resolve(++asked > 0)
  using answering = openAnswering({ isThere, log: quiet, silence: { least: 1 } })
  const socket = answering.socket()
  const answered = answering.asked()
  while (asked < 3) await new Promise((resolve) => setTimeout(resolve, 1))
  assert.equal(socket.destroyed, false)
  answered()
  socket.destroy()
})

test('what was answered while the server was asked for breaks nothing', async () => {
  const gone = Promise.withResolvers<boolean>()
  const asked = Promise.withResolvers<void>()
  const isThere = (): Promise<boolean> => (asked.resolve(), gone.promise)
  using answering = openAnswering({ isThere, log: quiet, silence: { least: 1 } })
  const socket = answering.socket()
  const answered = answering.asked()
  await asked.promise
  answered()
  gone.resolve(false)
  await new Promise((resolve) => setImmediate(resolve))
  assert.equal(socket.destroyed, false)
  socket.destroy()
})

/** Stands before a server; parted from it, it takes and gives nothing, and closes nothing. */
async function openWire(folder: string): Promise<
  AsyncDisposable & {
    readonly host: string
    readonly part: () => void
    readonly heal: () => void
  }
> {
  const host = mkdtempSync(join(tmpdir(), 'tasdeeq-wire-'))
  const ends = new Set<Socket>()
  let isParted = false
  const server = createServer({ allowHalfOpen: true }, (near) => {
    const far = connect({ path: join(folder, '.s.PGSQL.5432'), allowHalfOpen: true })
    for (const [from, to] of [
      [near, far],
      [far, near],
    ] as const) {
      ends.add(from)
      from.on('data', (bytes) => isParted || to.write(bytes))
      from.on('error', () => {})
      from.on('close', () => (ends.delete(from), to.destroy()))
      from.on('end', () => to.end())
    }
  })
  await new Promise<void>((resolve) => server.listen(join(host, '.s.PGSQL.5432'), resolve))
  return {
    host,
    part: () => (isParted = true),
    heal: () => (isParted = false),
    [Symbol.asyncDispose]: async () => {
      for (const end of ends) end.destroy()
      await new Promise((resolve) => server.close(resolve))
      rmSync(host, { recursive: true, force: true })
    },
  }
}

const skip = canRunPostgres ? false : 'PostgreSQL is not installed (npm run setup)'
test(
  'whoever waits for a server that a network parted hears so, and what comes after it healed is done',
  { skip },
  async () => {
    await using postgres = await openPostgres()
    const folder = new URL(postgres.urlOf('postgres')).searchParams.get('host')!
    await using wire = await openWire(folder)
    const url = `postgresql://postgres@localhost/postgres?host=${wire.host}`
    await using server = await openServer(url, quiet, { least: 400, answer: 5_000 })
    const db = new Kysely<object>({ dialect: tellingFailures(server.dialect) })
    const one = async (): Promise<unknown> => (await sql`select 1 as one`.execute(db)).rows
    assert.deepEqual(await one(), [{ one: 1 }])
    wire.part()
    const inside = db.transaction().execute((given) => sql`select 1`.execute(given))
    const outcomes = await Promise.allSettled([one(), inside, one()])
    for (const outcome of outcomes)
      assert.ok(outcome.status === 'rejected' && outcome.reason instanceof StoreFailure)
    wire.heal()
    assert.deepEqual(await one(), [{ one: 1 }])
  },
)
