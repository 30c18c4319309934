import assert from 'node:assert/strict'
import { randomUUIDv7 } from 'node:crypto'
import { test } from 'node:test'
import type { VerdictWord } from '@tasdeeq/engine'
import { forEachDatabase } from '../../test/databases.ts'
import { NOW } from '../../test/grouping.ts'
import { at, makeWave, waveOf } from '../../test/waves.ts'
import type { By, DecidingParts } from '../decisions/acting.ts'
import { changeCampaign } from '../decisions/change.ts'
import { restingOn } from '../decisions/resting.ts'
import type { EntryValue } from '../decision.ts'
import { checkViews } from '../events/rebuild.ts'
import type { Tlp } from '../marking.ts'
import type { Store } from '../store/store.ts'
import { mergeCampaigns } from './merge.ts'
import { splitCampaign } from './split.ts'
import { undoSplit } from './undo-split.ts'

const approver: By = { id: 'approver', role: 'approver', clearance: 'red' }
const analyst: By = { id: 'analyst', role: 'analyst', clearance: 'red' }
const [common, own, stays] = ['common.example', 'own.example', 'stays.example'].map(
  (value) => ({ kind: 'domain', value }) as const,
)

interface Blocked {
  readonly campaign: string
  readonly text: string
  readonly decision: string
  /** Entries by their value. */
  readonly entries: ReadonlyMap<string, string>
}

/** A campaign of two texts, of which the second's content was judged so; what both say is blocked. */
async function blocked(store: Store, verdict: VerdictWord): Promise<Blocked> {
  const first = waveOf({ indicators: [common!, stays!] })
  const second = waveOf({ indicators: [common!, own!], verdict })
  const moved = second.events
    .filter(({ kind }) => kind !== 'campaign-opened')
    .map((event) =>
      event.kind === 'text-grouped' || event.kind === 'report-grouped'
        ? { ...event, body: { ...event.body, campaign: first.campaign } }
        : event,
    ) as typeof second.events
  const decision = randomUUIDv7()
  const { campaign } = first
  const expires = NOW + 86_400_000
  const values: EntryValue[] = [common!, own!, stays!, { kind: 'text', value: second.text }]
  const answer = { outcome: 'fraud', words: { en: '', ur: '' } } as const
  const because = { en: 'Reported.', ur: 'اطلاع دی گئی۔' }
  const entries = values.map((entry) => {
    const id = randomUUIDv7()
    return { id, entry, expires, tlp: 'green', because } as const
  })
  const proposed = {
    campaign,
    outcome: 'fraud',
    answer,
    overrides: [],
    expires,
    reason: 'x',
  } as const
  await store.write(({ append }) =>
    append([
      ...first.events,
      ...moved,
      at(NOW, 'decision-proposed', decision, { ...proposed, entries: values }),
      at(NOW, 'decision-published', decision, { campaign, answer, entries }),
    ]),
  )
  const byValue = new Map(entries.map(({ id, entry }) => [entry.value, id]))
  return { campaign, text: second.text, decision, entries: byValue }
}

/** As somebody sends it who changes nothing else. */
const NO_CHANGE = {
  title: undefined,
  assignee: undefined,
  tags: undefined,
  closed: undefined,
  reason: undefined,
}

/** Those that entries in force have. */
async function markingsInForce(store: Store): Promise<readonly Tlp[]> {
  const rows = await store.db
    .selectFrom('entries')
    .select('tlp')
    .distinct()
    .where('revoked', 'is', null)
    .orderBy('tlp')
    .execute()
  return rows.map(({ tlp }) => tlp)
}

async function inForce(store: Store): Promise<readonly string[]> {
  const rows = await store.db
    .selectFrom('entries')
    .select('value')
    .where('revoked', 'is', null)
    .orderBy('value')
    .execute()
  return rows.map(({ value }) => value)
}

