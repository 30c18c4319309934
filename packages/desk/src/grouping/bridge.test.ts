import assert from 'node:assert/strict'
import { test } from 'node:test'
import { forEachDatabase } from '../../test/databases.ts'
import {
  assignRead,
  openGroupingOfReadings,
  readingOf,
  type Grouping,
} from '../../test/grouping.ts'
import { lastMerge, letters, wholes, wordsOf } from '../../test/letters.ts'
import { type By, eventBy } from '../decisions/acting.ts'
import type { CampaignChange } from '../events/campaign-change.ts'
import { checkViews } from '../events/rebuild.ts'
import { mergeCampaigns } from './merge.ts'
import { splitCampaign } from './split.ts'
import { undoMerge } from './undo-merge.ts'

const by: By = { id: 'analyst-1', role: 'analyst', clearance: 'red' }
const reason = 'another kit'
const LETTER = wordsOf('common', 70)
/** Letters of one kit: too little alike for campaigns of one report … */
const ONE = `${LETTER} ${wordsOf('first', 20)}`
const OTHER = `${LETTER} ${wordsOf('second', 20)}`
/** … and each much like what stands between them. */
const BETWEEN = `${LETTER} ${wordsOf('first', 10)} ${wordsOf('second', 10)}`
const BETWEEN_AGAIN = `${LETTER} ${wordsOf('first', 11)} ${wordsOf('second', 10)}`

forEachDatabase((_name, open) => {
  test('a text that belongs to two campaigns makes them one, with the text for a reason', async () => {
    await using store = await open()
    await using grouping = await openGroupingOfReadings(store)
    await apart(grouping)
    await report(grouping, BETWEEN)
    assert.equal((await wholes(store)).length, 1)
    const { actor, body } = await lastMerge(store)
    assert.equal(actor, null, 'nobody but the desk')
    const texts = await store.db.selectFrom('texts').select('id').orderBy('id', 'desc').execute()
    assert.equal(body.text, texts[0]!.id)
    assert.deepEqual((await checkViews(store.db)).differences, [])
  })

  test('two letters in one message make no campaign of two, however often they were reported', async () => {
    await using store = await open()
    await using grouping = await openGroupingOfReadings(store)
    const kits = [wordsOf('police', 60), wordsOf('prize', 60)]
    for (const letter of kits)
      for (let times = 0; times < 16; times++)
        await report(grouping, `${letter} ${wordsOf(`time${letters(times)}`, 5)}`)
    assert.equal((await wholes(store)).length, 2)
    const both = [kits, kits.toReversed(), [...kits, 'thus'], ['thus', ...kits]]
    for (const parts of both) await report(grouping, parts.join(' '))
    const hows = await store.db.selectFrom('texts').select('how').orderBy('id').execute()
    const like = hows.slice(-4).map(({ how }) => how)
    assert.ok(
      like.every((how) => how !== 'alone'),
      `like one, so it may be like both: ${like.join()}`,
    )
    assert.equal((await wholes(store)).length, 2)
  })

  test('campaigns that somebody parted are not merged again', async () => {
    await using store = await open()
    await using grouping = await openGroupingOfReadings(store)
    await apart(grouping)
    await report(grouping, BETWEEN)
    const { seq } = await lastMerge(store)
    const undone = await undoMerge(grouping.parts, by, { merge: seq, reason })
    assert.equal(undone.kind, 'undone')
    await report(grouping, BETWEEN_AGAIN)
    assert.equal((await wholes(store)).length, 2)
  })

  test('what was split off stays apart from where it came from', async () => {
    await using store = await open()
    await using grouping = await openGroupingOfReadings(store)
    const [one, other] = await apart(grouping)
    const merged = { campaign: one!, others: [other!], reason }
    assert.equal((await mergeCampaigns(grouping.parts, by, merged)).kind, 'merged')
    const texts = await store.db
      .selectFrom('texts')
      .select('id')
      .where('campaign', '=', one!)
      .execute()
    await report(grouping, `${ONE} once more`)
    const split = { campaign: one!, texts: [texts[0]!.id], title: 'another', reason }
    assert.equal((await splitCampaign(grouping.parts, by, split)).kind, 'split')
    const before = await wholes(store)
    await report(grouping, BETWEEN)
    assert.deepEqual(await wholes(store), before)
  })

  test('campaigns that are closed, marked otherwise or in other hands are left to people', async () => {
    const changes: readonly (readonly [CampaignChange, CampaignChange])[] = [
      [{ closed: true }, {}],
      [{ marking: { tlp: 'red', pap: 'red' } }, {}],
      [{ assignee: 'analyst-1' }, { assignee: 'analyst-2' }],
    ]
    for (const [one, other] of changes) {
      await using store = await open()
      await using grouping = await openGroupingOfReadings(store)
      const campaigns = await apart(grouping)
      for (const [at, body] of [one, other].entries()) {
        const event = { kind: 'campaign-changed', subject: campaigns[at]!, body } as const
        await store.write(({ append }) => append([eventBy(grouping.parts, by, event)]))
      }
      await report(grouping, BETWEEN)
      assert.equal((await wholes(store)).length, 2, JSON.stringify(one))
    }
  })
})

/** Their campaigns. */
async function apart(grouping: Grouping): Promise<readonly string[]> {
  const campaigns = [await report(grouping, ONE), await report(grouping, OTHER)]
  assert.notEqual(campaigns[0], campaigns[1])
  return campaigns
}

async function report(grouping: Grouping, text: string): Promise<string> {
  const [assigned] = await assignRead(grouping, [readingOf(text)])
  return assigned!.campaign
}
