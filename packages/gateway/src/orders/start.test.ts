import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { once } from 'node:events'
import { createServer, type RequestListener } from 'node:http'
import type { AddressInfo } from 'node:net'
import { rmSync } from 'node:fs'
import { test, type TestContext } from 'node:test'
import { text } from 'node:stream/consumers'
import { envelopeOf, newKey } from '../protection/desk.fixture.ts'
import { mailbox, newFolder, NOW, optionsFor, toHold } from '../quarantine/opened.fixture.ts'
import { openQuarantine } from '../quarantine/store.ts'
import type { Log } from '../running.ts'
import { ORDERS_TYPE, type Order } from './read-orders.ts'
import { startOrders } from './start.ts'

const KEY = 'tdq_test'

function orderOf(serial: number, held: string): Order {
  const id = `01900000-0000-7000-8000-00000000000${serial}`
  return { id, held, does: 'release', again: false, expires: NOW + 1 }
}

async function listening(context: TestContext, answer: RequestListener): Promise<string> {
  const server = createServer(answer)
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  context.after(() => {
    server.closeAllConnections()
    server.close()
  })
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`
}

test('an answer that the desk refuses is set aside: the orders behind it are followed', async (context) => {
  const folder = newFolder()
  const { deliver, got } = mailbox()
  await using quarantine = await openQuarantine(optionsFor(folder, { deliver }))
  context.after(() => rmSync(folder, { recursive: true }))
  const held = [
    await quarantine.hold(toHold()),
    await quarantine.hold(toHold({ arrival: 'a-2', text: 'Subject: other\r\n\r\nAnother.\r\n' })),
  ]
  const orders = held.map(({ id }, at) => orderOf(at + 1, id))
  const [first, second] = orders.map(({ id }) => id)
  const key = newKey()
  const gateway = createHash('sha256').update(KEY).digest('hex')
  const answered = new Map<string, number>()
  const { promise: repeated, resolve } = Promise.withResolvers<void>()
  const url = await listening(context, (request, response) => {
    const open = orders.filter(({ id }) => id === first || !answered.has(id))
    if (request.method === 'GET')
      return void response.end(
        envelopeOf({ v: 1, gateway, time: NOW, orders: open }, key, ORDERS_TYPE),
      )
    void text(request).then((body) => {
      const id = orders.find((one) => body.includes(one.id))?.id ?? ''
      answered.set(id, (answered.get(id) ?? 0) + 1)
      response.writeHead(id === first ? 400 : 200).end()
      if (answered.get(first!) === 2) resolve()
      return id
    })
  })
  const errors: object[] = []
  const quiet = (): void => {}
  const log: Log = {
    debug: quiet,
    info: quiet,
    warn: quiet,
    error: (fields) => void errors.push(fields),
  }
  const desk = { url, publicKey: key.publicKey }
  const working = startOrders({ quarantine, desk, key: KEY, log, now: () => NOW, chance: () => 0 })
  await repeated
  await working.stop()
  assert.equal(answered.get(second!), 1, 'the one behind it was answered')
  assert.equal(got.length, 2, 'each was done once')
  const cause = 'the desk answered 400'
  assert.deepEqual(errors, [
    { order: first, held: held[0]!.id, does: 'release', outcome: 'done', cause },
  ])
})
