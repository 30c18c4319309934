import assert from 'node:assert/strict'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import type { ServerResponse } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test, type TestContext } from 'node:test'
import type { PackedWarnings, RecordChanges } from '@tasdeeq/engine'
import type { Log } from '../running.ts'
import { answering, deltaOf, envelopeOf, newKey, openDesk, warningOf } from './desk.fixture.ts'
import { startProtection, type Protection } from './start.ts'

const key = newKey()

interface Followed {
  readonly protection: Protection
  readonly applied: readonly PackedWarnings[]
  readonly learned: readonly RecordChanges[]
  readonly loud: readonly string[]
  readonly folder: string
}

async function follow(context: TestContext, url: string, folder?: string): Promise<Followed> {
  const at = folder ?? (await mkdtemp(join(tmpdir(), 'tasdeeq-protection-')))
  const applied: PackedWarnings[] = []
  const learned: RecordChanges[] = []
  const loud: string[] = []
  const nothing = (): void => {}
  const log: Log = {
    debug: nothing,
    info: nothing,
    warn: nothing,
    error: ({ cause }) => void loud.push(String(cause)),
  }
  const protection = await startProtection({
    desk: { url, publicKey: key.publicKey },
    key: 'tdq_test',
    folder: at,
    log,
    now: () => Date.now(),
    apply: (warnings) => void applied.push(warnings),
    learn: async (records) => void learned.push(records),
    chance: () => 0,
  })
  context.after(async () => {
    await protection.stop()
    await rm(at, { recursive: true, force: true })
  })
  return { protection, applied, learned, loud, folder: at }
}

async function until(isSo: () => boolean): Promise<void> {
  while (!isSo()) await new Promise((resolve) => setTimeout(resolve, 10))
}

const signed = (rest: Parameters<typeof deltaOf>[0]) => answering(envelopeOf(deltaOf(rest), key))

test('what the desk signs is in force, is continued, and what it withdraws is not', async (context) => {
  const desk = await openDesk(context, [
    signed({ warnings: [warningOf('one'), warningOf('two')], cursor: 5 }),
    signed({ after: 5, cursor: 7, warnings: [warningOf('three')], withdrawn: ['one'] }),
  ])
  const { applied, protection } = await follow(context, desk.url)
  await until(() => desk.asked.length === 3)
  assert.deepEqual(
    applied.map(({ cursor, count }) => [cursor, count]),
    [
      [5, 2],
      [7, 2],
    ],
  )
  assert.deepEqual(desk.asked, [
    { after: null, key: 'Bearer tdq_test' },
    { after: '5', key: 'Bearer tdq_test' },
    { after: '7', key: 'Bearer tdq_test' },
  ])
  const state = protection.state()
  assert.equal(state.entries, 2)
  assert.equal(state.cursor, 7)
})

test('of many pages the last puts all of them in force', async (context) => {
  const desk = await openDesk(context, [
    signed({ warnings: [warningOf('one')], cursor: 5, more: true }),
    signed({ after: 5, cursor: 8, warnings: [warningOf('two')], more: true }),
    signed({ after: 8, cursor: 9 }),
  ])
  const { applied } = await follow(context, desk.url)
  await until(() => desk.asked.length === 4)
  assert.deepEqual(
    applied.map(({ count }) => count),
    [2],
  )
})

test('without the desk the last good one is in force from the start', async (context) => {
  const desk = await openDesk(context, [signed({ warnings: [warningOf('one')], cursor: 5 })])
  const before = await follow(context, desk.url)
  await until(() => desk.asked.length === 2)
  await before.protection.stop()
  await desk.close()
  const { applied, protection } = await follow(context, desk.url, before.folder)
  assert.deepEqual(
    applied.map(({ cursor, count }) => [cursor, count]),
    [[5, 1]],
  )
  await until(() => protection.state().lastError !== undefined)
  assert.match(protection.state().lastError ?? '', /no answer from the desk/u)
})

test('a damaged file of the last good one is asked for anew', async (context) => {
  const folder = await mkdtemp(join(tmpdir(), 'tasdeeq-protection-'))
  await writeFile(join(folder, 'protection.json'), '{"v":1,"warnings":[')
  const desk = await openDesk(context, [signed({ warnings: [warningOf('one')], cursor: 5 })])
  const { applied } = await follow(context, desk.url, folder)
  await until(() => applied.length === 1)
  assert.equal(desk.asked[0]?.after, null)
  await until(() => desk.asked.length === 2)
  assert.match(await readFile(join(folder, 'protection.json'), 'utf8'), /"cursor":5/u)
})

test('what another key signed changes nothing and is told', async (context) => {
  const stranger = envelopeOf(deltaOf({ after: 5, cursor: 6, withdrawn: ['one'] }), newKey())
  const desk = await openDesk(context, [
    signed({ warnings: [warningOf('one')], cursor: 5 }),
    answering(stranger),
    signed({ after: 5, cursor: 6 }),
  ])
  const { applied, loud, protection } = await follow(context, desk.url)
  await until(() => desk.asked.length === 4)
  assert.equal(applied.length, 1)
  assert.deepEqual(loud, ['no signature in it is that of the desk’s key'])
  assert.equal(protection.state().entries, 1)
  assert.equal(protection.state().lastError, undefined)
})

