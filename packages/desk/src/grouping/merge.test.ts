import assert from 'node:assert/strict'
import { test } from 'node:test'
import { forEachDatabase } from '../../test/databases.ts'
import { assignRead, openGroupingOfReadings, readingOf } from '../../test/grouping.ts'
import { type By, eventBy } from '../decisions/acting.ts'
import type { Answer } from '../decision.ts'
import type { Store } from '../store/store.ts'
import { mergeCampaigns, type MergingParts } from './merge.ts'
import { splitCampaign } from './split.ts'
import { undoMerge } from './undo-merge.ts'
import { undoSplit } from './undo-split.ts'

const by: By = { id: 'analyst-1', role: 'analyst', clearance: 'red' }
const reason = 'one kit'
/** Texts that have nothing in common. */
const texts = ['a', 'b', 'c', 'd'].map((letter) =>
  Array.from(
    { length: 60 },
    (_, at) => `${letter}${String.fromCharCode(97 + (at % 26))}x${letter}`,
  ).join(' '),
)
const UNKNOWN = '019aa000-0000-7000-8000-000000000000'

forEachDatabase((_name, open) => {
  test('merged campaigns are one, and parted they are exactly what they were', async () => {
    await using store = await open()
    await using grouping = await openGroupingOfReadings(store)
    const [a, b, c] = await campaigns(grouping, [0, 0, 1, 2])
    const before = await totals(store)
    const merged = await mergeCampaigns(grouping.parts, by, {
      campaign: a!,
      others: [b!, c!],
      reason,
    })
    assert.ok(merged.kind === 'merged')
    assert.deepEqual(await totals(store), { [a!]: 4, [b!]: 1, [c!]: 1 })
    const undone = await undoMerge(grouping.parts, by, { merge: merged.merge, reason })
    assert.equal(undone.kind, 'undone')
    assert.deepEqual(await totals(store), before)
    const again = await undoMerge(grouping.parts, by, { merge: merged.merge, reason })
    assert.equal(again.kind === 'refused' && again.code, 'state')
  })

  test('what comes to a part while it is merged stays with it when it is parted', async () => {
    await using store = await open()
    await using grouping = await openGroupingOfReadings(store)
    const [a, b] = await campaigns(grouping, [0, 1])
    const merged = await mergeCampaigns(grouping.parts, by, { campaign: a!, others: [b!], reason })
    assert.ok(merged.kind === 'merged')
    await assignRead(grouping, [readingOf(texts[1]!), readingOf(texts[1]!)])
    assert.deepEqual((await totals(store))[a!], 4)
    await undoMerge(grouping.parts, by, { merge: merged.merge, reason })
    assert.deepEqual(await totals(store), { [a!]: 1, [b!]: 3 })
  })

  test('an answered campaign stays, its answer is for all, and the stricter marking holds', async () => {
    await using store = await open()
    await using grouping = await openGroupingOfReadings(store)
    const [a, b] = await campaigns(grouping, [0, 0, 1])
    await answer(grouping.parts, b!, 'fraud')
    const merged = await mergeCampaigns(grouping.parts, by, { campaign: a!, others: [b!], reason })
    assert.ok(merged.kind === 'merged')
    assert.deepEqual([merged.campaign, merged.answered], [b, 2])
    const undone = await undoMerge(grouping.parts, by, { merge: merged.merge, reason })
    assert.ok(undone.kind === 'undone')
    assert.equal(undone.unanswered, 2)
  })

  test('two answers that differ are not merged, and it says what to do', async () => {
    await using store = await open()
    await using grouping = await openGroupingOfReadings(store)
    const [a, b] = await campaigns(grouping, [0, 1])
    await answer(grouping.parts, a!, 'fraud')
    await answer(grouping.parts, b!, 'genuine')
    const merged = await mergeCampaigns(grouping.parts, by, { campaign: a!, others: [b!], reason })
    assert.ok(merged.kind === 'refused')
    assert.match(merged.why, /Revert one of the two decisions first/u)
  })

  test('what is one already, is not there, or is out of sight is not merged', async () => {
    await using store = await open()
    await using grouping = await openGroupingOfReadings(store)
    const [a, b] = await campaigns(grouping, [0, 1])
    const codes = []
    for (const others of [[a!], [UNKNOWN], [b!, b!], []]) {
      const done = await mergeCampaigns(grouping.parts, by, { campaign: a!, others, reason })
      codes.push(done.kind === 'refused' ? done.code : done.kind)
    }
    const low = { ...by, clearance: 'clear' } as const
    const unseen = await mergeCampaigns(grouping.parts, low, { campaign: a!, others: [b!], reason })
    codes.push(unseen.kind === 'refused' ? unseen.code : unseen.kind)
    assert.deepEqual(codes, ['state', 'not-found', 'state', 'invalid', 'not-found'])
  })

  test('texts that are split off take their reports along, and bring them back with what came since', async () => {
    await using store = await open()
    await using grouping = await openGroupingOfReadings(store)
    const near = (text: string) => text.replace('aax', 'zz zz zz aax')
    const [a] = await assignRead(grouping, [readingOf(texts[0]!), readingOf(near(texts[0]!))])
    const { campaign } = a!
    const rows = await store.db.selectFrom('texts').select(['id', 'how']).orderBy('how').execute()
    assert.deepEqual(
      rows.map(({ how }) => how),
      ['alone', 'same-wording'],
    )
    const split = { campaign, texts: [rows[1]!.id], title: 'another kit', reason }
    const parted = await splitCampaign(grouping.parts, by, split)
    assert.ok(parted.kind === 'split')
    assert.deepEqual(await totals(store), { [campaign]: 1, [parted.to]: 1 })
    const [later] = await assignRead(grouping, [readingOf(`${near(texts[0]!)} zz`)])
    assert.equal(later!.campaign, parted.to, 'new texts go to the nearest of the two')
    const undone = await undoSplit(grouping.parts, by, { split: parted.split, reason })
    assert.deepEqual(undone, { kind: 'undone', campaign, closed: parted.to, texts: 2, ended: 0 })
    assert.deepEqual(await totals(store), { [campaign]: 3, [parted.to]: 0 })
    const { state } = await store.db
      .selectFrom('campaigns')
      .select('state')
      .where('id', '=', parted.to)
      .executeTakeFirstOrThrow()
    assert.equal(state, 'closed')
  })

  test('a split that leaves nothing, or names a text of another campaign, is refused', async () => {
    await using store = await open()
    await using grouping = await openGroupingOfReadings(store)
    const [a, b] = await campaigns(grouping, [0, 1])
    const rows = await store.db.selectFrom('texts').select(['id', 'campaign']).execute()
    const textOf = (campaign: string) => rows.find((row) => row.campaign === campaign)!.id
    const why = async (text: string): Promise<unknown> => {
      const split = { campaign: a!, texts: [text], title: 'other', reason }
      const done = await splitCampaign(grouping.parts, by, split)
      return done.kind === 'refused' && done.reason
    }
    assert.equal(await why(textOf(a!)), 'all-texts')
    assert.equal(await why(textOf(b!)), 'foreign-text')
    await mergeCampaigns(grouping.parts, by, { campaign: a!, others: [b!], reason })
    assert.equal(await why(textOf(b!)), 'whole-part', 'undoing the merge is the way')
  })
})

