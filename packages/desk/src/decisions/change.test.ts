import assert from 'node:assert/strict'
import { test } from 'node:test'
import { forEachDatabase } from '../../test/databases.ts'
import { NOW } from '../../test/grouping.ts'
import { at, makeWave } from '../../test/waves.ts'
import type { Store } from '../store/store.ts'
import type { By, DecidingParts } from './acting.ts'
import { changeCampaign } from './change.ts'
import { addComment } from './comment.ts'
import { proposeDecision } from './propose.ts'

const analyst: By = { id: 'analyst', role: 'analyst', clearance: 'amber' }
const approver: By = { id: 'approver', role: 'approver', clearance: 'red' }
const red = { tlp: 'red', pap: 'red' } as const

function partsOf(store: Store): DecidingParts {
  const config = { approvals: 1, blockTime: 1, publicUrl: 'https://desk.example' }
  const warningLists = { against: () => [], isShared: () => false, lists: [] }
  return { store, config, warningLists, now: () => NOW }
}

async function codeOf(done: Promise<{ kind: string; code?: string }>): Promise<string> {
  const { kind, code } = await done
  return code ?? kind
}

forEachDatabase((name, open) => {
  test(`an assignee is an analyst or approver whose clearance reaches the campaign (${name})`, async () => {
    await using store = await open()
    const parts = partsOf(store)
    const { campaign } = await makeWave(store, { tlp: 'amber' })
    const member = (id: string, role: string, clearance: 'green' | 'red') =>
      at(NOW, 'role-granted', id, { role, clearance, name: id })
    const members = [
      member('fit', 'analyst', 'red'),
      member('low', 'analyst', 'green'),
      member('admin', 'admin', 'red'),
      member('gone', 'analyst', 'red'),
      at(NOW, 'role-removed', 'gone', { reason: 'left' }),
    ]
    await store.write(({ append }) => append(members))
    for (const assignee of ['low', 'admin', 'gone', 'nobody'])
      assert.equal(await codeOf(changeCampaign(parts, analyst, { campaign, assignee })), 'invalid')
    for (const assignee of ['fit', null])
      assert.equal(await codeOf(changeCampaign(parts, analyst, { campaign, assignee })), 'changed')
  })

  test(`nobody marks a campaign out of their own sight, and only an approver lets more people in (${name})`, async () => {
    await using store = await open()
    const parts = partsOf(store)
    const { campaign } = await makeWave(store, { tlp: 'green' })
    const change = (
      by: By,
      marking: typeof red | { tlp: 'clear'; pap: 'clear' },
      reason?: string,
    ) => codeOf(changeCampaign(parts, by, { campaign, marking, reason }))
    const clear = { tlp: 'clear', pap: 'clear' } as const
    assert.equal(await change(analyst, red), 'invalid')
    assert.equal(await change(analyst, clear, 'For all.'), 'not-yours')
    assert.equal(await change(approver, clear), 'invalid')
    assert.equal(await change(approver, clear, 'For all.'), 'changed')
    assert.equal(await change(approver, red), 'changed')
    assert.equal(await change(analyst, red), 'not-found')
  })

  test(`what changes nothing is not written, and what another changed first is not overwritten (${name})`, async () => {
    await using store = await open()
    const parts = partsOf(store)
    const { campaign } = await makeWave(store, { title: 'A wave' })
    const head = await store.head()
    const same = { campaign, title: 'A wave', tags: [], closed: false }
    assert.equal(await codeOf(changeCampaign(parts, analyst, same)), 'changed')
    assert.equal(await store.head(), head)
    const changed = await changeCampaign(parts, analyst, { campaign, title: 'Mine', seen: head })
    assert.deepEqual(changed, { kind: 'changed', touched: head + 1 })
    const late = changeCampaign(parts, approver, { campaign, title: 'Yours', seen: head })
    assert.equal(await codeOf(late), 'changed')
    assert.equal((await late).kind, 'refused')
  })

  test(`a campaign is not closed over a proposal, and is reopened once (${name})`, async () => {
    await using store = await open()
    const parts = partsOf(store)
    const { campaign } = await makeWave(store)
    const close = (closed: boolean) => codeOf(changeCampaign(parts, analyst, { campaign, closed }))
    assert.equal(await close(true), 'changed')
    const words = { en: '', ur: '' }
    const proposal = { campaign, outcome: 'unclear', words, entries: [], overrides: [] } as const
    const propose = () => codeOf(proposeDecision(parts, analyst, { ...proposal, reason: 'So.' }))
    assert.equal(await propose(), 'state')
    assert.equal(await close(false), 'changed')
    assert.equal(await propose(), 'proposed')
    assert.equal(await close(true), 'state')
  })

  test(`a comment is at least as strict as its campaign, and has something in it (${name})`, async () => {
    await using store = await open()
    const parts = partsOf(store)
    const { campaign } = await makeWave(store, { tlp: 'amber' })
    const marking = { tlp: 'clear', pap: 'clear' } as const
    const added = await addComment(parts, analyst, { campaign, text: ' Seen. ', marking })
    assert.equal(added.kind, 'added')
    const [row] = await store.db.selectFrom('log').select('body').orderBy('seq', 'desc').execute()
    assert.deepEqual(row?.body, { text: 'Seen.', marking: { tlp: 'amber', pap: 'clear' } })
    assert.equal(await codeOf(addComment(parts, analyst, { campaign, text: ' ' })), 'invalid')
    const strict = addComment(parts, analyst, { campaign, text: 'No.', marking: red })
    assert.equal(await codeOf(strict), 'invalid')
  })
})
