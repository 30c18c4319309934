import assert from 'node:assert/strict'
import { test } from 'node:test'
import { loadKnowledgePack } from '@tasdeeq/host'
import { forEachDatabase } from '../../test/databases.ts'
import { assignRead, NOW, openGroupingOfReadings, readingOf } from '../../test/grouping.ts'
import { at, makeWave } from '../../test/waves.ts'
import { splitCampaign } from '../grouping/split.ts'
import type { Store } from '../store/store.ts'
import { openWarningLists } from '../warning-lists/open.ts'
import type { By, DecidingParts, Refused } from './acting.ts'
import { approveDecision } from './approve.ts'
import { revertDecision } from './drop.ts'
import { proposeDecision, type Proposal, type Proposed } from './propose.ts'

const warningLists = await openWarningLists({ knowledge: loadKnowledgePack() })
const analyst: By = { id: 'analyst', role: 'analyst', clearance: 'red' }
const approver = (id: string): By => ({ id, role: 'approver', clearance: 'red' })
const given = {
  words: { en: '', ur: '' },
  overrides: [],
  entries: [],
  outcome: 'fraud',
  reason: 'They all say so.',
} as const

function partsOf(store: Store, approvals: number): DecidingParts {
  const config = { approvals, blockTime: 30 * 86_400_000, publicUrl: 'https://tasdeeq.example' }
  return { store, warningLists, config, now: () => NOW }
}

function idOf(proposed: Proposed): string {
  assert.ok(proposed.kind === 'proposed', JSON.stringify(proposed))
  return proposed.decision
}

/** Words that no other number has. */
const says = (number: number): string =>
  Array.from(
    { length: 60 },
    (_, word) => `${'abcdefgh'[number]}${String.fromCharCode(97 + (word % 26))}x`,
  ).join(' ')

forEachDatabase((_name, open) => {
  test('the approval of somebody who may approve no longer is not counted', async () => {
    await using store = await open()
    const parts = partsOf(store, 2)
    const { campaign } = await makeWave(store)
    const granted = { role: 'approver', clearance: 'red', name: 'One' } as const
    await store.write(({ append }) =>
      append(['one', 'two', 'three'].map((user) => at(NOW, 'role-granted', user, granted))),
    )
    const decision = idOf(await proposeDecision(parts, analyst, { ...given, campaign }))
    const approve = (id: string) => approveDecision(parts, approver(id), { decision })
    assert.deepEqual(await approve('one'), { kind: 'approved', approvals: 1 })
    await store.write(({ append }) => append([at(NOW, 'role-removed', 'one', { reason: 'left' })]))
    assert.deepEqual(await approve('two'), { kind: 'approved', approvals: 1 })
    const lower = { ...granted, role: 'analyst' }
    await store.write(({ append }) => append([at(NOW, 'role-granted', 'two', lower)]))
    assert.deepEqual(await approve('three'), { kind: 'approved', approvals: 1 })
    await store.write(({ append }) => append([at(NOW, 'role-granted', 'two', granted)]))
    assert.deepEqual(await approve('four'), { kind: 'published' })
  })

  test('who blocks a copy of what a real body says must override the body’s own mail', async () => {
    await using store = await open()
    await using grouping = await openGroupingOfReadings(store)
    const copied = `${says(0)} call this number`
    const assigned = await assignRead(grouping, [
      readingOf(says(0), [], { authentic: true }),
      readingOf(copied),
      readingOf(says(1)),
    ])
    const propose = async (index: number): Promise<Proposed> => {
      const { report, campaign } = assigned[index]!
      const { text } = await store.db
        .selectFrom('reports')
        .select('text')
        .where('id', '=', report)
        .executeTakeFirstOrThrow()
      const proposal: Proposal = { ...given, campaign, entries: [{ kind: 'text', value: text! }] }
      return proposeDecision(partsOf(store, 1), analyst, proposal)
    }
    const copy = await propose(1)
    assert.match((copy as Refused).why, /authentic-mail/u)
    assert.equal((await propose(2)).kind, 'proposed')
  })

  test('nobody is told that something is genuine while its text is blocked', async () => {
    await using store = await open()
    await using grouping = await openGroupingOfReadings(store)
    const parts = partsOf(store, 1)
    const [one] = await assignRead(grouping, [readingOf(says(0)), readingOf(`${says(0)} call`)])
    const { campaign } = one!
    const texts = await store.db.selectFrom('texts').select(['id', 'campaign']).execute()
    assert.deepEqual(new Set(texts.map((text) => text.campaign)), new Set([campaign]))
    const [glued] = texts
    const entries = texts.map(({ id }) => ({ kind: 'text', value: id }) as const)
    const decision = idOf(await proposeDecision(parts, analyst, { ...given, campaign, entries }))
    await approveDecision(parts, approver('one'), { decision })
    const told = { title: 'A notice', reason: 'a bank’s own' }
    const split = await splitCampaign(grouping.parts, analyst, {
      ...told,
      campaign,
      texts: [glued!.id],
    })
    assert.ok(split.kind === 'split')
    const genuine = { ...given, campaign: split.to, outcome: 'genuine' } as const
    const refused = await proposeDecision(parts, analyst, genuine)
    assert.match((refused as Refused).why, new RegExp(`${decision}.*revert`, 'u'))
    await revertDecision(parts, approver('one'), { decision, reason: 'glued' })
    assert.equal((await proposeDecision(parts, analyst, genuine)).kind, 'proposed')
  })
})
