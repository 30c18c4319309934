import assert from 'node:assert/strict'
import { test } from 'node:test'
import { forEachDatabase } from '../../test/databases.ts'
import { assignRead, openGroupingOfReadings, readingOf } from '../../test/grouping.ts'
import type { By } from '../decisions/acting.ts'
import type { Indicator } from '../reading.ts'
import { linkCampaigns } from './linking.ts'
import { listOperations } from './list-operations.ts'
import { mergeCampaigns } from './merge.ts'
import { neighboursOf } from './neighbours.ts'
import { operationOf, operationWithin } from './operations.ts'
import { refuseLink } from './refuse-link.ts'
import { templateOfWhole } from './whole-template.ts'

const by: By = { id: 'analyst-1', role: 'analyst', clearance: 'red' }
const reason = 'by chance'
const account = (value: string): Indicator => ({ kind: 'account', value })
/** Texts that have nothing in common, but that the same letter makes the same. */
const text = (letter: string, tail = ''): string =>
  Array.from(
    { length: 60 },
    (_, at) => `${letter}${String.fromCharCode(97 + (at % 26))}x${letter}`,
  ).join(' ') + tail

forEachDatabase((_name, open) => {
  test('campaigns that share rare accounts are one operation, over others as well, and it says why', async () => {
    await using store = await open()
    await using grouping = await openGroupingOfReadings(store)
    const { parts } = grouping
    const assigned = await assignRead(grouping, [
      readingOf(text('a'), [account('one')]),
      readingOf(text('b'), [account('one'), account('two')]),
      readingOf(text('c'), [account('two')]),
      readingOf(text('d'), [{ kind: 'domain', value: 'cloud.example' }]),
      readingOf(text('e'), [{ kind: 'domain', value: 'cloud.example' }]),
    ])
    const [a, b, c] = assigned.map(({ campaign }) => campaign)
    const all = assigned.map(({ campaign }) => campaign)
    assert.equal(await linkCampaigns(parts, all), 2)
    assert.equal(await linkCampaigns(parts, all), 0, 'nothing changed since')
    const operation = await operationOf(store.db, a!, 'red')
    assert.deepEqual(new Set(operation.campaigns.map(({ id }) => id)), new Set([a, b, c]))
    assert.deepEqual(
      operation.links
        .map(({ because }) => because[0]!.value)
        .toSorted((one, other) => (one < other ? -1 : 1)),
      ['one', 'two'],
    )
    const [listed] = await listOperations(store.db, 'red')
    assert.deepEqual([listed?.campaigns, listed?.reports, listed?.id], [3, 3, operation.id])
    assert.deepEqual(await listOperations(store.db, 'clear'), [], 'out of sight')
    const cut = await operationWithin(store.db, a!, { clearance: 'red', most: 2 })
    assert.deepEqual([cut.campaigns.length, cut.isCut, cut.total], [2, true, 3])
    assert.equal(operation.total, 3)
  })

  test('a link that was refused holds nothing together, and merged campaigns are no operation', async () => {
    await using store = await open()
    await using grouping = await openGroupingOfReadings(store)
    const { parts } = grouping
    const assigned = await assignRead(grouping, [
      readingOf(text('a'), [account('one')]),
      readingOf(text('b'), [account('one')]),
      readingOf(text('c'), [account('two')]),
      readingOf(text('d'), [account('two')]),
    ])
    const [a, b, c, d] = assigned.map(({ campaign }) => campaign)
    await linkCampaigns(parts, [a!, c!])
    const refusal = await refuseLink(parts, by, { campaign: a!, other: b!, reason })
    assert.equal(refusal.kind, 'refused-link')
    await mergeCampaigns(parts, by, { campaign: c!, others: [d!], reason })
    assert.deepEqual(await listOperations(store.db, 'red'), [])
    assert.equal((await operationOf(store.db, a!, 'red')).campaigns.length, 1)
  })

  test('what thousands share links nobody: work is bounded by the rarest', async () => {
    await using store = await open()
    await using grouping = await openGroupingOfReadings(store)
    const common = [account('common')]
    const letters = Array.from({ length: 70 }, (_, at) => String.fromCharCode(0x4e00 + at * 7))
    const assigned = await assignRead(
      grouping,
      letters.map((letter) => readingOf(text(letter), common)),
    )
    const all = assigned.map(({ campaign }) => campaign)
    assert.equal(new Set(all).size, 70)
    assert.equal(await linkCampaigns(grouping.parts, all), 0)
  })

  test('neighbours are told with why they are near, by words and by what they share', async () => {
    await using store = await open()
    await using grouping = await openGroupingOfReadings(store)
    const half = Array.from({ length: 35 }, (_, at) => `new${String.fromCharCode(97 + at)}w`).join(
      ' ',
    )
    const assigned = await assignRead(grouping, [
      readingOf(text('a')),
      readingOf(text('a', ` ${half}`)),
      readingOf(text('b'), [account('one')]),
      readingOf(text('c'), [account('one')]),
    ])
    const [a, near, b, c] = assigned.map(({ campaign }) => campaign)
    const asked = { clearance: 'red', most: 5 } as const
    if (a !== near) {
      const [first] = await neighboursOf(grouping.parts, a!, asked)
      assert.deepEqual([first?.campaign.id, first?.why[0]?.kind], [near, 'text'])
    }
    const [second] = await neighboursOf(grouping.parts, b!, asked)
    assert.deepEqual([second?.campaign.id, second?.why[0]?.kind], [c, 'indicators'])
  })

  test('the template of a campaign is read off its sealed texts', async () => {
    await using store = await open()
    await using grouping = await openGroupingOfReadings(store)
    const [a] = await assignRead(grouping, [
      readingOf(`${text('a')} first one two`),
      readingOf(`${text('a')} second three four`),
    ])
    const template = await templateOfWhole(grouping.parts, a!.campaign, 'red')
    assert.deepEqual([template.texts, template.fixed, template.slots.length], [2, 60, 1])
    assert.doesNotMatch(JSON.stringify(template), /second/u)
  })
})
