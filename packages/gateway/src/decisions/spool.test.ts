import assert from 'node:assert/strict'
import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { appendFile, mkdir, mkdtemp, readdir, rm, stat, truncate, utimes } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test, type TestContext } from 'node:test'
import * as fc from 'fast-check'
import { StoreFailure } from '../consequences.ts'
import type { DecisionRecord } from '../decision.ts'
import { recordSample } from './record.fixture.ts'
import { readDecisions, type Cursor, type Spooled } from './segments.ts'
import { openSpool, type Spool } from './spool.ts'

const HOUR = 3_600_000
const NOW = Date.UTC(2026, 10, 1, 12)
const options = { keep: HOUR, fileBytes: 1_000_000, now: () => NOW }

async function temporary(context: TestContext): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'tasdeeq-spool-'))
  context.after(() => rm(folder, { recursive: true }))
  return folder
}

async function idsOf(records: AsyncIterable<DecisionRecord>): Promise<readonly string[]> {
  const ids: string[] = []
  for await (const { id } of records) ids.push(id)
  return ids
}

async function all(spool: Spool, cursor?: Cursor): Promise<readonly Spooled[]> {
  const found: Spooled[] = []
  for await (const spooled of spool.readFrom(cursor)) found.push(spooled)
  return found
}

async function filled(
  folder: string,
  ids: readonly string[],
  fileBytes = 1_000_000,
): Promise<void> {
  await using spool = await openSpool(folder, { ...options, fileBytes })
  for (const id of ids) await spool.append(recordSample(id))
}

test('what was appended is read back in order, from any place in it', async (context) => {
  const folder = await temporary(context)
  await using spool = await openSpool(folder, { ...options, fileBytes: 2_000 })
  const ids = Array.from({ length: 20 }, (_, number) => `m${number}`)
  for (const id of ids) await spool.append(recordSample(id))
  const found = await all(spool)
  assert.deepEqual(
    found.map(({ record }) => record.id),
    ids,
  )
  assert.deepEqual(found[3]?.record, recordSample('m3'))
  assert.deepEqual(
    (await all(spool, found[7]!.next)).map(({ record }) => record.id),
    ids.slice(8),
  )
  assert.deepEqual(await idsOf(readDecisions(folder)), ids)
  assert.ok((await readdir(folder)).length > 3)
})

test('many at once are all there', async (context) => {
  const folder = await temporary(context)
  await using spool = await openSpool(folder, { ...options, fileBytes: 50_000 })
  const ids = Array.from({ length: 1_000 }, (_, number) => `m${number}`)
  await Promise.all(ids.map((id) => spool.append(recordSample(id))))
  assert.deepEqual(
    (await all(spool)).map(({ record }) => record.id),
    ids,
  )
})

test('a torn last line is taken off, and writing goes on after the one before', async () => {
  await fc.assert(
    fc.asyncProperty(fc.integer({ min: 1, max: 2_000 }), async (cut) => {
      const folder = await mkdtemp(join(tmpdir(), 'tasdeeq-spool-'))
      await filled(folder, ['a', 'b', 'c', 'd'])
      const [name] = await readdir(folder)
      const path = join(folder, name!)
      const { size } = await stat(path)
      await truncate(path, Math.max(size - cut, 0))
      await filled(folder, ['e'])
      const ids = await idsOf(readDecisions(folder))
      assert.equal(ids.at(-1), 'e')
      assert.deepEqual(ids.slice(0, -1), ['a', 'b', 'c', 'd'].slice(0, ids.length - 1))
      await rm(folder, { recursive: true })
    }),
    { numRuns: 20 },
  )
})

test('what is no record is passed over', async (context) => {
  const folder = await temporary(context)
  await filled(folder, ['a'])
  const [name] = await readdir(folder)
  await appendFile(join(folder, name!), 'no JSON\n{"v":2}\nnull\n')
  await filled(folder, ['b'])
  assert.deepEqual(await idsOf(readDecisions(folder)), ['a', 'b'])
})

