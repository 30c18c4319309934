import assert from 'node:assert/strict'
import { test } from 'node:test'
import { forEachDatabase } from '../../test/databases.ts'
import { NOW } from '../../test/grouping.ts'
import { at, makeWave } from '../../test/waves.ts'
import type { By } from '../decisions/acting.ts'
import type { Store } from '../store/store.ts'
import { mergeCampaigns } from './merge.ts'
import { splitCampaign } from './split.ts'
import { undoMerge } from './undo-merge.ts'

const red: By = { id: 'red', role: 'analyst', clearance: 'red' }
const green: By = { id: 'green', role: 'analyst', clearance: 'green' }
const reason = 'one kit'

async function tlpOf({ db }: Store, campaign: string): Promise<string> {
  const row = await db
    .selectFrom('campaigns')
    .select('tlp')
    .where('id', '=', campaign)
    .executeTakeFirstOrThrow()
  return row.tlp
}

forEachDatabase((_name, open) => {
  test('a part that is out of sight is neither split nor parted, though the whole is seen', async () => {
    await using store = await open()
    const parts = { store, now: () => NOW }
    const [seen, hidden] = [await makeWave(store), await makeWave(store, { tlp: 'red' })]
    const more = await makeWave(store, { tlp: 'red' })
    const merged = await mergeCampaigns(parts, red, {
      campaign: seen.campaign,
      others: [hidden.campaign],
      reason,
    })
    assert.ok(merged.kind === 'merged')
    const marking = { tlp: 'green', pap: 'clear' } as const
    const lowered = at(NOW, 'campaign-changed', seen.campaign, { marking })
    await store.write(({ append }) => append([lowered]))
    const split = { campaign: seen.campaign, texts: [hidden.text, more.text], title: 'x', reason }
    for (const texts of [[hidden.text], [more.text]]) {
      const done = await splitCampaign(parts, green, { ...split, texts })
      assert.equal(done.kind === 'refused' && done.code, 'not-of-campaign')
    }
    const undone = await undoMerge(parts, green, { merge: merged.merge, reason })
    assert.equal(undone.kind === 'refused' && undone.code, 'not-found')
    assert.equal((await undoMerge(parts, red, { merge: merged.merge, reason })).kind, 'undone')
  })

  test('what is split off a part is marked as the whole is: its title was written there', async () => {
    await using store = await open()
    const parts = { store, now: () => NOW }
    const [part, whole] = [await makeWave(store), await makeWave(store, { tlp: 'red' })]
    const text = crypto.randomUUID()
    await store.write(({ append }) =>
      append([
        at(NOW, 'text-grouped', text, {
          campaign: part.campaign,
          grouping: { how: 'near-text' },
          canonical: text.replaceAll('-', '').padEnd(64, '0'),
          signature: null,
          structure: null,
          exemplar: false,
          sealed: 'AAAA',
          words: 3,
        }),
      ]),
    )
    const others = [part.campaign]
    const merged = await mergeCampaigns(parts, red, { campaign: whole.campaign, others, reason })
    assert.ok(merged.kind === 'merged')
    const { campaign } = merged
    const split = await splitCampaign(parts, red, { campaign, texts: [text], title: 'x', reason })
    assert.ok(split.kind === 'split')
    assert.equal(await tlpOf(store, split.to), 'red')
  })
})