/** Reports of these texts; the campaigns, each once. */
async function campaigns(
  grouping: Parameters<typeof assignRead>[0],
  which: readonly number[],
): Promise<readonly string[]> {
  const assigned = await assignRead(
    grouping,
    which.map((at) => readingOf(texts[at]!)),
  )
  return [...new Set(assigned.map(({ campaign }) => campaign))]
}

async function totals({ db }: Store): Promise<Readonly<Record<string, number>>> {
  const rows = await db.selectFrom('campaigns').select(['id', 'reports']).execute()
  return Object.fromEntries(rows.map(({ id, reports }) => [id, reports]))
}

async function answer(
  parts: MergingParts,
  campaign: string,
  outcome: Answer['outcome'],
): Promise<void> {
  const said: Answer = { outcome, words: { en: '', ur: '' } }
  const subject = crypto.randomUUID()
  const proposed = { campaign, outcome, answer: said, entries: [], overrides: [] }
  await parts.store.write(({ append }) =>
    append([
      eventBy(parts, by, {
        kind: 'decision-proposed',
        subject,
        body: { ...proposed, expires: parts.now() + 1, reason },
      }),
      eventBy(parts, by, {
        kind: 'decision-published',
        subject,
        body: { campaign, answer: said, entries: [] },
      }),
    ]),
  )
}
