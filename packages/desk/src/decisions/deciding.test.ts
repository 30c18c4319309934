import assert from 'node:assert/strict'
import { randomUUIDv7 } from 'node:crypto'
import { test } from 'node:test'
import { loadKnowledgePack } from '@tasdeeq/host'
import { forEachDatabase } from '../../test/databases.ts'
import { NOW } from '../../test/grouping.ts'
import { at, makeWave } from '../../test/waves.ts'
import type { EntryValue } from '../decision.ts'
import { checkViews } from '../events/rebuild.ts'
import type { Store } from '../store/store.ts'
import { openWarningLists } from '../warning-lists/open.ts'
import type { By, DecidingParts } from './acting.ts'
import { approveDecision } from './approve.ts'
import { refuseDecision, revertDecision, withdrawDecision } from './drop.ts'
import { markIndicator } from './mark-indicator.ts'
import { type Proposal, proposeDecision } from './propose.ts'

const warningLists = await openWarningLists({ knowledge: loadKnowledgePack() })
const analyst: By = { id: 'analyst', role: 'analyst', clearance: 'red' }
const approver: By = { id: 'approver', role: 'approver', clearance: 'red' }
const other: By = { id: 'other', role: 'approver', clearance: 'red' }

const evil = { kind: 'domain', value: 'fine-now.example' } as const
const indicators = [
  evil,
  { kind: 'domain', value: 'gmail.com' },
  { kind: 'domain', value: 'tasdeeq.example' },
  { kind: 'domain', value: 'bbc.co.uk' },
  { kind: 'phone', value: '+923001234567' },
] as const

function partsOf(store: Store, approvals = 1): DecidingParts {
  const config = { approvals, blockTime: 30 * 86_400_000, publicUrl: 'https://tasdeeq.example' }
  return { store, warningLists, config, now: () => NOW }
}

function proposal(campaign: string, more: Partial<Proposal> = {}): Proposal {
  const words = { en: '', ur: '' }
  return {
    campaign,
    outcome: 'fraud',
    words,
    overrides: [],
    reason: 'They all say so.',
    entries: [evil],
    ...more,
  }
}

async function proposed(parts: DecidingParts, given: Proposal, by = analyst): Promise<string> {
  const done = await proposeDecision(parts, by, given)
  assert.equal(done.kind, 'proposed', JSON.stringify(done))
  return done.kind === 'proposed' ? done.decision : ''
}

async function stateOf({ db }: Store, campaign: string): Promise<string> {
  const row = await db
    .selectFrom('campaigns')
    .select('state')
    .where('id', '=', campaign)
    .executeTakeFirstOrThrow()
  return row.state
}

