import assert from 'node:assert/strict'
import { test } from 'node:test'
import { sharedTestApi, type TestApi } from '../../test/api.ts'
import { forEachDatabase } from '../../test/databases.ts'
import { gatewayId, HELD_AT, heldLine, tell } from './gateways.fixture.ts'
import type { ShownHeld } from './list-held.ts'

interface Page {
  readonly items: readonly ShownHeld[]
  readonly next: string | null
}

async function listed({ call }: TestApi, query: string): Promise<Page> {
  const { status, value } = await call({ path: `/held?${query}`, as: 'analyst' })
  assert.equal(status, 200)
  return value as Page
}

const ids = ({ items }: Page): readonly string[] => items.map(({ id }) => id)

forEachDatabase((_name, _open, fresh) => {
  const shared = sharedTestApi(fresh)

  test('what a gateway holds is told once, and again, and stands there once', async () => {
    const api = shared()
    const lines = [heldLine('one', { rule: 'once' }), heldLine('one', { rule: 'once' })]
    assert.equal(await tell(api, lines), 200)
    assert.equal(await tell(api, lines), 200)
    const { items } = await listed(api, 'domain=office-registrar.example')
    const [held] = items.filter(({ id }) => id === 'one')
    assert.equal(items.filter(({ id }) => id === 'one').length, 1)
    assert.equal(held?.subject, 'Final notice ')
    assert.equal(held.gateway, await gatewayId(api))
    assert.deepEqual(held.from, {
      name: 'Registrar',
      address: 'notice@office-registrar.example',
    })
    assert.equal(held.facts.recipients, 2)
  })

  test('subject and author are nowhere in the database in the clear', async () => {
    const api = shared()
    await tell(api, [heldLine('sealed', { subject: 'A very special subject' })])
    const row = await api.desk.store.db
      .selectFrom('held')
      .selectAll()
      .where('id', '=', 'sealed')
      .executeTakeFirstOrThrow()
    const kept = `${JSON.stringify(row)} ${Buffer.from(row.sealed).toString('latin1')}`
    assert.ok(!kept.includes('special') && !kept.includes('notice@'))
  })

  test('what comes late undoes nothing, and what is over stays so', async () => {
    const api = shared()
    await tell(api, [heldLine('late', { told: HELD_AT + 9, state: 'released' })])
    await tell(api, [heldLine('late', { told: HELD_AT })])
    assert.ok(ids(await listed(api, 'state=released')).includes('late'))
    await tell(api, [heldLine('clock', { told: HELD_AT + 9 })])
    await tell(api, [heldLine('clock', { told: HELD_AT, state: 'deleted' })])
    assert.ok(ids(await listed(api, 'state=deleted')).includes('clock'))
  })

  test('what ends soon comes first, page by page, and a deadline claimed counts', async () => {
    const api = shared()
    const hour = 3_600_000
    const from = { from: { name: '', address: 'a@paged.example' } }
    await tell(api, [
      heldLine('p3', { ...from, expiresAt: HELD_AT + 9 * hour }),
      heldLine('p1', { ...from, deadline: HELD_AT + hour }),
      heldLine('p2', { ...from, expiresAt: HELD_AT + 2 * hour }),
      heldLine('p4', { ...from, from: { name: '', address: 'a@sub.paged.example' } }),
      heldLine('px', { from: { name: '', address: 'a@otherpaged.example' } }),
    ])
    const first = await listed(api, 'domain=paged.example&limit=3')
    assert.deepEqual(ids(first), ['p1', 'p2', 'p3'])
    const query = `domain=paged.example&limit=3&cursor=${first.next}`
    assert.deepEqual(ids(await listed(api, query)), ['p4'])
  })

  test('lines that are none are left out, and a batch without any is refused', async () => {
    const api = shared()
    assert.equal(await tell(api, [heldLine('good'), '{"v":2}', 'nothing']), 200)
    assert.equal(await tell(api, ['nothing']), 400)
    assert.equal(
      await tell(
        api,
        Array.from({ length: 501 }, (_, n) => heldLine(`m${n}`)),
      ),
      413,
    )
  })

  test('a gateway is as it told last, and away when it is silent', async () => {
    const api = shared()
    const health = {
      ok: true,
      version: '0.3.0',
      started: HELD_AT,
      mode: 'rehearse',
      policy: 'abcdef012345',
      orders: true,
      listeners: [{ name: 'in', address: '127.0.0.1:25', connections: 2 }],
      workers: 1,
      running: 0,
      waiting: 0,
      held: 3,
      behind: 0,
      protection: { cursor: 0, entries: 0, age: 5 },
      fromLater: 'what a newer gateway tells',
    }
    const path = '/gateways/health'
    const told = await api.call({ method: 'POST', path, as: 'gateway', json: health })
    assert.equal(told.status, 204)
    const { value } = await api.call({ path, as: 'analyst' })
    const { items } = value as { items: { id: string; state: string; health: object }[] }
    const own = items.find(({ state }) => state === 'here')
    const { fromLater: _left, ...known } = health
    assert.deepEqual(own?.health, known)
    await api.desk.store.write(({ db }) =>
      db.updateTable('gateway_health').set({ received: 1 }).execute(),
    )
    const one = await api.call({ path: `/gateways/${own?.id}/health`, as: 'admin' })
    const { gateway, hours } = one.value as { gateway: { state: string }; hours: object[] }
    assert.equal(gateway.state, 'away')
    assert.equal(hours.length, 24)
  })
})
