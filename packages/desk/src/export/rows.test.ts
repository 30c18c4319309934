import assert from 'node:assert/strict'
import { test } from 'node:test'
import { forEachDatabase } from '../../test/databases.ts'
import type { NewEvent } from '../events/event.ts'
import { tlps, type Tlp } from '../marking.ts'
import type { Store } from '../store/store.ts'
import { countRows, exportRowsOf, type ExportedRow } from './rows.ts'

const id = (number: number): string => `01900000-0000-7000-8000-${String(number).padStart(12, '0')}`
const hash = (number: number): string => String(number).padStart(64, '0')

/** A campaign of this marking, with one report that is marked otherwise. */
function campaign(number: number, tlp: Tlp, reported: Tlp): readonly NewEvent[] {
  const said = { actor: { kind: 'desk' }, tool: 'job', time: number } as const
  const [content, text, own] = [hash(number), id(100 + number), id(200 + number)]
  return [
    {
      ...said,
      kind: 'report-received',
      subject: id(number),
      body: {
        content,
        bytes: 9,
        form: 'text',
        channel: 'sms',
        via: 'web',
        source: null,
        word: 'fraud',
        receipt: content,
        key: null,
        identity: null,
        reporter: null,
        country: 'PK',
        language: null,
        tlp: reported,
      },
    },
    {
      ...said,
      kind: 'content-read',
      subject: content,
      body: {
        verdict: 'fraud',
        probability: 0.9,
        family: null,
        findings: [],
        language: 'en',
        claimed: [],
        authentic: false,
        subject: '',
        indicators: [{ kind: 'domain', value: `d${number}.example` }],
        text,
        versions: { engine: '1', knowledge: '1' },
      },
    },
    {
      ...said,
      kind: 'campaign-opened',
      subject: own,
      body: { text, title: `=${tlp}`, family: null, marking: { tlp, pap: 'green' } },
    },
    {
      ...said,
      kind: 'text-grouped',
      subject: text,
      body: {
        campaign: own,
        grouping: { how: 'alone' },
        canonical: content,
        signature: null,
        structure: null,
        exemplar: false,
        sealed: 'AAAA',
        words: 3,
      },
    },
    {
      ...said,
      kind: 'report-grouped',
      subject: id(number),
      body: { text, content, campaign: own, how: 'alone' },
    },
  ]
}

async function rows(
  store: Store,
  what: 'campaigns' | 'reports' | 'indicators',
  clearance: Tlp,
): Promise<readonly ExportedRow[]> {
  const all: ExportedRow[] = []
  for await (const some of exportRowsOf(store.db, what, clearance)) all.push(...some)
  assert.equal(all.length, await countRows(store.db, what, clearance))
  return all
}

forEachDatabase((name, open) => {
  test(`nothing goes out above the clearance, whatever of it is marked higher (${name})`, async () => {
    await using store = await open()
    for (const [index, tlp] of tlps.entries())
      await store.write(({ append }) => append(campaign(index + 1, tlp, 'clear')))
    await store.write(({ append }) => append(campaign(9, 'clear', 'red')))
    for (const [index, clearance] of tlps.entries()) {
      const campaigns = await rows(store, 'campaigns', clearance)
      assert.equal(campaigns.length, index + 2, clearance)
      assert.ok(campaigns.every(({ tlp }) => tlps.indexOf(tlp as Tlp) <= index))
      const reports = await rows(store, 'reports', clearance)
      assert.equal(reports.length, index + (clearance === 'red' ? 2 : 1), clearance)
      assert.equal((await rows(store, 'indicators', clearance)).length, index + 2, clearance)
    }
    const [first] = await rows(store, 'campaigns', 'clear')
    assert.equal(first?.['opened'], '1970-01-01T00:00:00.001Z')
  })

  test(`what a part marked higher has is not counted, though the whole is seen (${name})`, async () => {
    await using store = await open()
    await store.write(({ append }) => append(campaign(1, 'clear', 'clear')))
    await store.write(({ append }) => append(campaign(2, 'red', 'clear')))
    const said = { actor: { kind: 'desk' }, tool: 'job', time: 3, subject: id(201) } as const
    const merged = { merged: [id(202)], reason: 'one kit' }
    await store.write(({ append }) => append([{ ...said, kind: 'campaigns-merged', body: merged }]))
    const counts = async (clearance: Tlp) => [
      (await rows(store, 'reports', clearance)).length,
      (await rows(store, 'indicators', clearance)).map(({ value, sightings }) => [
        value,
        sightings,
      ]),
    ]
    assert.deepEqual(await counts('green'), [1, [['d1.example', 1]]])
    const [reports, indicators] = await counts('red')
    assert.deepEqual([reports, (indicators as readonly unknown[]).length], [2, 2])
  })

  test(`of an indicator it is told what was decided of its campaigns (${name})`, async () => {
    await using store = await open()
    await store.write(({ append }) => append(campaign(1, 'clear', 'clear')))
    const outcomes = async () =>
      (await rows(store, 'indicators', 'clear')).map((row) => row['outcomes'])
    assert.deepEqual(await outcomes(), [null])
    await store.write(({ append }) => append(decided(id(201))))
    assert.deepEqual(await outcomes(), ['genuine'])
  })
})

/** The campaign is genuine: proposed, and published. */
function decided(own: string): readonly NewEvent[] {
  const said = { actor: { kind: 'desk' }, tool: 'job', time: 9, subject: id(301) } as const
  const answer = { outcome: 'genuine', words: { en: '', ur: '' } } as const
  const proposed = { entries: [], overrides: [], expires: 99, reason: 'a real bank' } as const
  return [
    {
      ...said,
      kind: 'decision-proposed',
      body: { ...proposed, campaign: own, outcome: 'genuine', answer },
    },
    { ...said, kind: 'decision-approved', body: { campaign: own } },
    { ...said, kind: 'decision-published', body: { campaign: own, answer, entries: [] } },
  ]
}