test('kill -9 in the middle of writing loses nothing that was acknowledged', async (context) => {
  const folder = await temporary(context)
  const told: string[] = []
  for (let round = 0; round < 3; round++) {
    const fixture = join(import.meta.dirname, 'appender.fixture.ts')
    const child = spawn(process.execPath, [fixture, folder, `r${round}`], {
      stdio: ['ignore', 'pipe', 'inherit'],
    })
    let output = ''
    const enough = Promise.withResolvers<void>()
    child.stdout.on('data', (data) => {
      output += data
      if (output.length > 5_000) enough.resolve()
    })
    await enough.promise
    child.kill('SIGKILL')
    await once(child, 'close')
    told.push(...output.slice(0, output.lastIndexOf('\n')).split('\n'))
  }
  const kept = new Set(await idsOf(readDecisions(folder)))
  assert.deepEqual(
    told.filter((id) => !kept.has(id)),
    [],
  )
})

test('a full disk is told, and what fits later is written after what was there', async (context) => {
  const folder = join(await temporary(context), 'disk')
  await mkdir(folder)
  const mounted = spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=64k', 'tmpfs', folder])
  if (mounted.status !== 0) return context.skip('only root can mount a small disk')
  using disk = { [Symbol.dispose]: () => spawnSync('umount', [folder]) }
  assert.ok(disk)
  {
    await using spool = await openSpool(folder, options)
    let written = 0
    const fill = async (): Promise<void> => {
      for (; written < 1_000; written++) await spool.append(recordSample(`m${written}`))
    }
    await assert.rejects(fill(), StoreFailure)
    assert.ok(written > 10)
    spawnSync('mount', ['-o', 'remount,size=256k', folder])
    await spool.append(recordSample('after'))
    const ids = (await all(spool)).map(({ record }) => record.id)
    assert.deepEqual(ids, [...Array.from({ length: written }, (_, n) => `m${n}`), 'after'])
  }
  assert.equal((await idsOf(readDecisions(folder))).at(-1), 'after')
})

test('a file whose time is over while all are read is passed over', async (context) => {
  const folder = await temporary(context)
  const ids = Array.from({ length: 12 }, (_, number) => `m${number}`)
  await filled(folder, ids, 1)
  const names = (await readdir(folder)).filter((name) => name.endsWith('.ndjson'))
  assert.ok(names.length > 3)
  const found: string[] = []
  for await (const { id } of readDecisions(folder)) {
    if (found.length === 0)
      for (const name of names) if (!/-(?:1|12)\./u.test(name)) await rm(join(folder, name))
    found.push(id)
  }
  assert.deepEqual(found, ['m0', 'm11'])
})

test('old files go, the one being written never', async (context) => {
  const folder = await temporary(context)
  await filled(folder, ['a', 'b', 'c', 'd', 'e'], 500)
  for (const name of await readdir(folder)) await utimes(join(folder, name), 0, 0)
  await using spool = await openSpool(folder, options)
  await spool.sweep()
  assert.equal((await readdir(folder)).length, 1)
  assert.deepEqual(
    (await all(spool)).map(({ record }) => record.id),
    ['e'],
  )
})

test('what the desk has not got is kept however old it is', async (context) => {
  const folder = await temporary(context)
  await filled(folder, ['a', 'b', 'c', 'd', 'e'], 500)
  for (const name of await readdir(folder)) await utimes(join(folder, name), 0, 0)
  await using spool = await openSpool(folder, options)
  assert.equal(await spool.awaitDesk(), undefined)
  await spool.sweep()
  const found = await all(spool)
  assert.equal(found.length, 5)
  assert.equal(spool.backlog().records, 5)
  await spool.handedOver(found[2]!.next, 3)
  await spool.sweep()
  assert.deepEqual(
    (await all(spool, found[2]!.next)).map(({ record }) => record.id),
    ['d', 'e'],
  )
  assert.equal(spool.backlog().records, 2)
})

test('how far the desk is survives, and never stands after the end of a file', async (context) => {
  const folder = await temporary(context)
  await filled(folder, ['a', 'b', 'c'])
  let place: Cursor
  {
    await using spool = await openSpool(folder, options)
    place = (await all(spool))[2]!.next
    await spool.handedOver(place, 3)
  }
  // A power cut took the last record, which the desk has.
  await truncate(join(folder, place.segment), place.offset - 5)
  await using spool = await openSpool(folder, options)
  const cursor = await spool.awaitDesk()
  await spool.append(recordSample('d'))
  assert.deepEqual(
    (await all(spool, cursor)).map(({ record }) => record.id),
    ['d'],
  )
})
