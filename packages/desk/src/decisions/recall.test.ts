import assert from 'node:assert/strict'
import { test } from 'node:test'
import { forEachDatabase } from '../../test/databases.ts'
import { NOW } from '../../test/grouping.ts'
import { publish, revert } from '../../test/publishing.ts'
import { at, makeWave } from '../../test/waves.ts'
import type { CampaignChange } from '../events/campaign-change.ts'
import { checkViews } from '../events/rebuild.ts'
import { mergeCampaigns } from '../grouping/merge.ts'
import { undoMerge } from '../grouping/undo-merge.ts'
import type { Tlp } from '../marking.ts'
import { readPage } from '../protection/page.ts'
import { openSeal } from '../store/seal.ts'
import type { Store } from '../store/store.ts'
import type { By } from './acting.ts'
import { changeCampaign } from './change.ts'
import { outsideOf } from './recall.ts'

const contentSeal = openSeal(new Uint8Array(32))
const by: By = { id: 'approver', role: 'approver', clearance: 'red' }
const values = [
  { kind: 'domain', value: 'one.example' },
  { kind: 'phone', value: '+923001234567' },
] as const
const red = { tlp: 'red', pap: 'red' } as const

/** What a gateway of this clearance is told: all of it, or what changed after a number. */
async function toldTo(
  store: Store,
  clearance: Tlp,
  after?: number,
): Promise<{ readonly withdrawn: readonly string[]; readonly values: readonly string[] }> {
  const { rows } = await readPage(store.db, { after, clearance, now: NOW })
  return {
    withdrawn: rows.flatMap(({ id, revoked }) => (revoked === null ? [] : [id])).toSorted(),
    values: rows.flatMap(({ value, revoked }) => (revoked === null ? [value] : [])).toSorted(),
  }
}

const own = [{ kind: 'domain', value: 'strict.example' }] as const

async function markingsIn({ db }: Store): Promise<Readonly<Record<string, Tlp>>> {
  const rows = await db.selectFrom('campaigns').select(['id', 'tlp']).execute()
  return Object.fromEntries(rows.map(({ id, tlp }) => [id, tlp]))
}

const both = values.map(({ value }) => value).toSorted()

const shared = {
  as: 'stix-2.1',
  marking: { tlp: 'green', pap: 'clear' },
  most: 'amber',
  objects: 3,
  version: '',
  modified: NOW,
  given: [],
  revoked: [],
} as const

