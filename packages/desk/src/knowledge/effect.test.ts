import assert from 'node:assert/strict'
import { test } from 'node:test'
import * as fc from 'fast-check'
import { sharedTestApi } from '../../test/api.ts'
import { forEachDatabase } from '../../test/databases.ts'
import { badSender, effectOf, measured, proposal, report } from './knowledge.fixture.ts'

forEachDatabase((name, _open, fresh) => {
  const shared = sharedTestApi(fresh)

  test(`of messages that change all are counted, and those are named that one may see (${name})`, async () => {
    const api = shared()
    await report(api, 'marked.example', { number: 1 })
    await report(api, 'marked.example', { number: 2, tlp: 'red' })
    const { id, effect } = await measured(api, badSender('marked.example'))
    const named = ({ campaigns }: typeof effect) => campaigns.flatMap(({ items }) => items).length
    assert.deepEqual([effect.changed, named(effect), effect.hidden], [2, 2, 0])
    const open = await effectOf(api, id, 'uncleared analyst')
    assert.deepEqual([open.changed, named(open), open.hidden], [2, 1, 1])
    assert.equal(effect.basis, effect.present)
  })

  test(`what was measured before the knowledge changed is measured anew before it is approved (${name})`, async () => {
    const api = shared()
    const approve = (id: string) =>
      api.call({ method: 'POST', path: `/knowledge/proposals/${id}/approve`, as: 'approver' })
    const one = await measured(api, badSender('one.example'))
    const other = await measured(api, badSender('other.example'))
    assert.equal((await approve(one.id)).status, 200)
    const late = await approve(other.id)
    assert.equal(late.status, 409)
    assert.match(JSON.stringify(late.value), /measured anew/u)
    const path = `/knowledge/proposals/${other.id}/effect`
    const { state } = (await api.call({ path, as: 'analyst' })).value as { state: string }
    assert.equal(state, 'outdated')
    assert.equal((await api.call({ method: 'POST', path, as: 'analyst' })).status, 202)
    const again = await effectOf(api, other.id)
    assert.match(again.basis ?? '', /\+k\d+$/u)
    assert.equal((await approve(other.id)).status, 200)
    assert.equal((await api.call({ method: 'POST', path, as: 'analyst' })).status, 409)
  })

  test(`whatever is proposed is in order or refused, and never breaks the desk (${name})`, async () => {
    const api = shared()
    const good = badSender('fuzzed.example')
    const odd = fc.oneof(
      fc.jsonValue({ maxDepth: 3 }),
      fc.constantFrom(null, '', '\u0000', '__proto__', 'x'.repeat(3000), -1, 1e308, [[]], {}),
    )
    const field = fc.constantFrom(...Object.keys(good))
    const inner = fc.constantFrom(...Object.keys(good.record), '__proto__', 'constructor', 'names')
    await fc.assert(
      fc.asyncProperty(fc.oneof(field, inner), odd, async (within, value) => {
        const record = { ...good.record, [within]: value }
        const body = within in good ? { ...good, [within]: value } : { ...good, record }
        const { status } = await proposal(api, body)
        if (status === 201) await withdrawAll()
        assert.ok(status === 201 || (status >= 400 && status < 500), `${status}`)
      }),
      { numRuns: 150, seed: 20261122, endOnFailure: true },
    )
    const deep = `{"kind":"bad-sender","id":"a","cites":["a"],"seen":null,"reason":"r","record":${'{"a":'.repeat(9000)}1${'}'.repeat(9000)}}`
    const headers = { 'content-type': 'application/json' }
    const asked = { method: 'POST', path: '/knowledge/proposals', as: 'analyst', headers } as const
    assert.equal((await api.call({ ...asked, body: deep })).status, 400)
    const large = JSON.stringify({ ...good, reason: 'x'.repeat(200_000) })
    assert.equal((await api.call({ ...asked, body: large })).status, 413)

    async function withdrawAll(): Promise<void> {
      const path = '/knowledge/proposals?state=proposed'
      const { items } = (await api.call({ path, as: 'analyst' })).value as {
        items: { id: string }[]
      }
      for (const { id } of items) {
        const json = { reason: 'only tried' }
        const asking = { method: 'POST', path: `/knowledge/proposals/${id}/withdraw` } as const
        await api.call({ ...asking, as: 'analyst', json })
      }
    }
  })
})
