import assert from 'node:assert/strict'
import { test } from 'node:test'
import { sharedTestApi } from '../../test/api.ts'
import { forEachDatabase } from '../../test/databases.ts'
import { makeWave } from '../../test/waves.ts'

const evil = { kind: 'domain', value: 'fine-now.example' } as const
const number = { kind: 'phone', value: '+923001234567' } as const

interface Page {
  readonly items: readonly { readonly id: string; readonly by?: number }[]
  readonly next: string | null
}

forEachDatabase((name, _open, fresh) => {
  const api = sharedTestApi(fresh)

  test(`a campaign is looked at, changed by who saw it last, and not by who did not (${name})`, async () => {
    const { call, desk } = api()
    const says = 'pay the fine of 500 at once'
    const { campaign } = await makeWave(desk.store, { indicators: [evil], says }, desk.contentSeal)
    const path = `/campaigns/${campaign}`
    const seen = await call({ path, as: 'analyst' })
    assert.equal(seen.status, 200)
    const etag = seen.headers.get('etag') ?? ''
    const value = seen.value as { template: string; indicators: { value: string }[] }
    assert.equal(value.indicators[0]?.value, evil.value)
    assert.match(value.template, /pay the fine/u)
    const change = { method: 'PATCH', path, as: 'analyst' } as const
    const json = { title: 'False fines', tags: ['fines', 'fines'] }
    assert.equal((await call({ ...change, json })).status, 428)
    const changed = await call({ ...change, json, headers: { 'if-match': etag } })
    assert.equal(changed.status, 200)
    assert.equal((await call({ ...change, json, headers: { 'if-match': etag } })).status, 412)
    const now = changed.headers.get('etag') ?? ''
    const lower = { marking: { tlp: 'clear', pap: 'clear' }, reason: 'For all.' }
    const headers = { 'if-match': now }
    assert.equal((await call({ ...change, json: lower, headers })).status, 403)
    assert.equal((await call({ ...change, as: 'approver', json: lower, headers })).status, 200)
  })

  test(`a campaign is proposed, approved, reverted and closed, and its timeline tells so (${name})`, async () => {
    const { call, desk } = api()
    const { campaign } = await makeWave(desk.store, { indicators: [evil] }, desk.contentSeal)
    const path = `/campaigns/${campaign}`
    const post = (to: string, json?: unknown, as: 'analyst' | 'approver' = 'approver') =>
      call({ method: 'POST', path: to, as, ...(json !== undefined && { json }) })
    const reason = 'They all say so.'
    const json = { outcome: 'fraud', entries: [evil], reason }
    const proposed = await post(`${path}/decisions`, json, 'analyst')
    assert.equal(proposed.status, 201, JSON.stringify(proposed.value))
    const { decision } = proposed.value as { decision: string }
    assert.equal((await post(`/decisions/${decision}/approve`)).status, 200)
    const { value } = await call({ path, as: 'auditor' })
    const { standing, state } = value as { standing: { outcome: string }; state: string }
    assert.deepEqual([standing.outcome, state], ['fraud', 'answered'])
    assert.equal((await post(`/decisions/${decision}/revert`, { reason })).status, 200)
    assert.equal((await post(`${path}/comments`, { text: 'It was genuine.' })).status, 201)
    const close = { method: 'PATCH', path, as: 'analyst', json: { closed: true } } as const
    assert.equal((await call({ ...close, headers: { 'if-match': '*' } })).status, 200)
    const told = await call({ path: `${path}/timeline`, as: 'analyst' })
    const kinds = (told.value as { items: { kind: string }[] }).items.map(({ kind }) => kind)
    assert.deepEqual(kinds, [
      'campaign-changed',
      'comment-added',
      'decision-reverted',
      'decision-published',
      'decision-approved',
      'decision-proposed',
      'campaign-opened',
    ])
  })

  test(`the queue is paged without losing or repeating one, by whatever it is sorted (${name})`, async () => {
    const { call, desk } = api()
    for (let count = 0; count < 7; count++)
      await makeWave(desk.store, { title: `Paged ${count % 2}`, indicators: [number] })
    for (const sort of ['priority', 'last_seen', 'reports']) {
      const ids: string[] = []
      let cursor = ''
      do {
        const path = `/campaigns?q=Paged&limit=2&sort=${sort}${cursor}`
        const { items, next } = (await call({ path, as: 'analyst' })).value as Page
        ids.push(...items.map(({ id }) => id))
        cursor = next === null ? '' : `&cursor=${next}`
      } while (cursor !== '')
      assert.equal(ids.length, 7)
      assert.equal(new Set(ids).size, 7)
    }
    const counted = await call({ path: '/campaigns?q=Paged&limit=2&count=yes', as: 'analyst' })
    const { total } = counted.value as { total?: number }
    assert.equal(total, 7, 'of all pages')
    const wrong = await call({ path: '/campaigns?cursor=nonsense', as: 'analyst' })
    assert.equal(wrong.status, 400)
  })

  test(`filters and lists give what they say (${name})`, async () => {
    const { call, desk } = api()
    const given = { title: 'Of 100% _certainty_', family: 'tax-fraud', received: [1, 2] } as const
    const { campaign, reports } = await makeWave(desk.store, given, desk.contentSeal)
    const found = async (query: string): Promise<number> =>
      ((await call({ path: `/campaigns?${query}`, as: 'analyst' })).value as Page).items.length
    assert.equal(await found('q=100%25 _cert'), 1)
    assert.equal(await found('q=100x'), 0)
    assert.equal(await found('family=tax-fraud&state=open&assignee=nobody'), 1)
    assert.equal(await found('family=tax-fraud&state=closed'), 0)
    assert.equal(await found('family=tax-fraud&since=10'), 0)
    const listed = await call({ path: `/campaigns/${campaign}/reports`, as: 'analyst' })
    const ids = (listed.value as Page).items.map(({ id }) => id)
    assert.deepEqual(ids, reports.toReversed())
  })

  test(`the desk tells its figures and its warning lists (${name})`, async () => {
    const { call, desk } = api()
    await makeWave(desk.store, { received: [desk.now()] })
    const stats = await call({ path: '/stats', as: 'auditor' })
    const { reports, days } = stats.value as { reports: number; days: { reports: number }[] }
    assert.ok(reports >= 1 && days.length >= 1)
    assert.equal((await call({ path: '/stats?since=0', as: 'auditor' })).status, 400)
    const lists = await call({ path: '/warning-lists', as: 'admin' })
    assert.ok((lists.value as Page).items.length > 20)
  })
})
