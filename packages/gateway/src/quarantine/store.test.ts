import assert from 'node:assert/strict'
import {
  existsSync,
  mkdirSync,
  readdirSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { after, test } from 'node:test'
import type { Held } from '../quarantine.ts'
import { DAY, mailbox, newFolder, NOW, optionsFor, RAW, SECRET, toHold } from './opened.fixture.ts'
import { QuarantineInUse } from './lock.ts'
import { releasedId } from './released.ts'
import { openQuarantine } from './store.ts'

const folders: string[] = []
after(() => folders.forEach((folder) => rmSync(folder, { recursive: true, force: true })))

function fresh(): string {
  const made = newFolder()
  folders.push(made)
  return made
}

async function all(list: AsyncIterable<Held>): Promise<readonly Held[]> {
  const found: Held[] = []
  for await (const held of list) found.push(held)
  return found
}

test('a held message is there with its envelope after the next start', async () => {
  const options = optionsFor(fresh())
  let id: string
  {
    await using quarantine = await openQuarantine(options)
    id = (await quarantine.hold(toHold())).id
  }
  await using quarantine = await openQuarantine(options)
  const held = await quarantine.get(id)
  assert.equal(held?.mailFrom, 'bounce@office.example')
  assert.deepEqual(held.recipients, ['amina@mail.example'])
  assert.equal(Buffer.from((await quarantine.raw(id)) ?? []).toString(), RAW)
})

test('nobody else may read what is held', async () => {
  const options = optionsFor(fresh())
  await using quarantine = await openQuarantine(options)
  const { sha256 } = await quarantine.hold(toHold())
  const raw = join(options.folder, 'raw', sha256.slice(0, 2))
  assert.equal(statSync(raw).mode & 0o777, 0o700)
  assert.equal(statSync(join(raw, `${sha256}.eml`)).mode & 0o777, 0o600)
})

test('the same message sent again is the same entry, and its arrivals are counted', async () => {
  const options = optionsFor(fresh())
  await using quarantine = await openQuarantine(options)
  const first = await quarantine.hold(toHold())
  const second = await quarantine.hold(toHold({ arrival: 'a-2', now: NOW + 5_000 }))
  assert.equal(second.id, first.id)
  assert.deepEqual(second.arrivals, ['a-1', 'a-2'])
  assert.equal((await all(quarantine.list())).length, 1)
})

test('the same message sent at the same moment many times is one entry', async () => {
  await using quarantine = await openQuarantine(optionsFor(fresh()))
  const held = await Promise.all(
    Array.from({ length: 120 }, (_, index) => quarantine.hold(toHold({ arrival: `a-${index}` }))),
  )
  assert.equal(new Set(held.map(({ id }) => id)).size, 1)
  const [one] = await all(quarantine.list())
  assert.equal(one?.arrivals.length, 100)
  assert.equal(one.moreArrivals, 20)
})

test('the same bytes for somebody else are another entry with the same content', async () => {
  const options = optionsFor(fresh())
  await using quarantine = await openQuarantine(options)
  const one = await quarantine.hold(toHold())
  const other = await quarantine.hold(toHold({ recipients: ['bilal@mail.example'] }))
  assert.notEqual(one.id, other.id)
  assert.equal(readdirSync(join(options.folder, 'raw')).length, 1)
  await quarantine.remove(one.id, 'operator')
  assert.ok(await quarantine.raw(other.id))
  await quarantine.remove(other.id, 'operator')
  assert.equal(await quarantine.raw(other.id), undefined)
})

test('a message that comes again after it was deleted is a new entry', async () => {
  await using quarantine = await openQuarantine(optionsFor(fresh()))
  const first = await quarantine.hold(toHold())
  assert.equal(await quarantine.remove(first.id, 'operator'), 'removed')
  assert.equal(await quarantine.remove(first.id, 'operator'), 'not-held')
  const second = await quarantine.hold(toHold())
  assert.notEqual(second.id, first.id)
  assert.equal((await quarantine.get(first.id))?.state, 'deleted')
  assert.ok(await quarantine.raw(second.id))
})

test('the newest comes first, and filters choose', async () => {
  await using quarantine = await openQuarantine(optionsFor(fresh()))
  for (const hour of [0, 30, 3, 3.5, 50]) {
    const text = RAW.replace('24 hours', `${hour} hours`)
    await quarantine.hold(
      toHold({ text, now: NOW + hour * 3_600_000, mailFrom: `${hour}@a.example` }),
    )
  }
  const times = (await all(quarantine.list())).map(({ heldAt }) => (heldAt - NOW) / 3_600_000)
  assert.deepEqual(times, [50, 30, 3.5, 3, 0])
  const since = await all(
    quarantine.list({ since: NOW + 3.2 * 3_600_000, until: NOW + 30 * 3_600_000 }),
  )
  assert.equal(since.length, 2)
  assert.equal((await all(quarantine.list({ sender: '3@A.example' }))).length, 1)
  assert.equal((await all(quarantine.list({ recipient: 'AMINA@mail.example' }))).length, 5)
  assert.equal((await all(quarantine.list({ state: 'released' }))).length, 0)
})

test('a released message arrives with the envelope it had, and with a mark that fits', async () => {
  const { deliver, got } = mailbox()
  await using quarantine = await openQuarantine(optionsFor(fresh(), { deliver }))
  const { id } = await quarantine.hold(toHold())
  const result = await quarantine.release(id, { by: 'operator', now: NOW })
  assert.deepEqual(result, { kind: 'released', to: ['amina@mail.example'] })
  const [mail] = got
  assert.equal(mail?.mailFrom, 'bounce@office.example')
  assert.ok(Buffer.from(mail.raw).toString().endsWith(RAW))
  assert.equal(releasedId({ ...mail, secret: SECRET, now: NOW + DAY }), id)
  assert.equal((await quarantine.get(id))?.state, 'released')
  assert.deepEqual(await quarantine.release(id, { by: 'operator', now: NOW }), {
    kind: 'not-held',
    state: 'released',
  })
  assert.equal(got.length, 1)
})

test('a message is released to one recipient, and stays held for the other', async () => {
  const { deliver, got } = mailbox()
  await using quarantine = await openQuarantine(optionsFor(fresh(), { deliver }))
  const recipients = ['amina@mail.example', 'bilal@mail.example']
  const { id } = await quarantine.hold(toHold({ recipients }))
  const one = { by: 'amina', recipients: ['Amina@mail.example'], now: NOW }
  assert.equal((await quarantine.release(id, one)).kind, 'released')
  assert.equal((await quarantine.get(id))?.state, 'held')
  assert.deepEqual(await quarantine.release(id, one), { kind: 'not-held', state: 'released' })
  await quarantine.release(id, { by: 'operator', now: NOW })
  assert.deepEqual(
    got.map((mail) => mail.recipients),
    [[recipients[0]], [recipients[1]]],
  )
  assert.equal((await quarantine.get(id))?.state, 'released')
})

test('many who release at once deliver it once', async () => {
  const { deliver, got } = mailbox()
  await using quarantine = await openQuarantine(optionsFor(fresh(), { deliver }))
  const { id } = await quarantine.hold(toHold())
  const results = await Promise.all(
    Array.from({ length: 8 }, () => quarantine.release(id, { by: 'x', now: NOW })),
  )
  assert.equal(results.filter(({ kind }) => kind === 'released').length, 1)
  assert.equal(got.length, 1)
})

test('what the server refuses stays held', async () => {
  const deliver = (): Promise<never> => Promise.reject(new Error('no server there'))
  await using quarantine = await openQuarantine(optionsFor(fresh(), { deliver }))
  const { id } = await quarantine.hold(toHold())
  assert.deepEqual(await quarantine.release(id, { by: 'x', now: NOW }), {
    kind: 'refused',
    cause: 'no server there',
  })
  const held = await quarantine.get(id)
  assert.equal(held?.state, 'held')
  assert.equal(held.releasing, undefined)
})

test('reports are kept, one a person and opinion', async () => {
  await using quarantine = await openQuarantine(optionsFor(fresh()))
  const { id } = await quarantine.hold(toHold())
  const said = { time: NOW, by: 'amina@mail.example', says: 'fraud' } as const
  assert.equal(await quarantine.report(id, said), 'reported')
  assert.equal(await quarantine.report(id, said), 'reported')
  assert.deepEqual((await quarantine.get(id))?.reports, [said])
  assert.equal(await quarantine.report('no-such-id', said), 'unknown')
})

test('what is past its time is removed, and its facts after as long again', async () => {
  const options = optionsFor(fresh())
  const { id, sha256 } = await (async () => {
    await using quarantine = await openQuarantine(options)
    return await quarantine.hold(toHold())
  })()
  await using quarantine = await openQuarantine(options)
  assert.equal(await quarantine.expire(NOW + 29 * DAY), 0)
  assert.equal(await quarantine.expire(NOW + 31 * DAY), 1)
  assert.equal(await quarantine.expire(NOW + 31 * DAY), 0)
  assert.equal((await quarantine.get(id))?.state, 'expired')
  assert.ok(!existsSync(join(options.folder, 'raw', sha256.slice(0, 2), `${sha256}.eml`)))
  await quarantine.expire(NOW + 61 * DAY)
  assert.equal(await quarantine.get(id), undefined)
  assert.deepEqual(readdirSync(join(options.folder, 'entries')), [])
  await quarantine.hold(toHold({ now: NOW + 62 * DAY }))
})

test('a content that no entry names goes after a day, and half files at the start', async () => {
  const options = optionsFor(fresh())
  const orphan = join(options.folder, 'raw', 'ab', `${'ab'.repeat(32)}.eml`)
  const half = join(options.folder, 'incoming', 'half')
  await (await openQuarantine(options))[Symbol.asyncDispose]()
  mkdirSync(join(options.folder, 'raw', 'ab'))
  writeFileSync(orphan, 'x')
  writeFileSync(half, 'x')
  await using quarantine = await openQuarantine(options)
  assert.ok(!existsSync(half))
  utimesSync(orphan, new Date(NOW), new Date(NOW))
  await quarantine.expire(NOW + DAY / 2)
  assert.ok(existsSync(orphan))
  await quarantine.expire(NOW + 2 * DAY)
  assert.ok(!existsSync(orphan))
})

test('a second opener is refused with a clear word', async () => {
  const options = optionsFor(fresh())
  await using first = await openQuarantine(options)
  assert.deepEqual(await all(first.list()), [])
  await assert.rejects(openQuarantine(options), (error) => {
    return error instanceof QuarantineInUse && error.message.includes(`process ${process.pid}`)
  })
})

test('the lock of a process that is gone is taken over', async () => {
  const options = optionsFor(fresh())
  writeFileSync(join(options.folder, 'lock'), '999999999 1\n')
  await using quarantine = await openQuarantine(options)
  assert.ok(await quarantine.hold(toHold()))
})

test('a message that comes again while it is deleted is never lost', async () => {
  await using quarantine = await openQuarantine(optionsFor(fresh()))
  const first = await quarantine.hold(toHold())
  const [again] = await Promise.all([
    quarantine.hold(toHold({ arrival: 'a-2' })),
    quarantine.remove(first.id, 'operator'),
  ])
  const held = await quarantine.get(again.id)
  const wasDeletedAfter = again.id === first.id && held?.arrivals.includes('a-2')
  assert.ok(wasDeletedAfter || held?.state === 'held')
})

test('a content that somebody removed by hand is there again when the message comes again', async () => {
  const options = optionsFor(fresh())
  await using quarantine = await openQuarantine(options)
  const { id, sha256 } = await quarantine.hold(toHold())
  rmSync(join(options.folder, 'raw', sha256.slice(0, 2), `${sha256}.eml`))
  await quarantine.hold(toHold({ arrival: 'a-2' }))
  assert.ok(await quarantine.raw(id))
})

test('a damaged entry is left out of lists, and names itself when it is asked for', async () => {
  const options = optionsFor(fresh())
  await using quarantine = await openQuarantine(options)
  const { id } = await quarantine.hold(toHold())
  writeFileSync(join(options.folder, 'entries', '2026-11-22', '07', `${id}.json`), '{')
  assert.deepEqual(await all(quarantine.list()), [])
  await assert.rejects(quarantine.get(id), /is damaged; restore it/u)
})

test('an id that is no id names no file', async () => {
  await using quarantine = await openQuarantine(optionsFor(fresh()))
  for (const id of ['', '../lock', 'x'.repeat(39), '../../../../etc/passwd']) {
    assert.equal(await quarantine.get(id), undefined)
  }
})
