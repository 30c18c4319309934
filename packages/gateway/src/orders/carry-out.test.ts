import assert from 'node:assert/strict'
import { rmSync } from 'node:fs'
import { test } from 'node:test'
import { DAY, mailbox, newFolder, NOW, optionsFor, toHold } from '../quarantine/opened.fixture.ts'
import { openQuarantine, type QuarantineOptions } from '../quarantine/store.ts'
import type { Deliver, Quarantine } from '../quarantine.ts'
import { carryOutOrder, type CarryOutParts, type Outcome } from './carry-out.ts'
import type { Order } from './read-orders.ts'

const order: Omit<Order, 'held'> = {
  id: '01900000-0000-7000-8000-000000000001',
  does: 'release',
  again: false,
  expires: NOW + DAY,
}

type Ordering = (about: Partial<Order>) => Promise<Outcome>

async function withHeld(
  more: Partial<QuarantineOptions>,
  work: (ordering: Ordering, quarantine: Quarantine, id: string) => Promise<void>,
): Promise<void> {
  const folder = newFolder()
  try {
    await using quarantine = await openQuarantine(optionsFor(folder, more))
    const recipients = ['amina@mail.example', 'bilal@mail.example']
    const { id } = await quarantine.hold(toHold({ recipients }))
    const parts: CarryOutParts = { quarantine, now: () => NOW + 1 }
    await work((about) => carryOutOrder({ ...order, held: id, ...about }, parts), quarantine, id)
  } finally {
    rmSync(folder, { recursive: true })
  }
}

test('a release goes to all recipients once, however often the order comes', async () => {
  const { deliver, got } = mailbox()
  await withHeld({ deliver }, async (ordering, quarantine, id) => {
    assert.deepEqual(await ordering({}), { kind: 'done', recipients: 2 })
    assert.deepEqual(await ordering({}), { kind: 'done', recipients: 2 })
    assert.equal(got.length, 1)
    assert.equal((await quarantine.get(id))?.deeds?.[0]?.by, `desk order ${order.id}`)
    const other = { id: '01900000-0000-7000-8000-000000000002' }
    assert.deepEqual(await ordering(other), { kind: 'not-held', state: 'released' })
  })
})

test('what was done before an order was over is told afterwards, and nothing is begun then', async () => {
  const { deliver, got } = mailbox()
  await withHeld({ deliver }, async (ordering) => {
    assert.deepEqual(await ordering({ expires: NOW }), { kind: 'expired' })
    assert.equal(got.length, 0)
    await ordering({})
    assert.deepEqual(await ordering({ expires: NOW }), { kind: 'done', recipients: 2 })
  })
})

test('a server that refuses is told of without the addresses it names', async () => {
  const deliver: Deliver = ({ recipients }) =>
    Promise.resolve({
      recipients: recipients.map((address) => ({
        address,
        code: 550,
        text: `<${address}> unknown`,
      })),
    })
  await withHeld({ deliver }, async (ordering, quarantine, id) => {
    assert.deepEqual(await ordering({}), { kind: 'refused', why: '550 <…> unknown' })
    assert.equal((await quarantine.get(id))?.state, 'held')
  })
})

test('a release that was cut off is not begun again by its own order, but by one that says so', async () => {
  const { deliver, got } = mailbox()
  const { promise: cut, reject } = Promise.withResolvers<never>()
  const folder = newFolder()
  try {
    const quarantine = await openQuarantine(optionsFor(folder, { deliver: () => cut }))
    const { id } = await quarantine.hold(toHold())
    const parts: CarryOutParts = { quarantine, now: () => NOW }
    const first = carryOutOrder({ ...order, held: id }, parts)
    while (!(await quarantine.get(id))?.releasing) await new Promise(setImmediate)
    // Another process would find the same: what is kept is in the entry.
    const again = { ...order, held: id, again: true }
    assert.deepEqual(await carryOutOrder(again, parts), { kind: 'unsure', recipients: 1 })
    await quarantine[Symbol.asyncDispose]()
    await using later = await openQuarantine(optionsFor(folder, { deliver }))
    const parts2: CarryOutParts = { quarantine: later, now: () => NOW }
    const other = { ...again, id: '01900000-0000-7000-8000-000000000003' }
    const careful = { ...other, again: false }
    assert.deepEqual(await carryOutOrder(careful, parts2), { kind: 'unsure', recipients: 1 })
    assert.deepEqual(await carryOutOrder(other, parts2), { kind: 'done', recipients: 1 })
    assert.equal(got.length, 1)
    reject(new Error('cut off'))
    await first
  } finally {
    rmSync(folder, { recursive: true })
  }
})

test('deleting and reporting are done once, and what is not there is said', async () => {
  await withHeld({}, async (ordering, quarantine, id) => {
    assert.deepEqual(await ordering({ does: 'false-alarm' }), { kind: 'done' })
    assert.deepEqual(await ordering({ does: 'false-alarm' }), { kind: 'done' })
    assert.equal((await quarantine.get(id))?.reports.length, 1)
    assert.deepEqual(await ordering({ does: 'delete' }), { kind: 'done' })
    assert.deepEqual(await ordering({ does: 'delete' }), { kind: 'done' })
    const other = { id: '01900000-0000-7000-8000-000000000004', does: 'delete' } as const
    assert.deepEqual(await ordering(other), { kind: 'not-held', state: 'deleted' })
    assert.deepEqual(await ordering({ held: '../../etc/passwd' }), {
      kind: 'not-held',
      state: null,
    })
  })
})