test('what the desk signed once, and somebody kept, undoes nothing', async (context) => {
  const desk = await openDesk(context, [
    signed({ warnings: [warningOf('one')], cursor: 50 }),
    signed({ cursor: 5, time: Date.now() - 60_000 }),
    signed({ after: 4, cursor: 60, withdrawn: ['one'] }),
    signed({ after: 50, cursor: 60, withdrawn: ['one'], desk: 'south/green' }),
  ])
  const { loud, protection } = await follow(context, desk.url)
  await until(() => desk.asked.length === 5)
  assert.deepEqual(loud, [
    'it is older than what is in force',
    'it continues another cursor than ours',
    'it continues what another desk sent',
  ])
  assert.equal(protection.state().entries, 1)
})

test('a desk that refuses, sends too much or breaks off is asked again', async (context) => {
  const troubles = [
    (response: ServerResponse): void => void response.writeHead(401).end(),
    (response: ServerResponse): void =>
      void response.writeHead(200, { 'content-length': 1e9 }).write('{'),
    (response: ServerResponse): void => {
      response.destroy()
    },
    answering('no JSON'),
    answering(envelopeOf({ v: 2 }, key)),
  ]
  await Promise.all(
    troubles.map(async (trouble) => {
      const good = signed({ warnings: [warningOf('one')], cursor: 5 })
      const desk = await openDesk(context, [trouble, good])
      const { applied } = await follow(context, desk.url)
      await until(() => applied.length === 1)
    }),
  )
})

const change = { kind: 'matter', id: 'old', record: null } as const

test('changed records are in force, outlive a restart, and are gone when the desk says so', async (context) => {
  const records = { cursor: 6, changes: [change] }
  const desk = await openDesk(context, [
    signed({ cursor: 5 }),
    signed({ after: 5, cursor: 6, records }),
  ])
  const before = await follow(context, desk.url)
  await until(() => desk.asked.length === 3)
  assert.deepEqual(before.learned, [records])
  await before.protection.stop()
  const later = await openDesk(context, [
    signed({ after: 6, cursor: 8, warnings: [warningOf('one')] }),
    signed({ after: 8, cursor: 9, records: { cursor: 9, changes: [] } }),
  ])
  const { learned } = await follow(context, later.url, before.folder)
  assert.deepEqual(learned, [records], 'what was kept is not in force from the start')
  await until(() => later.asked.length === 3)
  assert.deepEqual(learned, [records, { cursor: 9, changes: [] }])
})

test('what a version kept that knew nothing of records is asked for whole', async (context) => {
  const desk = await openDesk(context, [signed({ warnings: [warningOf('one')], cursor: 5 })])
  const before = await follow(context, desk.url)
  await until(() => desk.asked.length === 2)
  await before.protection.stop()
  const path = join(before.folder, 'protection.json')
  const { records: _records, ...kept } = JSON.parse(await readFile(path, 'utf8'))
  await writeFile(path, JSON.stringify(kept))
  const records = { cursor: 4, changes: [change] }
  const later = await openDesk(context, [
    signed({ cursor: 5, warnings: [warningOf('one')], records }),
  ])
  const { learned, applied } = await follow(context, later.url, before.folder)
  await until(() => later.asked.length === 2)
  assert.deepEqual([learned, applied[0]?.count], [[records], 1])
  assert.deepEqual(
    later.asked.map(({ after }) => after),
    [null, '5'],
  )
})

test('a record of an unknown kind or form is left aside, and the others count', async (context) => {
  const changes = [
    change,
    { kind: 'horoscope', id: 'a', record: null },
    { kind: 'matter', id: 'b', record: { id: 'b', names: 'none' } },
    { kind: 'matter', id: 'c', record: { id: 'another', names: { en: ['c'] } } },
  ]
  const desk = await openDesk(context, [signed({ cursor: 5, records: { cursor: 5, changes } })])
  const { learned } = await follow(context, desk.url)
  await until(() => desk.asked.length === 2)
  assert.deepEqual(learned, [{ cursor: 5, changes: [change] }])
})

test('changed knowledge that could not be put to use is tried again, though nothing new comes', async (context) => {
  const records = { cursor: 3, changes: [] }
  const desk = await openDesk(context, [
    signed({ cursor: 3, records }),
    signed({ after: 3, cursor: 3 }),
    signed({ after: 3, cursor: 3 }),
  ])
  const folder = await mkdtemp(join(tmpdir(), 'tasdeeq-protection-'))
  const tried: number[] = []
  const nothing = (): void => {}
  const protection = await startProtection({
    desk: { url: desk.url, publicKey: key.publicKey },
    key: 'tdq_test',
    folder,
    log: { debug: nothing, info: nothing, warn: nothing, error: nothing },
    now: () => Date.now(),
    apply: nothing,
    learn: async ({ cursor }) => {
      tried.push(cursor)
      if (tried.length === 1) throw new Error('no worker started')
    },
    again: 0,
  })
  context.after(async () => {
    await protection.stop()
    await rm(folder, { recursive: true, force: true })
  })
  await until(() => desk.asked.length === 4)
  assert.deepEqual(tried, [3, 3])
})