forEachDatabase((name, open) => {
  test(`the blocks that rest on the texts that leave are known, and what was judged of them (${name})`, async () => {
    for (const [verdict, isJudgedBad] of [
      ['fraud', true],
      ['clear', false],
    ] as const) {
      await using store = await open()
      const { campaign, text } = await blocked(store, verdict)
      const asked = { root: campaign, texts: [text], clearance: 'red', now: NOW } as const
      const found = await restingOn(store.db, asked)
      assert.deepEqual(
        new Map(found.map((one) => [one.value, one.isJudgedBad])),
        new Map([
          [own!.value, isJudgedBad],
          [text, isJudgedBad],
        ]),
      )
      const low = await restingOn(store.db, { ...asked, clearance: 'clear' })
      assert.deepEqual(low, [], 'nobody learns of blocks that they may not see')
    }
  })

  test(`a split ends the blocks that it is told to, and nobody who undoes it alone puts them in force again (${name})`, async () => {
    await using store = await open()
    const parts = { store, now: () => NOW }
    const { campaign, text, entries } = await blocked(store, 'clear')
    const split = { campaign, texts: [text], title: 'Another', reason: 'no fraud' }
    const lift = [entries.get(own!.value)!, entries.get(text)!]
    const refusals = [
      [analyst, lift, 'not-yours'],
      [approver, [entries.get(common!.value)!], 'not-of-campaign'],
      [approver, [randomUUIDv7()], 'not-of-campaign'],
    ] as const
    for (const [by, wrong, code] of refusals) {
      const done = await splitCampaign(parts, by, { ...split, lift: wrong })
      assert.equal(done.kind === 'refused' && done.code, code)
    }
    const done = await splitCampaign(parts, approver, { ...split, lift })
    assert.ok(done.kind === 'split')
    assert.deepEqual(await inForce(store), [common!.value, stays!.value])
    const undone = await undoSplit(parts, approver, { split: done.split, reason: 'it is one' })
    assert.equal(undone.kind === 'undone' && undone.ended, 2)
    assert.deepEqual(await inForce(store), [common!.value, stays!.value])
    assert.deepEqual((await checkViews(store.db)).differences, [])
  })

  test(`without a word every block stays, and undoing brings back all that did (${name})`, async () => {
    await using store = await open()
    const parts = { store, now: () => NOW }
    const { campaign, text, decision, entries } = await blocked(store, 'fraud')
    const before = await inForce(store)
    const split = { campaign, texts: [text], title: 'Another', reason: 'another kit' }
    const plain = await splitCampaign(parts, analyst, split)
    assert.ok(plain.kind === 'split')
    assert.deepEqual(await inForce(store), before)
    await undoSplit(parts, analyst, { split: plain.split, reason: 'it is one' })
    const lifting = await splitCampaign(parts, approver, { ...split, lift: [entries.get(text)!] })
    assert.ok(lifting.kind === 'split')
    const reverted = at(NOW, 'decision-reverted', decision, { campaign, reason: 'it was wrong' })
    await store.write(({ append }) => append([reverted]))
    const undone = await undoSplit(parts, approver, { split: lifting.split, reason: 'it is one' })
    assert.equal(
      undone.kind === 'undone' && undone.ended,
      0,
      'what was reverted is nothing to lose',
    )
    assert.deepEqual(await inForce(store), [])
  })

  test(`what a split took out comes back under the stricter marking of both, as the blocks are that stayed (${name})`, async () => {
    await using store = await open()
    const parts = { store, now: () => NOW }
    const { campaign, text } = await blocked(store, 'clear')
    const split = { campaign, texts: [text], title: 'Another', reason: 'no fraud' }
    const mark = (tlp: Tlp, id: string): Promise<unknown> =>
      changeCampaign(parts as DecidingParts, approver, {
        ...NO_CHANGE,
        campaign: id,
        marking: { tlp, pap: 'clear' },
      })
    const done = await splitCampaign(parts, approver, split)
    assert.ok(done.kind === 'split')
    await mark('amber', campaign)
    await undoSplit(parts, analyst, { split: done.split, reason: 'it is one' })
    assert.deepEqual(
      await markingsInForce(store),
      ['amber'],
      'a block under its campaign’s marking',
    )
    const again = await splitCampaign(parts, analyst, split)
    assert.ok(again.kind === 'split')
    await mark('red', again.to)
    await undoSplit(parts, analyst, { split: again.split, reason: 'it is one' })
    const { tlp } = await store.db
      .selectFrom('campaigns')
      .select('tlp')
      .where('id', '=', campaign)
      .executeTakeFirstOrThrow()
    assert.equal(tlp, 'red', 'nobody sees more of it than before')
    assert.deepEqual(await markingsInForce(store), ['red'])
    assert.deepEqual((await checkViews(store.db)).differences, [])
  })

  test(`a text that is blocked comes into no campaign whose reporters are told that it is genuine (${name})`, async () => {
    await using store = await open()
    const parts = { store, now: () => NOW }
    const { campaign, text, decision } = await blocked(store, 'clear')
    const split = { campaign, texts: [text], title: 'Another', reason: 'another kit' }
    const done = await splitCampaign(parts, analyst, split)
    assert.ok(done.kind === 'split')
    const genuine = await makeWave(store)
    const id = randomUUIDv7()
    const answer = { outcome: 'genuine', words: { en: '', ur: '' } } as const
    const proposed = { ...answer, answer, entries: [], overrides: [], expires: NOW, reason: 'x' }
    const { campaign: honest } = genuine
    await store.write(({ append }) =>
      append([
        at(NOW, 'decision-proposed', id, { ...proposed, outcome: 'genuine', campaign: honest }),
        at(NOW, 'decision-published', id, { campaign: honest, answer, entries: [] }),
      ]),
    )
    const merge = { campaign: done.to, others: [honest], reason: 'one sender' }
    const refused = await mergeCampaigns(parts, analyst, merge)
    assert.ok(refused.kind === 'refused', refused.kind)
    assert.deepEqual([refused.reason, refused.values], ['text-blocked', { decision }])
    const reverted = at(NOW, 'decision-reverted', decision, { campaign, reason: 'it was wrong' })
    await store.write(({ append }) => append([reverted]))
    assert.equal((await mergeCampaigns(parts, analyst, merge)).kind, 'merged')
  })
})