forEachDatabase((name, open) => {
  test(`a stricter marking takes back what went out below it, and who may see it still has it (${name})`, async () => {
    await using store = await open()
    const published = await publish(store, contentSeal, { values, tlp: 'green' })
    const { campaign } = published
    const cursor = await store.head()
    assert.deepEqual((await toldTo(store, 'green')).values, both)
    const parts = { store, now: () => NOW } as Parameters<typeof changeCampaign>[0]
    const done = await changeCampaign(parts, by, { campaign, marking: red })
    assert.equal(done.kind, 'changed')
    const later = await toldTo(store, 'green', cursor)
    assert.deepEqual(later.withdrawn, published.entries.toSorted())
    assert.deepEqual((await toldTo(store, 'green')).values, [])
    assert.deepEqual((await toldTo(store, 'red')).values, both)
    const [event] = await store.db
      .selectFrom('log')
      .select('body')
      .where('kind', '=', 'campaign-changed')
      .execute()
    const { recalled = [] } = event!.body as CampaignChange
    assert.deepEqual(recalled.map(({ entry }) => entry).toSorted(), published.entries.toSorted())
    assert.deepEqual((await checkViews(store.db)).differences, [])
    await revert(store, published)
    assert.deepEqual((await toldTo(store, 'red')).values, [])
  })

  test(`merging into what is marked more strictly takes back too (${name})`, async () => {
    await using store = await open()
    const { campaign } = await publish(store, contentSeal, { values, tlp: 'green' })
    const strict = await makeWave(store, { tlp: 'red' })
    const merge = { campaign: strict.campaign, others: [campaign], reason: 'one kit' }
    const merged = await mergeCampaigns({ store, now: () => NOW }, by, merge)
    assert.equal(merged.kind, 'merged')
    assert.deepEqual((await toldTo(store, 'green')).values, [])
    assert.deepEqual((await toldTo(store, 'red')).values, both)
    assert.deepEqual((await checkViews(store.db)).differences, [])
  })

  test(`undoing a merge gives what was parted its marking back, with its entries (${name})`, async () => {
    await using store = await open()
    const { campaign } = await publish(store, contentSeal, { values, tlp: 'green' })
    const strict = await publish(store, contentSeal, { values: own, tlp: 'red' })
    const parts = { store, now: () => NOW } as Parameters<typeof changeCampaign>[0]
    const merge = { campaign: strict.campaign, others: [campaign], reason: 'one kit' }
    const merged = await mergeCampaigns(parts, by, merge)
    assert.ok(merged.kind === 'merged')
    assert.deepEqual([merged.campaign, merged.merged], [strict.campaign, [campaign]])
    assert.deepEqual((await toldTo(store, 'green')).values, [])
    const undone = await undoMerge(parts, by, { merge: merged.merge, reason: 'two kits' })
    assert.equal(undone.kind, 'undone')
    assert.deepEqual((await toldTo(store, 'green')).values, both)
    assert.deepEqual((await toldTo(store, 'red')).values, [...both, 'strict.example'].toSorted())
    assert.deepEqual(await markingsIn(store), { [campaign]: 'green', [strict.campaign]: 'red' })
    assert.deepEqual((await checkViews(store.db)).differences, [])
  })

  test(`what somebody marked while it was merged holds for what is parted, until an approver lowers it (${name})`, async () => {
    await using store = await open()
    const { campaign } = await publish(store, contentSeal, { values, tlp: 'green' })
    const other = await publish(store, contentSeal, { values: own, tlp: 'green' })
    const parts = { store, now: () => NOW } as Parameters<typeof changeCampaign>[0]
    const merge = { campaign: other.campaign, others: [campaign], reason: 'one kit' }
    const merged = await mergeCampaigns(parts, by, merge)
    assert.ok(merged.kind === 'merged')
    await changeCampaign(parts, by, { campaign: other.campaign, marking: red })
    await undoMerge(parts, by, { merge: merged.merge, reason: 'two kits' })
    assert.deepEqual(await markingsIn(store), { [campaign]: 'red', [other.campaign]: 'red' })
    assert.deepEqual((await toldTo(store, 'green')).values, [])
    const asked = { roots: [campaign], now: NOW, opened: NOW, tlp: 'green' } as const
    assert.equal((await outsideOf(store.db, asked)).widened.length, 2)
    const marking = { tlp: 'green', pap: 'red' } as const
    const reason = 'It is in the papers.'
    const lowered = await changeCampaign(parts, by, { campaign, marking, reason })
    assert.equal(lowered.kind, 'changed')
    assert.deepEqual((await toldTo(store, 'green')).values, both)
    assert.deepEqual((await checkViews(store.db)).differences, [])
  })

  test(`no marking shows a block to more people than it was approved for (${name})`, async () => {
    await using store = await open()
    const { campaign } = await publish(store, contentSeal, { values, tlp: 'amber' })
    const parts = { store, now: () => NOW } as Parameters<typeof changeCampaign>[0]
    const mark = (tlp: Tlp) =>
      changeCampaign(parts, by, { campaign, marking: { tlp, pap: 'clear' }, reason: 'one kit' })
    const asked = { roots: [campaign], now: NOW, opened: NOW, tlp: 'clear' } as const
    const out = await outsideOf(store.db, asked)
    assert.deepEqual([out.widened.length, out.bound.length], [0, 2])
    assert.equal((await mark('clear')).kind, 'changed')
    assert.deepEqual((await toldTo(store, 'clear')).values, [])
    assert.deepEqual((await toldTo(store, 'amber')).values, both)
    await mark('red')
    assert.deepEqual((await toldTo(store, 'amber')).values, [])
    const again = await outsideOf(store.db, asked)
    assert.deepEqual([again.widened.length, again.bound.length], [2, 2])
    await mark('green')
    assert.deepEqual((await toldTo(store, 'green')).values, [])
    assert.deepEqual((await toldTo(store, 'amber')).values, both)
    assert.deepEqual((await checkViews(store.db)).differences, [])
  })

  test(`what is out is said before: entries, gateways that lose them, tables that nobody takes back (${name})`, async () => {
    await using store = await open()
    const { campaign, entries } = await publish(store, contentSeal, { values, tlp: 'green' })
    const gateway = (id: string, clearance: Tlp) =>
      at(NOW, 'gateway-registered', id, { name: `Gateway ${id}`, key: id.repeat(32), clearance })
    await store.write(({ append }) =>
      append([
        gateway('aa', 'green'),
        gateway('bb', 'red'),
        gateway('cc', 'amber'),
        at(NOW, 'gateway-removed', 'cc', { reason: 'gone' }),
        at(NOW - 5, 'exported', 'campaigns', { what: 'campaigns', rows: 3 }),
        at(NOW + 5, 'exported', 'indicators', { what: 'indicators', rows: 3 }),
        at(NOW + 6, 'campaign-shared', campaign, shared),
        at(NOW + 7, 'campaign-shared', 'of another campaign', shared),
      ]),
    )
    const asked = { roots: [campaign], now: NOW, opened: NOW }
    const out = await outsideOf(store.db, { ...asked, tlp: 'red' })
    assert.deepEqual(out.entries.map(({ id }) => id).toSorted(), entries.toSorted())
    assert.deepEqual(out.gateways, ['Gateway aa'])
    assert.deepEqual(out.exports, [
      { what: 'STIX 2.1', at: NOW + 6, by: 'desk' },
      { what: 'indicators', at: NOW + 5, by: 'desk' },
    ])
    for (const tlp of ['clear', 'green'] as const)
      assert.deepEqual((await outsideOf(store.db, { ...asked, tlp })).entries, [], tlp)
  })
})