forEachDatabase((name, open) => {
  test(`what one proposes and another approves is in force, with its reason (${name})`, async () => {
    await using store = await open()
    const parts = partsOf(store)
    const { campaign, text } = await makeWave(store, { indicators, received: [NOW - 2, NOW - 1] })
    const entries: readonly EntryValue[] = [evil, { kind: 'text', value: text }]
    const decision = await proposed(parts, proposal(campaign, { entries }))
    assert.equal(await stateOf(store, campaign), 'proposed')
    assert.deepEqual(await approveDecision(parts, approver, { decision }), { kind: 'published' })
    assert.equal(await stateOf(store, campaign), 'answered')
    const rows = await store.db.selectFrom('entries').selectAll().orderBy('kind').execute()
    assert.deepEqual(
      rows.map(({ kind, value, tlp, expires }) => [kind, value, tlp, expires - NOW]),
      [
        ['domain', evil.value, 'green', 30 * 86_400_000],
        ['text', text, 'green', 30 * 86_400_000],
      ],
    )
    assert.match(rows[0]?.because.en ?? '', /reported twice since 22 November 2026/u)
    assert.deepEqual((await checkViews(store.db)).differences, [])
  })

  test(`two approvers at once publish once (${name})`, async () => {
    await using store = await open()
    const parts = partsOf(store)
    const { campaign } = await makeWave(store, { indicators })
    const decision = await proposed(parts, proposal(campaign))
    const done = await Promise.all(
      [approver, other].map((by) => approveDecision(parts, by, { decision })),
    )
    assert.deepEqual(done.map(({ kind }) => kind).toSorted(), ['published', 'refused'])
    assert.equal((await store.db.selectFrom('entries').selectAll().execute()).length, 1)
  })

  test(`nobody approves their own, no analyst and no admin approves (${name})`, async () => {
    await using store = await open()
    const parts = partsOf(store)
    const { campaign } = await makeWave(store, { indicators })
    const decision = await proposed(parts, proposal(campaign), approver)
    for (const by of [approver, analyst, { ...other, role: 'admin' as const }]) {
      const done = await approveDecision(parts, by, { decision })
      assert.equal(done.kind === 'refused' && done.code, 'not-yours')
    }
  })

  test(`of two approvals asked for, the same person gives one (${name})`, async () => {
    await using store = await open()
    const parts = partsOf(store, 2)
    const { campaign } = await makeWave(store, { indicators })
    const decision = await proposed(parts, proposal(campaign))
    const first = await approveDecision(parts, approver, { decision })
    assert.deepEqual(first, { kind: 'approved', approvals: 1 })
    const again = await approveDecision(parts, approver, { decision })
    assert.equal(again.kind, 'refused')
    const last = await approveDecision(parts, other, { decision })
    assert.deepEqual(last, { kind: 'published' })
  })

  test(`a clearance below the campaign’s marking finds nothing there (${name})`, async () => {
    await using store = await open()
    const parts = partsOf(store)
    const { campaign } = await makeWave(store, { indicators, tlp: 'amber' })
    const decision = await proposed(parts, proposal(campaign))
    const low: By = { ...approver, id: 'low', clearance: 'green' }
    const tries = [
      proposeDecision(parts, low, proposal(campaign)),
      approveDecision(parts, low, { decision }),
      refuseDecision(parts, low, { decision, reason: 'no' }),
      revertDecision(parts, low, { decision, reason: 'no' }),
    ]
    for (const done of await Promise.all(tries))
      assert.equal(done.kind === 'refused' && done.code, 'not-found')
  })

  test(`what is not of the campaign, and what a list speaks for, is not blocked (${name})`, async () => {
    await using store = await open()
    const parts = partsOf(store)
    const { campaign } = await makeWave(store, { indicators })
    const { text } = await makeWave(store, {})
    const codes: unknown[] = []
    for (const entry of [
      { kind: 'domain', value: 'innocent.example' },
      { kind: 'text', value: text },
      { kind: 'text', value: 'no id' },
      { kind: 'domain', value: 'bbc.co.uk' },
      { kind: 'domain', value: 'tasdeeq.example' },
    ] as const) {
      const done = await proposeDecision(parts, analyst, proposal(campaign, { entries: [entry] }))
      codes.push(done.kind === 'refused' && done.code)
    }
    const [foreign, malformed, listed] = ['not-of-campaign', 'invalid', 'listed']
    assert.deepEqual(codes, [foreign, foreign, malformed, listed, listed])
  })

  test(`an override is for a value and a list, and for what is grave one more approves (${name})`, async () => {
    await using store = await open()
    const parts = partsOf(store)
    const { campaign } = await makeWave(store, { indicators })
    const entry = { kind: 'domain', value: 'gmail.com' } as const
    const against = warningLists.against(entry)
    assert.ok(against.some(({ weight }) => weight === 'grave'))
    const overrides = against.map(({ list }) => ({ value: entry.value, list, reason: 'A test.' }))
    const given = proposal(campaign, { entries: [entry], overrides })
    const less = { ...given, overrides: overrides.slice(1) }
    const refused = await proposeDecision(parts, analyst, less)
    assert.equal(refused.kind === 'refused' && refused.code, 'listed')
    const done = await proposeDecision(parts, analyst, given)
    assert.equal(done.kind === 'proposed' && done.approvals, 2)
    const decision = done.kind === 'proposed' ? done.decision : ''
    const first = await approveDecision(parts, approver, { decision })
    assert.deepEqual(first, { kind: 'approved', approvals: 1 })
    assert.deepEqual(await approveDecision(parts, other, { decision }), { kind: 'published' })
  })

  test(`what a real body has said, and what is marked harmless, takes an override (${name})`, async () => {
    await using store = await open()
    const parts = partsOf(store)
    const { campaign, text } = await makeWave(store, { indicators, authentic: true })
    const entries = [{ kind: 'text', value: text }] as const
    const authentic = await proposeDecision(parts, analyst, proposal(campaign, { entries }))
    assert.match(authentic.kind === 'refused' ? authentic.why : '', /authentic-mail/u)
    const { id } = await store.db
      .selectFrom('indicators')
      .select('id')
      .where('value', '=', evil.value)
      .executeTakeFirstOrThrow()
    const mark = { indicator: id, as: 'harmless', reason: 'A partner says so.' } as const
    assert.deepEqual(await markIndicator(parts, analyst, mark), { kind: 'marked' })
    const harmless = await proposeDecision(parts, analyst, proposal(campaign))
    assert.match(harmless.kind === 'refused' ? harmless.why : '', /marked-harmless/u)
  })

  test(`reverting takes everything back and opens the campaign again (${name})`, async () => {
    await using store = await open()
    const parts = partsOf(store)
    const { campaign } = await makeWave(store, { indicators })
    const decision = await proposed(parts, proposal(campaign))
    await approveDecision(parts, approver, { decision })
    const contrary = await proposeDecision(
      parts,
      analyst,
      proposal(campaign, { outcome: 'genuine', entries: [] }),
    )
    assert.match(contrary.kind === 'refused' ? contrary.why : '', /Revert that decision first/u)
    const word = { decision, reason: 'It was a real fine.' }
    assert.equal((await revertDecision(parts, analyst, word)).kind, 'refused')
    assert.deepEqual(await revertDecision(parts, approver, word), { kind: 'reverted' })
    assert.equal((await revertDecision(parts, approver, word)).kind, 'refused')
    assert.equal(await stateOf(store, campaign), 'open')
    const [entry] = await store.db.selectFrom('entries').selectAll().execute()
    assert.equal(entry?.revoked, NOW)
    assert.deepEqual((await checkViews(store.db)).differences, [])
  })

  test(`a proposal is refused by another, or withdrawn by its author, and then there is room (${name})`, async () => {
    await using store = await open()
    const parts = partsOf(store)
    const { campaign } = await makeWave(store, { indicators })
    const first = await proposed(parts, proposal(campaign))
    assert.equal((await proposeDecision(parts, analyst, proposal(campaign))).kind, 'refused')
    const own = { decision: first, reason: 'A mistake.' }
    assert.equal((await withdrawDecision(parts, approver, own)).kind, 'refused')
    assert.deepEqual(await withdrawDecision(parts, analyst, own), { kind: 'withdrawn' })
    const second = { decision: await proposed(parts, proposal(campaign)), reason: 'Not sure.' }
    assert.deepEqual(await refuseDecision(parts, approver, second), { kind: 'refused-it' })
    assert.equal((await approveDecision(parts, approver, second)).kind, 'refused')
    assert.equal(await stateOf(store, campaign), 'open')
  })

  test(`a decision on a part is on the whole, whose other parts’ entries it may block (${name})`, async () => {
    await using store = await open()
    const parts = partsOf(store)
    const whole = await makeWave(store, {})
    const part = await makeWave(store, { indicators })
    const body = { merged: [part.campaign], reason: 'the same operation' }
    await store.write(({ append }) => append([at(NOW, 'campaigns-merged', whole.campaign, body)]))
    const decision = await proposed(parts, proposal(part.campaign))
    await approveDecision(parts, approver, { decision })
    assert.equal(await stateOf(store, whole.campaign), 'answered')
    assert.deepEqual((await checkViews(store.db)).differences, [])
  })

  test(`with no approvals asked for, a proposal is published at once (${name})`, async () => {
    await using store = await open()
    const { campaign } = await makeWave(store, { indicators })
    const done = await proposeDecision(partsOf(store, 0), analyst, proposal(campaign))
    assert.equal(done.kind, 'published')
    assert.equal(await stateOf(store, campaign), 'answered')
  })

  test(`what has no form is refused before anything is written (${name})`, async () => {
    await using store = await open()
    const parts = partsOf(store)
    const { campaign } = await makeWave(store, { indicators })
    const head = await store.head()
    for (const wrong of [
      { outcome: 'genuine' },
      { outcome: 'unclear' },
      { entries: [evil, evil] },
      { expires: NOW },
      { expires: NOW + 366 * 86_400_000 },
      { reason: ' ' },
      { overrides: [{ value: evil.value, list: 'none', reason: 'why not' }] },
    ] as const) {
      const done = await proposeDecision(parts, analyst, proposal(campaign, wrong))
      assert.equal(done.kind === 'refused' && done.code, 'invalid', JSON.stringify(wrong))
    }
    const nowhere = await proposeDecision(parts, analyst, proposal(randomUUIDv7()))
    assert.equal(nowhere.kind === 'refused' && nowhere.code, 'not-found')
    assert.equal(await store.head(), head)
  })
})
