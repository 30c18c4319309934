import assert from 'node:assert/strict'
import { test } from 'node:test'
import { sharedTestApi } from '../../test/api.ts'
import { forEachDatabase } from '../../test/databases.ts'
import { recordLine } from '../intake/gateways/record.fixture.ts'

const HEALTH = {
  ok: true,
  version: '0.0.0',
  started: 1,
  mode: 'enforce',
  policy: 'abcdef012345',
  orders: true,
  listeners: [],
  workers: 1,
  running: 0,
  waiting: 0,
  held: 0,
  behind: 0,
}

forEachDatabase((_name, _open, fresh) => {
  const shared = sharedTestApi(fresh)

  test('whatever number a gateway gives for the line of a rule, the rehearsal is shown', async () => {
    const { call } = shared()
    const now = { time: new Date().toISOString(), rehearsed: true }
    const recipientsAt = (line: number) => [
      { address: 'a@reader.example', disposition: 'hold', rule: { name: 'hold fraud', line } },
    ]
    const lines = [1.5, 2 ** 31, 1e300, -1, 3].map((line, index) =>
      recordLine(`r${index}`, { ...now, recipients: recipientsAt(line) }),
    )
    const headers = { 'content-type': 'application/x-ndjson' }
    const body = lines.join('\n')
    const asked = { method: 'POST', path: '/gateways/decisions', as: 'gateway', headers } as const
    const taken = await call({ ...asked, body })
    assert.deepEqual(taken.value, { taken: 1, repeated: 0, unreadable: 4 })
    const { status, value } = await call({ path: '/rehearsal?days=1', as: 'analyst' })
    assert.equal(status, 200)
    assert.equal((value as { messages: number }).messages, 1)
  })

  test('a cursor that none can be is refused, and what gateways tell is shown', async () => {
    const { call } = shared()
    const told = { method: 'POST', path: '/gateways/health', as: 'gateway' } as const
    for (const cursor of [1.5, 1e300]) {
      const json = { ...HEALTH, protection: { cursor, entries: 0 } }
      assert.equal((await call({ ...told, json })).status, 400)
    }
    const json = { ...HEALTH, protection: { cursor: 0, entries: 0 } }
    assert.equal((await call({ ...told, json })).status, 204)
    const { status } = await call({ path: '/gateways/health', as: 'analyst' })
    assert.equal(status, 200)
  })
})
