import assert from 'node:assert/strict'
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { after, test } from 'node:test'
import type { Held } from '../quarantine.ts'
import { entryPath, placesIn } from './places.ts'
import { DAY, mailbox, newFolder, NOW, optionsFor, quiet, toHold } from './opened.fixture.ts'
import { openQuarantine, type QuarantineOptions } from './store.ts'

const folders: string[] = []
after(() => folders.forEach((folder) => rmSync(folder, { recursive: true, force: true })))

function fresh(more: Partial<QuarantineOptions> = {}): QuarantineOptions {
  const made = newFolder()
  folders.push(made)
  return optionsFor(made, more)
}

function pathOf({ folder }: QuarantineOptions, { id }: Held): string {
  return entryPath(placesIn(folder), id)
}

/** What a broken disk or a hand may leave of an entry. */
const DAMAGES: readonly (readonly [string, (text: string) => string])[] = [
  ['cut off', (text) => text.slice(0, 100)],
  ['empty', () => ''],
  ['zeros', (text) => '\0'.repeat(text.length)],
  ['without its recipients', (text) => text.replace('"recipients"', '"nobody"')],
  ['that of another', (text) => text.replace(/"id":"[^"]+"/u, '"id":"0mia0wl0w-0-0"')],
  ['null', () => 'null'],
]

for (const [how, damage] of DAMAGES)
  test(`a damaged entry (${how}) does not keep its message from being held again`, async () => {
    const told: string[] = []
    const log = {
      ...quiet,
      error: (fields: object, what: string) => void told.push(`${JSON.stringify(fields)} ${what}`),
    }
    const { deliver, got } = mailbox()
    const options = fresh({ log, deliver })
    await using quarantine = await openQuarantine(options)
    const first = await quarantine.hold(toHold())
    const path = pathOf(options, first)
    writeFileSync(path, damage(readFileSync(path, 'utf8')))

    const second = await quarantine.hold(toHold({ arrival: 'a-2', now: NOW + 5_000 }))
    assert.notEqual(second.id, first.id)
    assert.equal(told.length, 1)
    assert.ok(told[0]?.includes(first.id))
    assert.ok(readdirSync(dirname(path)).includes(`${first.id}.json.damaged`))
    assert.equal(quarantine.count(), 1)
    // Once more, and nothing is damaged any more.
    assert.equal((await quarantine.hold(toHold({ arrival: 'a-3' }))).id, second.id)
    assert.equal(told.length, 1)
    assert.equal(
      (await quarantine.release(second.id, { by: 'operator', now: NOW })).kind,
      'released',
    )
    assert.equal(got.length, 1)
  })

test('a damaged entry of the same content does not keep another from being deleted', async () => {
  const options = fresh()
  await using quarantine = await openQuarantine(options)
  const one = await quarantine.hold(toHold())
  const other = await quarantine.hold(toHold({ recipients: ['bilal@mail.example'] }))
  writeFileSync(pathOf(options, other), 'damaged')
  assert.equal(await quarantine.remove(one.id, 'operator'), 'removed')
  // The damaged one may need it.
  const raw = join(options.folder, 'raw', one.sha256.slice(0, 2), `${one.sha256}.eml`)
  assert.ok(readFileSync(raw).length > 0)
})

test('what was deleted or has expired is not counted after the next start', async () => {
  const options = fresh()
  {
    await using quarantine = await openQuarantine(options)
    const old = await quarantine.hold(toHold({ text: 'Subject: old\r\n\r\nold' }))
    const deleted = await quarantine.hold(toHold({ text: 'Subject: b\r\n\r\nb', now: NOW + DAY }))
    await quarantine.remove(deleted.id, 'operator')
    // The same message for two, of whom one has it still.
    const one = await quarantine.hold(toHold({ now: NOW + DAY }))
    await quarantine.hold(toHold({ now: NOW + DAY, recipients: ['bilal@mail.example'] }))
    await quarantine.remove(one.id, 'operator')
    await quarantine.hold(toHold({ text: 'Subject: c\r\n\r\nc', now: NOW + DAY }))
    await quarantine.expire(old.expiresAt + 3_600_000)
    assert.equal(quarantine.count(), 2)
  }
  await using quarantine = await openQuarantine(options)
  assert.equal(quarantine.count(), 2)
})

test('one whose content was lost counts again once its message came again', async () => {
  const options = fresh()
  let held: Held
  {
    await using quarantine = await openQuarantine(options)
    held = await quarantine.hold(toHold())
  }
  rmSync(join(options.folder, 'raw', held.sha256.slice(0, 2)), { recursive: true })
  await using quarantine = await openQuarantine(options)
  assert.equal(quarantine.count(), 0)
  assert.equal((await quarantine.hold(toHold({ arrival: 'a-2' }))).id, held.id)
  assert.equal(quarantine.count(), 1)
})
