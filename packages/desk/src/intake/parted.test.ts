import assert from 'node:assert/strict'
import { test } from 'node:test'
import { randomUUIDv7 } from 'node:crypto'
import { forEachDatabase } from '../../test/databases.ts'
import { openTestIntake, submissionOf, type TestIntake } from '../../test/intake.ts'
import { publish, revert } from '../../test/publishing.ts'
import { at } from '../../test/waves.ts'
import type { By } from '../decisions/acting.ts'
import type { EventBodies } from '../events/event.ts'
import { checkViews } from '../events/rebuild.ts'
import { mergeCampaigns } from '../grouping/merge.ts'
import { splitCampaign } from '../grouping/split.ts'
import { undoMerge } from '../grouping/undo-merge.ts'

const by: By = { id: 'analyst-1', role: 'analyst', clearance: 'red' }
const reason = 'a notice of a bank'

/** A report of this text; gives its receipt. */
async function reported(
  { intake, store, clock }: TestIntake,
  { campaign, text }: { readonly campaign: string; readonly text: string },
): Promise<string> {
  const taken = await intake.take(submissionOf(`a report of ${text} ${clock.now}`))
  assert.ok(taken.kind === 'taken')
  const { content } = await store.db
    .selectFrom('reports')
    .select('content')
    .where('id', '=', taken.report)
    .executeTakeFirstOrThrow()
  const hex = Buffer.from(content).toString('hex')
  const body = { text, campaign, content: hex, how: 'same-text' } as const
  await store.write(({ append }) => append([at(clock.now, 'report-grouped', taken.report, body)]))
  return taken.receipt
}

/** One text more in a campaign. */
async function added(
  { store, clock }: TestIntake,
  campaign: string,
): Promise<{ readonly campaign: string; readonly text: string }> {
  const text = randomUUIDv7()
  const body: EventBodies['text-grouped'] = {
    campaign,
    grouping: { how: 'near-text' },
    canonical: text.replaceAll('-', '').padEnd(64, '0'),
    signature: null,
    structure: null,
    exemplar: false,
    sealed: 'AAAA',
    words: 3,
  }
  await store.write(({ append }) => append([at(clock.now, 'text-grouped', text, body)]))
  return { campaign, text }
}

forEachDatabase((_name, open) => {
  test('who was told, and is parted from what it was said of, is told that it holds no more', async () => {
    await using store = await open()
    await using given = await openTestIntake(store)
    const { clock, intake, identitySeal } = given
    const parts = { store, now: () => clock.now }
    const state = async (receipt: string) => {
      const { state: now, reverted, outcome } = (await intake.receipt(receipt, 'en'))!
      return [now, reverted?.at, outcome?.outcome]
    }
    const first = await publish(store, identitySeal, { values: [], time: clock.now })
    const other = await added(given, first.campaign)
    const [mine, theirs] = [await reported(given, first), await reported(given, other)]
    assert.deepEqual(await state(theirs), ['answered', undefined, 'fraud'])
    clock.now += 1000
    const split = await splitCampaign(parts, by, {
      campaign: first.campaign,
      texts: [other.text],
      title: 'A notice',
      reason,
    })
    assert.ok(split.kind === 'split')
    assert.deepEqual(await state(theirs), ['grouped', clock.now, undefined])
    assert.deepEqual(await state(mine), ['answered', undefined, 'fraud'])
    const parted = clock.now
    clock.now += 1000
    const late = await reported(given, { ...other, campaign: split.to })
    assert.deepEqual(await state(late), ['grouped', undefined, undefined])
    const merged = await mergeCampaigns(parts, by, {
      campaign: split.to,
      others: [first.campaign],
      reason,
    })
    assert.ok(merged.kind === 'merged')
    assert.deepEqual(await state(theirs), ['answered', undefined, 'fraud'])
    clock.now += 1000
    const undone = await undoMerge(parts, by, { merge: merged.merge, reason })
    assert.equal(undone.kind, 'undone')
    assert.ok(clock.now > parted)
    for (const receipt of [late, theirs])
      assert.deepEqual(await state(receipt), ['grouped', clock.now, undefined])
    assert.deepEqual(await state(mine), ['answered', undefined, 'fraud'])
    await revert(store, first)
    assert.equal((await state(mine))[0], 'grouped')
    assert.deepEqual((await checkViews(store.db)).differences, [])
  })
})
