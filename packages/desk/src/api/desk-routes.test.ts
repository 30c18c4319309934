import assert from 'node:assert/strict'
import { test } from 'node:test'
import { sharedTestApi, type TestApi } from '../../test/api.ts'
import type { TestCall } from '../../test/test-call.ts'
import { forEachDatabase } from '../../test/databases.ts'

type Value = Readonly<Record<string, unknown>>

async function deniedTo(api: TestApi): Promise<number> {
  const { items } = (
    await api.call({ path: '/events/log?kind=access-denied&limit=200', as: 'auditor' })
  ).value as { items: readonly Value[] }
  return items.length
}

forEachDatabase((_name, _open, fresh) => {
  const desk = sharedTestApi(fresh)
  const call = (asked: TestCall): ReturnType<TestApi['call']> => desk().call(asked)

  test('a stolen key opens what it may until it is removed, and nothing from then on', async () => {
    const made = await call({
      method: 'POST',
      path: '/gateways',
      as: 'admin',
      json: { name: 'The city’s gateway', clearance: 'amber' },
    })
    assert.equal(made.status, 201)
    const { id, key } = made.value as { id: string; key: string }
    assert.match(key, /^tdq_[\w-]{43}$/u)
    const headers = { authorization: `Bearer ${key}` }
    assert.equal(((await call({ path: '/me', headers })).value as Value)['role'], 'gateway')
    const gone = { method: 'POST', path: `/gateways/${id}/remove`, as: 'admin' } as const
    assert.equal((await call({ ...gone, json: { reason: 'stolen' } })).status, 204)
    assert.equal((await call({ path: '/me', headers })).status, 401)
    assert.equal((await call({ ...gone, json: { reason: 'again' } })).status, 404)
    const log = await desk().desk.store.db.selectFrom('log').selectAll().execute()
    assert.ok(!JSON.stringify(log).includes(key), 'the key is nowhere')
    const { items } = (await call({ path: '/gateways?limit=200', as: 'auditor' })).value as {
      items: readonly Value[]
    }
    assert.ok(items.some((gateway) => gateway['id'] === id && gateway['removed'] !== null))
  })

  test('a key that is replaced opens nothing, and the gateway stays what it is', async () => {
    const gateway = { method: 'POST', path: '/gateways', as: 'admin' } as const
    const made = await call({ ...gateway, json: { name: 'Mail North', clearance: 'green' } })
    const { id, key } = made.value as { id: string; key: string }
    const change = { method: 'POST', path: `/gateways/${id}/key`, as: 'admin' } as const
    const replaced = await call({ ...change, json: { reason: 'every year' } })
    assert.equal(replaced.status, 200)
    const { key: next } = replaced.value as { key: string }
    const me = (own: string): ReturnType<TestApi['call']> =>
      call({ path: '/me', headers: { authorization: `Bearer ${own}` } })
    assert.equal((await me(key)).status, 401)
    assert.equal(((await me(next)).value as Value)['id'], id)
    const log = await desk().desk.store.db.selectFrom('log').selectAll().execute()
    assert.ok(!JSON.stringify(log).includes(next), 'the key is nowhere')
    const gone = { method: 'POST', path: `/gateways/${id}/remove`, as: 'admin' } as const
    assert.equal((await call({ ...gone, json: { reason: 'moved' } })).status, 204)
    assert.equal((await call({ ...change, json: { reason: 'again' } })).status, 404)
  })

  test('two gateways of one name are refused, until the first is removed', async () => {
    const add = (name: string): ReturnType<TestApi['call']> =>
      call({
        method: 'POST',
        path: '/gateways',
        as: 'admin',
        json: { name, clearance: 'clear' },
      })
    const { id } = (await add('Mail South')).value as { id: string }
    const again = await add('MAIL SOUTH')
    assert.equal(again.status, 409)
    assert.equal((again.value as Value)['code'], 'name-taken')
    const gone = { method: 'POST', path: `/gateways/${id}/remove`, as: 'admin' } as const
    assert.equal((await call({ ...gone, json: { reason: 'moved' } })).status, 204)
    assert.equal((await add('Mail South')).status, 201)
  })

  test('another scheme, half a key and several are no key', async () => {
    const { authorization = '' } = desk().headersOf('gateway')
    const key = authorization.slice('Bearer '.length)
    assert.equal(
      (await call({ path: '/me', headers: { authorization: `bearer ${key}` } })).status,
      200,
    )
    for (const wrong of [
      `Basic ${key}`,
      key,
      `Bearer ${key.slice(0, -1)}`,
      'Bearer ',
      'Bearer tdq_',
    ]) {
      assert.equal(
        (await call({ path: '/me', headers: { authorization: wrong } })).status,
        401,
        wrong,
      )
    }
    // A wrong key is not made good by a session that holds.
    const { cookie = '' } = desk().headersOf('admin')
    const both = { cookie, authorization: 'Bearer tdq_wrong' }
    assert.equal((await call({ path: '/me', headers: both })).status, 401)
  })

  test('an admin makes, changes and removes users, and never the last admin', async () => {
    const user = {
      email: 'New.User@desk.example',
      name: 'New',
      role: 'analyst',
      clearance: 'green',
    }
    const add = { method: 'POST', path: '/users', as: 'admin', json: user } as const
    const made = await call(add)
    assert.equal(made.status, 201)
    const { id } = made.value as { id: string }
    assert.equal((await call(add)).status, 409, 'the address is taken')
    assert.equal((await call({ ...add, json: { ...user, email: 'no address' } })).status, 400)
    assert.equal((await call({ ...add, json: { ...user, role: 'citizen' } })).status, 400)
    const change = { method: 'PATCH', path: `/users/${id}`, as: 'admin' } as const
    assert.equal((await call({ ...change, json: { role: 'approver' } })).status, 204)
    const { items } = (await call({ path: '/users?limit=200', as: 'auditor' })).value as {
      items: readonly Value[]
    }
    const listed = items.find((one) => one['id'] === id)
    assert.deepEqual(
      [listed?.['role'], listed?.['clearance'], listed?.['email'], listed?.['hasFactor']],
      ['approver', 'green', 'new.user@desk.example', false],
    )
    const admins = items.filter(({ role, removed }) => role === 'admin' && removed === null)
    const removal = { method: 'POST', as: 'admin', json: { reason: 'a test' } } as const
    const { id: self } = (await call({ path: '/me', as: 'admin' })).value as { id: string }
    for (const admin of admins.filter((one) => one['id'] !== self)) {
      assert.equal(
        (await call({ ...removal, path: `/users/${String(admin['id'])}/remove` })).status,
        204,
      )
    }
    assert.equal((await call({ ...removal, path: `/users/${self}/remove` })).status, 409)
    const demotion = { method: 'PATCH', path: `/users/${self}`, as: 'admin' } as const
    assert.equal((await call({ ...demotion, json: { role: 'analyst' } })).status, 409)
    assert.equal((await call({ ...removal, path: `/users/${self}/reset` })).status, 409)
  })

  test('denials of those who are known are in the log, some a minute and no more', async () => {
    const before = await deniedTo(desk())
    for (let count = 0; count < 12; count++) await call({ path: '/users', as: 'approver' })
    assert.equal((await deniedTo(desk())) - before, 5)
    for (let count = 0; count < 3; count++) await call({ path: '/users', as: 'invented key' })
    assert.equal((await deniedTo(desk())) - before, 5, 'nobody known, nothing to say')
  })

  test('an auditor filters the log, and goes over its chain', async () => {
    const page = await call({ path: '/events/log?kind=role-granted&limit=3', as: 'auditor' })
    const { items, next } = page.value as { items: readonly Value[]; next: string }
    assert.deepEqual(new Set(items.map((item) => item['kind'])), new Set(['role-granted']))
    const rest = await call({
      path: `/events/log?kind=role-granted&limit=3&cursor=${next}`,
      as: 'auditor',
    })
    const [first] = (rest.value as { items: readonly Value[] }).items
    assert.ok(Number(first?.['seq']) < Number(items.at(-1)?.['seq']))
    for (const by of ['user', 'desk']) {
      const found = await call({ path: `/events/log?by=${by}&limit=20`, as: 'auditor' })
      const kinds = (found.value as { items: readonly Value[] }).items.map(
        ({ actor }) => (actor as { readonly kind: string }).kind,
      )
      assert.deepEqual([...new Set(kinds)], [by])
    }
    const verified = await call({ path: '/events/log/verification', as: 'auditor' })
    assert.equal((verified.value as Value)['kind'], 'whole')
  })

  test('who takes the log as a file gets what they filtered, and it is written down first', async () => {
    const path = '/events/log/export?kind=role-granted'
    const answer = await call({ path, as: 'auditor' })
    assert.equal(answer.headers.get('content-type'), 'application/x-ndjson')
    const found = await call({ path: '/events/log?kind=exported&limit=1', as: 'auditor' })
    const [exported] = (found.value as { items: readonly Value[] }).items
    const { rows } = (exported ?? {})['body'] as { readonly rows: number }
    assert.ok(rows > 0)
  })

  test('metrics and the details of health are for this machine, admins and auditors', async () => {
    const stranger = await call({ path: '/healthz' })
    assert.deepEqual(stranger.value, { ok: true })
    const auditor = await call({ path: '/healthz', as: 'auditor' })
    assert.ok('reading' in (auditor.value as Value))
    const here = await fetch(`${desk().address}/metrics`)
    assert.equal(here.status, 200)
    const text = await here.text()
    assert.match(text, /tasdeeq_desk_request_seconds_count\{route="get \/healthz",status="200"\}/u)
    assert.equal((await call({ path: '/metrics' })).status, 401)
  })
})
