import assert from 'node:assert/strict'
import { existsSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { setTimeout as wait } from 'node:timers/promises'
import { mailbox, newFolder, NOW, optionsFor, quiet, toHold } from './opened.fixture.ts'
import { heldReader } from './entries.ts'
import { placesIn } from './places.ts'
import { requestChange, type ChangeOptions } from './request-change.ts'
import { openQuarantine } from './store.ts'

const folders: string[] = []
after(() => folders.forEach((folder) => rmSync(folder, { recursive: true, force: true })))

function options(more: Partial<ChangeOptions> = {}): ChangeOptions {
  const folder = newFolder()
  folders.push(folder)
  return { ...optionsFor(folder), patience: 20_000, ...more }
}

test('a running gateway does what another program asks, and answers', async () => {
  const { deliver, got } = mailbox()
  const own = options()
  await using quarantine = await openQuarantine({ ...own, deliver })
  const { id } = await quarantine.hold(toHold())
  const by = 'operator:root'
  const reported = await requestChange({ does: 'report', id, by, says: 'fraud' }, own)
  assert.deepEqual(reported, { does: 'report', result: 'reported' })
  const released = await requestChange({ does: 'release', id, by }, own)
  assert.deepEqual(released, {
    does: 'release',
    result: { kind: 'released', to: ['amina@mail.example'] },
  })
  assert.equal(got.length, 1)
  const held = await quarantine.get(id)
  assert.equal(held?.deeds?.[0]?.by, by)
  assert.deepEqual(readdirSync(join(own.folder, 'requests')), [])
})

test('where no gateway runs it is done at once', async () => {
  const { deliver, got } = mailbox()
  const own = options({ deliver })
  const { id } = await (async () => {
    await using quarantine = await openQuarantine(own)
    return await quarantine.hold(toHold())
  })()
  const changed = await requestChange({ does: 'release', id, by: 'operator' }, own)
  assert.equal(changed.does === 'release' && changed.result.kind, 'released')
  assert.equal(got.length, 1)
  assert.ok(!existsSync(join(own.folder, 'lock')))
})

test('many programs ask at once, and each gets its own answer', async () => {
  const own = options()
  await using quarantine = await openQuarantine(own)
  const { id } = await quarantine.hold(toHold())
  const answers = await Promise.all(
    Array.from({ length: 10 }, () => requestChange({ does: 'remove', id, by: 'operator' }, own)),
  )
  assert.equal(answers.filter(({ result }) => result === 'removed').length, 1)
})

test('another program reads while the gateway runs', async () => {
  const own = options()
  await using quarantine = await openQuarantine(own)
  const { id } = await quarantine.hold(toHold())
  const reader = heldReader(placesIn(own.folder), () => assert.fail('nothing is damaged'))
  assert.equal((await reader.get(id))?.id, id)
  for await (const held of reader.list()) assert.equal(held.id, id)
  assert.ok(await reader.raw(id))
})

test('a request that is none gets an answer that says so, and harms nothing', async () => {
  const own = options({ log: quiet })
  await using quarantine = await openQuarantine(own)
  const { id } = await quarantine.hold(toHold())
  const folder = join(own.folder, 'requests')
  const hostile = [
    '{',
    '[]',
    '{"does":"burn"}',
    `{"does":"remove","id":"${id}"}`,
    'x'.repeat(2_000_000),
  ]
  hostile.forEach((text, index) => writeFileSync(join(folder, `${index}.request`), text))
  const answers = (): readonly string[] =>
    readdirSync(folder).filter((name) => name.endsWith('.answer'))
  while (answers().length < hostile.length) await wait(10)
  assert.equal((await quarantine.get(id))?.state, 'held')
})

test('a request at which the gateway was killed is answered at its next start', async () => {
  const own = options()
  await (await openQuarantine(own))[Symbol.asyncDispose]()
  writeFileSync(join(own.folder, 'requests', 'x.taken'), '{}')
  await using quarantine = await openQuarantine(own)
  while (!existsSync(join(own.folder, 'requests', 'x.answer'))) await wait(5)
  assert.ok(quarantine)
})

test('who cannot release is told why', async () => {
  const own = options()
  await using quarantine = await openQuarantine(own)
  const { id } = await quarantine.hold(toHold({ now: NOW }))
  const changed = await requestChange({ does: 'release', id, by: 'operator' }, own)
  assert.deepEqual(changed.result, {
    kind: 'refused',
    cause: 'no server is set that takes released mail',
  })
})
