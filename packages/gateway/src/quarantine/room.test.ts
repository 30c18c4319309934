import assert from 'node:assert/strict'
import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { newFolder, optionsFor, toHold } from './opened.fixture.ts'
import { freeIn, openRoom } from './room.ts'
import { openQuarantine } from './store.ts'

const MEGABYTE = 1024 * 1024

test('on a disk that is nearly full nothing more is held, and what is held can still be deleted', async () => {
  let free = 100 * MEGABYTE
  const folder = newFolder()
  await using quarantine = await openQuarantine(
    optionsFor(folder, { free: () => Promise.resolve(free) }),
  )
  const { id } = await quarantine.hold(toHold())
  free = 4 * MEGABYTE
  const second = toHold({ arrival: 'a-2', text: 'Subject: another\r\n\r\nanother\r\n' })
  await assert.rejects(quarantine.hold(second), /^StoreFailure: no room for held mail: 4\.0 MB/u)
  assert.equal(quarantine.count(), 1)
  assert.deepEqual(readdirSync(join(folder, 'incoming')), [])
  await quarantine.remove(id, 'operator')
  assert.equal(quarantine.count(), 0)
})

test('mails that come at once share the room', async () => {
  const room = openRoom(() => Promise.resolve(6 * MEGABYTE))
  const done = Promise.withResolvers<void>()
  const begun = Promise.withResolvers<void>()
  const first = room.during(2 * MEGABYTE, () => {
    begun.resolve()
    return done.promise
  })
  await begun.promise
  await assert.rejects(room.during(1, () => Promise.resolve()))
  done.resolve()
  await first
  await room.during(2 * MEGABYTE, () => Promise.resolve())
})

test('the disk is asked how much is free', async () => {
  const folder = newFolder()
  assert.ok(existsSync(folder))
  assert.ok((await freeIn(folder)) > 0)
})
