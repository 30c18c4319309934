import assert from 'node:assert/strict'
import { test } from 'node:test'
import { forEachDatabase } from '../../test/databases.ts'
import {
  assignRead,
  openGroupingOfReadings,
  readingOf,
  type Grouping,
} from '../../test/grouping.ts'
import { lastMerge, wholes, wordsOf } from '../../test/letters.ts'
import { type By } from '../decisions/acting.ts'
import { checkViews } from '../events/rebuild.ts'
import type { Reading } from '../reading.ts'
import { undoMerge } from './undo-merge.ts'

const by: By = { id: 'analyst-1', role: 'analyst', clearance: 'red' }
const KIT = wordsOf('kit', 60)
/** Two letters of one kit: too little alike while each was reported once. */
const EARLY = `${KIT} ${wordsOf('early', 20)}`
const WAVE = `${KIT} ${wordsOf('wave', 16)}`

/** A letter that varies its sentences: each of these is mostly the first one … */
const SENTENCES = ['one', 'two', 'three', 'four', 'five'].map((kind) => wordsOf(kind, 8))
const VARIED = SENTENCES.slice(1).map((own) => `${KIT} ${SENTENCES[0]} ${own}`)
/** … and this is like none of them, but says hardly anything that none of them says. */
const REWRITTEN = `${wordsOf('kit', 44)} ${SENTENCES.slice(2).join(' ')} ${wordsOf('own', 8)}`

/** A letter that begins at length: its first text says too little of {@link VARIED}, and what its texts say between them enough. */
const LESS = wordsOf('kit', 44)
const AT_LENGTH = `${LESS} ${wordsOf('preface', 13)}`
const SHORT = ['red', 'green', 'blue'].map((own) => `${LESS} ${wordsOf(own, 1)}`)

forEachDatabase((_name, open) => {
  test('a wave that has grown takes in what came before it, with a text for a reason', async () => {
    await using store = await open()
    await using grouping = await openGroupingOfReadings(store)
    const first = await report(grouping, EARLY)
    await repeat(3, () => report(grouping, WAVE))
    assert.equal((await wholes(store)).length, 2, 'after three reports it is not known well enough')
    await report(grouping, WAVE)
    assert.equal((await wholes(store)).length, 1)
    const merge = await lastMerge(store)
    const text = await store.db
      .selectFrom('texts')
      .select('id')
      .where('campaign', '=', first)
      .executeTakeFirstOrThrow()
    assert.deepEqual([merge.actor, merge.body.text], [null, text.id])
    assert.deepEqual((await checkViews(store.db)).differences, [])
  })

  test('in whatever order letters of a kit come, they are one campaign in the end', async () => {
    const wave = [WAVE, WAVE, WAVE, WAVE]
    for (const order of [
      [EARLY, ...wave],
      [...wave, EARLY],
      [WAVE, WAVE, EARLY, WAVE, WAVE],
    ]) {
      await using store = await open()
      await using grouping = await openGroupingOfReadings(store)
      for (const text of order) await report(grouping, text)
      assert.equal((await wholes(store)).length, 1)
    }
  })

  test('a text like none of a campaign is found by what its texts say between them', async () => {
    await using store = await open()
    await using grouping = await openGroupingOfReadings(store)
    for (const text of VARIED) await report(grouping, text)
    assert.equal((await wholes(store)).length, 1)
    await report(grouping, REWRITTEN)
    const last = await store.db
      .selectFrom('texts')
      .select('how')
      .orderBy('id', 'desc')
      .executeTakeFirstOrThrow()
    assert.equal(last.how, 'alone', 'by no text of it alone')
    assert.equal((await wholes(store)).length, 1)
    assert.deepEqual((await checkViews(store.db)).differences, [])
  })

  test('of both campaigns counts what their texts say between them, not what came first', async () => {
    await using store = await open()
    await using grouping = await openGroupingOfReadings(store)
    for (const text of [AT_LENGTH, ...SHORT]) await report(grouping, text)
    for (const text of VARIED) await report(grouping, text)
    assert.equal((await wholes(store)).length, 2, 'not known well enough after four reports')
    for (const text of VARIED) await report(grouping, text)
    assert.equal((await wholes(store)).length, 1)
    assert.deepEqual((await checkViews(store.db)).differences, [])
  })

  test('authentic mail is in no campaign of those who copy it', async () => {
    await using store = await open()
    await using grouping = await openGroupingOfReadings(store)
    await report(grouping, EARLY, { authentic: true })
    await repeat(4, () => report(grouping, WAVE))
    assert.equal((await wholes(store)).length, 2)
  })

  test('texts between two letters do not make one campaign of both, however many came', async () => {
    await using store = await open()
    await using grouping = await openGroupingOfReadings(store)
    const [police, prize] = [wordsOf('police', 60), wordsOf('prize', 60)]
    await repeat(4, () => report(grouping, `${police} ${wordsOf('hand', 4)}`))
    const less = wordsOf('police', 40)
    await report(grouping, `${less} ${wordsOf('prize', 50)}`)
    for (const many of [30, 31, 32, 33])
      await report(grouping, `${police} ${wordsOf('prize', many)}`)
    for (const many of [48, 49, 50, 51, 52, 53, 54, 55, 56, 57, 58, 59])
      await report(grouping, `${less} ${wordsOf('prize', many)}`)
    assert.equal((await wholes(store)).length, 1)
    const other = await report(grouping, prize)
    await repeat(7, () => report(grouping, prize))
    const alone = await store.db
      .selectFrom('campaigns')
      .select('root')
      .where('id', '=', other)
      .executeTakeFirstOrThrow()
    const first = await store.db
      .selectFrom('texts')
      .innerJoin('campaigns', 'campaigns.id', 'texts.campaign')
      .select('campaigns.root')
      .orderBy('texts.id')
      .executeTakeFirstOrThrow()
    assert.notEqual(alone.root, first.root)
  })

  test('what somebody parted stays apart, however much it grows', async () => {
    await using store = await open()
    await using grouping = await openGroupingOfReadings(store)
    await report(grouping, EARLY)
    await repeat(4, () => report(grouping, WAVE))
    const { seq } = await lastMerge(store)
    const undone = await undoMerge(grouping.parts, by, { merge: seq, reason: 'another kit' })
    assert.equal(undone.kind, 'undone')
    await repeat(8, () => report(grouping, WAVE))
    assert.equal((await wholes(store)).length, 2)
  })
})

async function report(
  grouping: Grouping,
  text: string,
  more: Partial<Reading> = {},
): Promise<string> {
  const [assigned] = await assignRead(grouping, [readingOf(text, [], more)])
  return assigned!.campaign
}

async function repeat(times: number, act: () => Promise<unknown>): Promise<void> {
  for (let time = 0; time < times; time++) await act()
}
