import assert from 'node:assert/strict'
import { test } from 'node:test'
import { forEachDatabase } from '../../test/databases.ts'
import { sharedTestApi, type TestApi } from '../../test/api.ts'
import { checkViews } from '../events/rebuild.ts'
import { badSender, deltaOf, measured, problemsOf, proposal, report } from './knowledge.fixture.ts'

/** Reports, two a second. */
const PATIENCE = 200

forEachDatabase((name, _open, fresh) => {
  const shared = sharedTestApi(fresh)

  test(`what two people say is in force at gateways and here, and is taken back everywhere (${name})`, async () => {
    const api = shared()
    const before = await report(api, 'known-bad.example', { number: 1 })
    assert.equal(before.verdict, 'clear')
    const { id, effect } = await measured(api, badSender('known-bad.example'))
    assert.equal(effect.changed, 1)
    const [campaign] = effect.campaigns
    assert.deepEqual(
      campaign?.items.map(({ before: was, after }) => [was.verdict, after.verdict]),
      [['clear', 'suspicious']],
    )
    assert.deepEqual(campaign?.items[0]?.comes, ['known-bad-sender'])
    const asked = { method: 'POST', path: `/knowledge/proposals/${id}/approve` } as const
    assert.equal((await api.call({ ...asked, as: 'analyst' })).status, 403)
    assert.equal((await api.call({ ...asked, as: 'stale approver' })).status, 403)
    assert.equal((await api.call({ ...asked, as: 'approver' })).status, 200)
    assert.equal((await api.call({ ...asked, as: 'approver' })).status, 409)

    const { records, cursor } = await deltaOf(api)
    assert.deepEqual(
      records?.changes.map(({ kind, id: of }) => [kind, of]),
      [
        ['bad-sender', 'known-bad.example'],
        ['source', 'desk-test-note-known-bad.example'],
      ],
    )
    const later = await deltaOf(api, cursor)
    assert.equal(later.records, undefined)
    const judged = await untilKnown(api, `+k${records?.cursor}`, 2)
    assert.equal(judged.verdict, 'suspicious')

    const reason = 'It was another firm of the same name.'
    const revert = { method: 'POST', path: `/knowledge/proposals/${id}/revert` } as const
    assert.equal((await api.call({ ...revert, as: 'analyst', json: { reason } })).status, 403)
    assert.equal((await api.call({ ...revert, as: 'approver', json: { reason } })).status, 200)
    const recalled = await deltaOf(api, cursor)
    assert.deepEqual(recalled.records?.changes, [])
    const after = await untilKnown(api, `+k${recalled.records?.cursor}`, 2 + PATIENCE)
    assert.equal(after.verdict, 'clear')
    assert.deepEqual((await checkViews(api.desk.store.db)).differences, [])
  })

  /** Reports read while workers change may still be read with what held before: on a busy machine for long. */
  async function untilKnown(api: TestApi, version: string, from: number) {
    for (let number = from; number < from + PATIENCE; number++) {
      const read = await report(api, 'known-bad.example', { number })
      if (read.knowledge?.endsWith(version) === true) return read
      await new Promise((resolve) => setTimeout(resolve, 500))
    }
    return assert.fail(`nothing was read with ${version}`)
  }

  test(`nobody approves what he proposed, and nobody else withdraws it (${name})`, async () => {
    const api = shared()
    const { id } = await measured(api, badSender('own.example'), 'approver')
    const say = (what: string, as: 'analyst' | 'approver') =>
      api.call({
        method: 'POST',
        path: `/knowledge/proposals/${id}/${what}`,
        as,
        ...(what !== 'approve' && { json: { reason: 'said twice' } }),
      })
    assert.equal((await say('approve', 'approver')).status, 403)
    assert.equal((await say('refuse', 'approver')).status, 403)
    assert.equal((await say('withdraw', 'analyst')).status, 403)
    assert.equal((await say('withdraw', 'approver')).status, 200)
    assert.equal((await say('withdraw', 'approver')).status, 409)
  })

  test(`what is wrong is told at its place, and nothing of it is kept (${name})`, async () => {
    const api = shared()
    const given = badSender('wrong.example')
    const record = { ...given.record, checked: 'yesterday', sources: ['nobody'], colour: 'red' }
    const pointers = (problem: unknown) => problemsOf(problem).map(({ pointer }) => pointer)
    const shape = await proposal(api, { ...given, record })
    assert.equal(shape.status, 400)
    assert.deepEqual(pointers(shape.value), ['/record/checked', '/record'])
    const unknown = await proposal(api, {
      ...given,
      record: { ...given.record, sources: ['nobody'] },
    })
    assert.deepEqual(pointers(unknown.value), ['/record/sources/0'])
    const uncited = await proposal(api, { ...given, cites: ['nobody'] })
    assert.deepEqual(pointers(uncited.value), ['/cites/0'])
    assert.equal((await proposal(api, { ...given, cites: [] })).status, 400)
    const other = await proposal(api, { ...given, id: 'another.example' })
    assert.deepEqual(pointers(other.value), ['/record'])
    const path = '/knowledge/proposals?record=wrong.example'
    const { items } = (await api.call({ path, as: 'analyst' })).value as { items: unknown[] }
    assert.deepEqual(items, [])
  })

  test(`a record that changed meanwhile is proposed anew, and one that waits is not proposed twice (${name})`, async () => {
    const api = shared()
    const path = '/knowledge/record?kind=authority&id=pk.nccia'
    const shown = (await api.call({ path, as: 'analyst' })).value as {
      record: { names: Record<string, string[]> }
      version: string
    }
    const names = { ...shown.record.names, en: [...shown.record.names['en']!, 'Cyber Agency Desk'] }
    const change = {
      kind: 'authority',
      id: 'pk.nccia',
      record: { ...shown.record, names },
      cites: [await anySource(api)],
      reason: 'It calls itself so.',
    }
    assert.equal((await proposal(api, { ...change, seen: null })).status, 412)
    assert.equal((await proposal(api, { ...change, seen: 'f'.repeat(16) })).status, 412)
    const first = await proposal(api, { ...change, seen: shown.version })
    assert.equal(first.status, 201)
    assert.equal((await proposal(api, { ...change, seen: shown.version })).status, 409)
    const { proposal: id } = first.value as { proposal: string }
    const read = (await api.call({ path: `/knowledge/proposals/${id}`, as: 'auditor' })).value as {
      difference: unknown
    }
    assert.deepEqual(read.difference, [
      { pointer: `/names/en/${names.en.length - 1}`, after: 'Cyber Agency Desk' },
    ])
    const early = await api.call({
      method: 'POST',
      path: `/knowledge/proposals/${id}/approve`,
      as: 'approver',
    })
    assert.ok([200, 409].includes(early.status))
  })

  test(`what others name is not retired (${name})`, async () => {
    const api = shared()
    const path = '/knowledge/record?kind=matter&id=cybercrime'
    const shown = (await api.call({ path, as: 'analyst' })).value as {
      version: string
      usedBy: { kind: string; id: string }[]
    }
    assert.ok(shown.usedBy.some(({ id }) => id === 'pk.nccia'))
    const retire = { kind: 'matter', id: 'cybercrime', record: null, seen: shown.version }
    const cites = [await anySource(api)]
    const refused = await proposal(api, { ...retire, cites, reason: 'Nobody needs it.' })
    assert.equal(refused.status, 400)
    assert.match(JSON.stringify(refused.value), /authority .*: there is no matter/u)
  })

  test(`the register is searched by name, number and domain, page by page (${name})`, async () => {
    const api = shared()
    const list = async (query: string) =>
      (await api.call({ path: `/knowledge/records?${query}`, as: 'auditor' })).value as {
        items: { id: string; kind: string }[]
        next: string | null
      }
    assert.ok((await list('q=nccia.gov.pk')).items.some(({ id }) => id === 'pk.nccia'))
    const first = await list('kind=authority&country=PK&limit=5')
    const second = await list(`kind=authority&country=PK&limit=5&cursor=${first.next}`)
    assert.deepEqual([first.items.length, second.items.length], [5, 5])
    assert.ok(first.items.at(-1)!.id < second.items[0]!.id)
  })

  test(`what many records are called is one question, and no more than a hundred (${name})`, async () => {
    const api = shared()
    const asked = (ids: readonly string[]) => {
      const query = new URLSearchParams([['kind', 'matter'], ...ids.map((id) => ['id', id])])
      return api.call({ path: `/knowledge/titles?${query.toString()}`, as: 'auditor' })
    }
    const { value } = await asked(['cybercrime', 'nothing-of-the-kind', 'tax'])
    const { items } = value as { items: { id: string; title: { en: string; ur: string } }[] }
    assert.deepEqual(
      items.map(({ id }) => id),
      ['cybercrime', 'tax'],
    )
    assert.ok(items.every(({ title: { en, ur } }) => en !== '' && ur !== ''))
    assert.equal(((await asked(['tax'])).value as { items: unknown[] }).items.length, 1)
    assert.equal((await asked(Array.from({ length: 100 }, (_, n) => `m${n}`))).status, 200)
    assert.equal((await asked(Array.from({ length: 101 }, (_, n) => `m${n}`))).status, 400)
    assert.equal((await asked(['x'.repeat(501)])).status, 400)
    assert.equal((await asked([])).status, 400)
  })
})

async function anySource(api: TestApi): Promise<string> {
  const path = '/knowledge/records?kind=source&limit=1'
  const { items } = (await api.call({ path, as: 'analyst' })).value as { items: { id: string }[] }
  return items[0]!.id
}
