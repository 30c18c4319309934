import assert from 'node:assert/strict'
import { createHash, createPublicKey, verify } from 'node:crypto'
import { test } from 'node:test'
import { sharedTestApi, type TestApi } from '../../test/api.ts'
import type { CheckedAnswer } from '../../test/checked-answer.ts'
import { forEachDatabase } from '../../test/databases.ts'
import { addedGateway, type Person } from '../../test/people.ts'
import { checkViews } from '../events/rebuild.ts'
import { gatewayId, heldLine, ordersOf, tell } from './gateways.fixture.ts'
import type { ShownHeld } from './list-held.ts'
import type { OrderOutcome } from './order.ts'
import type { ShownOrder } from './shown-order.ts'

async function order(api: TestApi, id: string, about: object = {}): Promise<CheckedAnswer> {
  const path = `/held/${await gatewayId(api)}/${id}/orders`
  const json = { does: 'release', reason: 'A real invoice.', ...about }
  return api.call({ method: 'POST', path, as: 'analyst', json })
}

async function answer(api: TestApi, id: string, outcome: OrderOutcome): Promise<unknown> {
  const json = { answers: [{ order: id, outcome }] }
  const path = '/gateways/orders/answers'
  const { status, value } = await api.call({ method: 'POST', path, as: 'gateway', json })
  assert.equal(status, 200)
  return value
}

async function look(api: TestApi, id: string): Promise<{ held: ShownHeld; orders: ShownOrder[] }> {
  const path = `/held/${await gatewayId(api)}/${id}`
  return (await api.call({ path, as: 'auditor' })).value as never
}

forEachDatabase((_name, _open, fresh) => {
  const shared = sharedTestApi(fresh)

  test('an order goes to the gateway that waits, again until it is answered, and once', async () => {
    const api = shared()
    await tell(api, [heldLine('road')])
    const waiting = ordersOf(api, 50)
    const given = await order(api, 'road')
    assert.equal(given.status, 201)
    const { order: id } = given.value as { order: string }
    assert.deepEqual((await waiting).orders, (await ordersOf(api)).orders)
    const [sent] = (await ordersOf(api)).orders
    assert.deepEqual([sent?.id, sent?.held, sent?.does], [id, 'road', 'release'])
    assert.ok(!JSON.stringify(sent).includes('invoice'), 'why stays at the desk')
    assert.equal((await look(api, 'road')).held.order?.state, 'waiting')
    const done = { kind: 'done', recipients: 2 } as const
    assert.deepEqual(await answer(api, id, done), { taken: 1, repeated: 0 })
    assert.deepEqual(await answer(api, id, { kind: 'expired' }), { taken: 0, repeated: 1 })
    assert.deepEqual((await ordersOf(api)).orders, [])
    const [shown] = (await look(api, 'road')).orders
    assert.deepEqual([shown?.state, shown?.outcome], ['answered', done])
    assert.deepEqual((await checkViews(api.desk.store.db)).differences, [])
  })

  test('orders are signed for one gateway, and as nothing else', async () => {
    const api = shared()
    const { value } = await api.call({ path: '/gateways/orders', as: 'gateway' })
    const envelope = (typeof value === 'string' ? JSON.parse(value) : value) as {
      payload: string
      payloadType: string
      signatures: { sig: string }[]
    }
    const payload = Buffer.from(envelope.payload, 'base64')
    const type = 'application/vnd.tasdeeq.orders+json'
    assert.equal(envelope.payloadType, type)
    const x = api.desk.protection.publicKey
    const key = createPublicKey({ key: { kty: 'OKP', crv: 'Ed25519', x }, format: 'jwk' })
    const head = `DSSEv1 ${type.length} ${type} ${payload.length} `
    const signed = Buffer.concat([Buffer.from(head), payload])
    const signature = Buffer.from(envelope.signatures[0]!.sig, 'base64')
    assert.ok(verify(null, signed, key, signature))
    const bearer = api.headersOf('gateway')['authorization']!.replace('Bearer ', '')
    const { gateway } = JSON.parse(payload.toString()) as { gateway: string }
    assert.equal(gateway, createHash('sha256').update(bearer).digest('hex'))
  })

  test('one order at a time moves a message, and what is over is not moved', async () => {
    const api = shared()
    await tell(api, [heldLine('two'), heldLine('gone', { state: 'expired' })])
    assert.equal((await order(api, 'two')).status, 201)
    const again = await order(api, 'two', { does: 'delete' })
    assert.deepEqual([again.status, (again.value as { code: string }).code], [409, 'order-waiting'])
    assert.equal((await order(api, 'two', { does: 'false-alarm' })).status, 201)
    assert.equal((await order(api, 'gone')).status, 409)
    assert.equal((await order(api, 'gone', { does: 'fraud' })).status, 201)
    assert.equal((await order(api, 'unknown')).status, 404)
    assert.equal((await order(api, 'two', { reason: ' ' })).status, 400)
  })

  test('an order that nobody fetched in its time lapses, and another may be given', async () => {
    const api = shared()
    await tell(api, [heldLine('slow')])
    const { order: id } = (await order(api, 'slow')).value as { order: string }
    await api.desk.store.write(({ db }) =>
      db.updateTable('orders').set({ expires: 1 }).where('id', '=', id).execute(),
    )
    assert.ok((await ordersOf(api)).orders.every((one) => one.id !== id))
    assert.equal((await look(api, 'slow')).held.order?.state, 'lapsed')
    assert.equal((await order(api, 'slow')).status, 201)
  })

  test('many at once are for an approver who has just signed in', async () => {
    const api = shared()
    await tell(api, [heldLine('m1'), heldLine('m2'), heldLine('m3', { state: 'released' })])
    const gateway = await gatewayId(api)
    const messages = ['m1', 'm2', 'm2', 'm3', 'm4'].map((held) => ({ gateway, held }))
    const json = { messages, does: 'release', reason: 'A newsletter.' }
    const by = (as: Person): Promise<CheckedAnswer> =>
      api.call({ method: 'POST', path: '/orders', as, json })
    assert.equal((await by('analyst')).status, 403)
    assert.equal((await by('stale approver')).status, 403)
    const { items } = (await by('approver')).value as { items: { kind: string; why?: string }[] }
    const kinds = items.map(({ kind, why }) => why ?? kind)
    assert.deepEqual(kinds, ['given', 'given', 'not-held', 'unknown'])
    const { value } = await api.call({ path: '/orders?open=true&limit=2', as: 'analyst' })
    assert.deepEqual(
      (value as { items: ShownOrder[] }).items.map(({ held }) => held),
      ['m2', 'm1'],
    )
  })

  test('no gateway answers what another was asked', async () => {
    const api = shared()
    await tell(api, [heldLine('mine')])
    const { order: id } = (await order(api, 'mine')).value as { order: string }
    const other = await addedGateway(api.desk, 'B')
    const response = await fetch(`${api.address}/gateways/orders/answers`, {
      method: 'POST',
      headers: { authorization: `Bearer ${other.key}`, 'content-type': 'application/json' },
      body: JSON.stringify({ answers: [{ order: id, outcome: { kind: 'done' } }] }),
    })
    assert.deepEqual(await response.json(), { taken: 0, repeated: 1 })
    assert.equal((await look(api, 'mine')).held.order?.state, 'waiting')
  })
})
