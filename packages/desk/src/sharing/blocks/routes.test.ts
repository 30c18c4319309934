import assert from 'node:assert/strict'
import { test } from 'node:test'
import { sharedTestApi, type TestApi } from '../../../test/api.ts'
import { forEachDatabase } from '../../../test/databases.ts'
import type { Person } from '../../../test/people.ts'
import { publish, revert, type Published, type Publishing } from '../../../test/publishing.ts'
import { domainBlocks } from './domain-blocks.ts'

const HOUR = 3_600_000

/** In force by the clock that a desk at work has. */
async function inForce(
  { desk }: TestApi,
  value: string,
  more: Partial<Publishing> = {},
): Promise<Published> {
  const [values, time] = [[{ kind: 'domain', value } as const], desk.now()]
  return await publish(desk.store, desk.contentSeal, {
    values,
    time,
    expires: time + HOUR,
    ...more,
  })
}

forEachDatabase((_name, _open, fresh) => {
  const shared = sharedTestApi(fresh)
  const list = async (as: Person): Promise<readonly string[]> => {
    const { status, value } = await shared().call({ path: '/protection/domains.txt', as })
    assert.equal(status, 200)
    return String(value)
      .split('\n')
      .filter((line) => line !== '' && !line.startsWith('#'))
  }
  const serial = async (as: Person = 'gateway'): Promise<number> => {
    const { headers, value } = await shared().call({ path: '/protection/rpz', as })
    assert.equal(headers.get('content-type'), 'text/dns')
    return Number(/ SOA \S+ \S+ (\d+) /u.exec(String(value))?.[1])
  }

  test('what is in force goes out to those who may see it, and what is red to nobody', async () => {
    const api = shared()
    await inForce(api, 'listed-clear.example')
    await inForce(api, 'listed-amber.example', { tlp: 'amber', outcome: 'unwanted' })
    await inForce(api, 'listed-red.example', { tlp: 'red' })
    await inForce(api, 'listed-clear.example', { expires: api.desk.now() + 2 * HOUR })
    const gateway = await list('gateway')
    assert.deepEqual(gateway, ['listed-amber.example', 'listed-clear.example'])
    assert.deepEqual(await list('uncleared analyst'), ['listed-clear.example'])
    assert.deepEqual(await list('analyst'), gateway, 'cleared for red, and there is none of it')
    const { value } = await api.call({ path: '/protection/domains.txt', as: 'gateway' })
    assert.match(String(value), /^# Marking: TLP:AMBER /mu)
    assert.equal((await api.call({ path: '/protection/domains.txt' })).status, 401)
  })

  test('what is no domain, is over or was taken back is in no file', async () => {
    const api = shared()
    const time = api.desk.now()
    await inForce(api, 'over.example', { time: time - 2 * HOUR, expires: time - HOUR })
    const wrong = await inForce(api, 'taken-back.example')
    await inForce(api, '*.example')
    await publish(api.desk.store, api.desk.contentSeal, {
      values: [
        { kind: 'email', value: 'office@only-mail.example' },
        { kind: 'url', value: 'https://only-page.example/pay' },
      ],
      time,
      expires: time + HOUR,
    })
    assert.ok((await list('gateway')).includes('taken-back.example'))
    await revert(api.desk.store, wrong)
    const names = await list('gateway')
    for (const name of ['over', 'taken-back', '*', 'only-mail', 'only-page'])
      assert.ok(!names.includes(`${name}.example`), name)
  })

  test('the serial grows with what is blocked, taken back and over, and an ETag names each', async () => {
    const api = shared()
    const path = '/protection/rpz'
    const first = await api.call({ path, as: 'gateway' })
    const known = { 'if-none-match': first.headers.get('etag') ?? '' }
    const again = await api.call({ path, as: 'gateway', headers: known })
    assert.deepEqual([again.status, again.value], [304, ''])
    const other = await api.call({ path: '/protection/domains.txt', as: 'analyst', headers: known })
    assert.equal(other.status, 200, 'another clearance has another file')
    const before = await serial()
    const added = await inForce(api, 'serial.example')
    const blocked = await serial()
    assert.equal((await api.call({ path, as: 'gateway', headers: known })).status, 200)
    await revert(api.desk.store, added)
    const back = await serial()
    assert.ok(before < blocked && blocked < back)
    const { store, now } = api.desk
    const at = (time: number) => domainBlocks(store.db, { clearance: 'clear', now: time })
    const [today, later] = [await at(now()), await at(now() + 10 * HOUR)]
    assert.ok(today.blocks.length > 0 && later.blocks.length === 0)
    assert.ok(today.version.serial < later.version.serial, 'without any event')
  })
})
