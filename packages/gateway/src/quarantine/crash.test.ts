import assert from 'node:assert/strict'
import { spawn, spawnSync, type ChildProcess } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { setTimeout as wait } from 'node:timers/promises'
import { StoreFailure } from '../consequences.ts'
import type { Held } from '../quarantine.ts'
import { mailbox, newFolder, NOW, optionsFor, RAW, toHold } from './opened.fixture.ts'
import { openQuarantine } from './store.ts'

const CHILD = new URL('holding.fixture.ts', import.meta.url).pathname
const folders: string[] = []
after(() => folders.forEach((folder) => rmSync(folder, { recursive: true, force: true })))

function fresh(): string {
  const folder = newFolder()
  folders.push(folder)
  return folder
}

interface Child {
  readonly process: ChildProcess
  readonly told: () => string
}

function start(...args: readonly string[]): Child {
  const child = spawn(process.execPath, [CHILD, ...args], { stdio: ['ignore', 'pipe', 'inherit'] })
  let told = ''
  child.stdout.setEncoding('utf8').on('data', (text: string) => (told += text))
  return { process: child, told: () => told }
}

async function killed(child: Child): Promise<readonly string[]> {
  const closed = new Promise((resolve) => child.process.once('close', resolve))
  child.process.kill('SIGKILL')
  await closed
  return child.told().split('\n').slice(0, -1)
}

async function until(isSo: () => boolean): Promise<void> {
  while (!isSo()) await wait(5)
}

/** Messages that a process answers for before it is killed, of eight that it holds at once. */
const LEAST = [1, 30, 100, 8, 300]

test('whatever was answered for survives kill -9 at any moment, whole', async (context) => {
  const folder = fresh()
  const answered: string[] = []
  for (const [round, least] of LEAST.entries()) {
    const child = start(folder, String(round * 1_000_000))
    await until(() => child.told().split('\n').length > least)
    answered.push(...(await killed(child)))
  }
  await using quarantine = await openQuarantine(optionsFor(folder))
  for (const line of answered) {
    const [id = '', sha256 = ''] = line.split(' ')
    const raw = await quarantine.raw(id)
    assert.ok(raw, `${id} is lost`)
    assert.equal(createHash('sha256').update(raw).digest('hex'), sha256)
  }
  let entries = 0
  for await (const held of quarantine.list()) {
    entries++
    assert.equal((await quarantine.raw(held.id))?.length, held.bytes)
  }
  assert.ok(entries >= answered.length)
  assert.deepEqual(readdirSync(join(folder, 'incoming')), [])
  context.diagnostic(`${answered.length} answered for, ${entries} entries, none lost, none half`)
})

test('killed between delivery and its note, the next release asks first', async () => {
  const folder = fresh()
  let id = ''
  {
    await using quarantine = await openQuarantine(optionsFor(folder))
    id = (await quarantine.hold(toHold())).id
  }
  const child = start(folder, 'release', id)
  await until(() => child.told() !== '')
  await killed(child)
  const { deliver, got } = mailbox()
  await using quarantine = await openQuarantine(optionsFor(folder, { deliver }))
  const held = await quarantine.get(id)
  assert.equal(held?.state, 'held')
  assert.deepEqual(held.releasing?.to, ['amina@mail.example'])
  assert.equal((await quarantine.release(id, { by: 'x', now: NOW })).kind, 'unsure')
  assert.equal(got.length, 0)
  assert.equal((await quarantine.release(id, { by: 'x', again: true, now: NOW })).kind, 'released')
  const afterwards = await quarantine.get(id)
  assert.equal(afterwards?.state, 'released')
  assert.equal(afterwards.releasing, undefined)
})

test('on a full disk nothing is answered for that is not whole, and nothing half stays', async (context) => {
  const folder = mkdtempSync(join(tmpdir(), 'tasdeeq-full-'))
  const mounted = spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=1m', 'none', folder])
  if (mounted.status !== 0) {
    rmSync(folder, { recursive: true })
    context.skip('SKIPPED: no small disk can be mounted here (this takes root)')
    return
  }
  try {
    const { held, failures } = await fill(folder)
    assert.ok(held.length > 10)
    assert.ok(failures > 0)
    context.diagnostic(`${held.length} held, ${failures} refused`)
  } finally {
    spawnSync('umount', [folder])
    rmSync(folder, { recursive: true })
  }
})

async function fill(folder: string): Promise<{ held: readonly Held[]; failures: number }> {
  // Not told how little is left: it is as where something else fills the disk at the same moment.
  const free = (): Promise<number> => Promise.resolve(Infinity)
  await using quarantine = await openQuarantine(optionsFor(folder, { free }))
  const held: Held[] = []
  let failures = 0
  const text = (number: number): string => `${RAW}${number}${'x'.repeat(8_000)}`
  for (let number = 0; number < 100; number++) {
    try {
      held.push(await quarantine.hold(toHold({ text: text(number) })))
    } catch (error) {
      assert.ok(error instanceof StoreFailure, String(error))
      failures++
    }
  }
  for (const { id, bytes } of held) assert.equal((await quarantine.raw(id))?.length, bytes)
  assert.deepEqual(readdirSync(join(folder, 'incoming')), [])
  const raws = readdirSync(join(folder, 'raw')).flatMap((name) =>
    readdirSync(join(folder, 'raw', name)),
  )
  assert.equal(raws.length, held.length)
  const [first] = held
  assert.equal(await quarantine.expire(NOW + 31 * 86_400_000).catch(() => -1), held.length)
  assert.ok(first && (await quarantine.hold(toHold({ text: text(1_000) }))))
  return { held, failures }
}
