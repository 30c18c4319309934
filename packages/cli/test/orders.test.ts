import assert from 'node:assert/strict'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'node:test'
import { setTimeout as pause } from 'node:timers/promises'
import { openTestApi, type TestApi } from '../../desk/test/api.ts'
import { freshFolder } from '../../desk/test/databases.ts'
import { startOrders } from '../../gateway/src/orders/start.ts'
import { mailbox, optionsFor, quiet, toHold } from '../../gateway/src/quarantine/opened.fixture.ts'
import { openQuarantine } from '../../gateway/src/quarantine/store.ts'
import { startSendingHeld, type HeldSending } from '../../gateway/src/uplink/send-held.ts'

interface Found {
  readonly held: { readonly gateway: string; readonly id: string; readonly state: string }
  readonly orders: readonly { readonly state: string; readonly outcome: unknown }[]
}

test('desk and gateway speak alike: told, ordered, released once, answered', async (context) => {
  await using api = await openTestApi(freshFolder)
  const folder = mkdtempSync(join(tmpdir(), 'tasdeeq-alike-'))
  context.after(() => rmSync(folder, { recursive: true, force: true }))
  const { deliver, got } = mailbox()
  const now = (): number => Date.now()
  let sending: HeldSending | undefined
  const changed = (id: string): void => sending?.changed(id)
  await using quarantine = await openQuarantine(
    optionsFor(join(folder, 'quarantine'), { deliver, changed, now }),
  )
  const recipients = ['amina@mail.example', 'bilal@mail.example']
  const { id } = await quarantine.hold(toHold({ recipients, now: now() }))
  const key = api.headersOf('gateway')['authorization']!.replace('Bearer ', '')
  const shared = { quarantine, key, log: quiet, now, chance: () => 0 }
  const desk = { url: api.address, publicKey: api.desk.protection.publicKey }
  sending = startSendingHeld({ ...shared, desk, path: join(folder, 'told.json') })
  const gateway = await until(() => toldOf(api, id))
  const path = `/held/${gateway}/${id}`
  const json = { does: 'release', reason: 'They know the sender.' }
  await api.call({ method: 'POST', path: `${path}/orders`, as: 'analyst', json })
  // What another key signed is not followed, and the order stays.
  const said = Promise.withResolvers<string>()
  const log = { ...quiet, info: tellTo(said.resolve), error: tellTo(said.resolve) }
  const other = { ...desk, publicKey: OTHER_KEY }
  const forged = startOrders({ ...shared, log, desk: other, wait: 1 })
  assert.equal(await said.promise, 'what came as the desk’s orders is not the desk’s')
  await forged.stop()
  assert.equal(got.length, 0)
  const orders = startOrders({ ...shared, desk, wait: 1 })
  const done = await until(async () => {
    const found = (await api.call({ path, as: 'analyst' })).value as Found
    return found.held.state === 'released' && found.orders[0]?.outcome ? found : undefined
  })
  assert.deepEqual(done.orders[0]?.outcome, { kind: 'done', recipients: 2 })
  assert.deepEqual(
    got.map((message) => message.recipients),
    [recipients],
  )
  await Promise.all([orders.stop(), sending.stop()])
})

/** From RFC 8032, 7.1: the private half is known to everybody. */
const OTHER_KEY = '11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo'

/** A line of the log: what it is about, and its words. */
function tellTo(tell: (words: string) => void): (about: object, words?: string) => void {
  return (_about, words = '') => tell(words)
}

async function toldOf(api: TestApi, id: string): Promise<string | undefined> {
  const { value } = await api.call({ path: '/held', as: 'analyst' })
  return (value as { items: readonly Found['held'][] }).items.find((one) => one.id === id)?.gateway
}

async function until<Value>(seek: () => Promise<Value | undefined>): Promise<Value> {
  for (;;) {
    const found = await seek()
    if (found !== undefined) return found
    await pause(50)
  }
}
