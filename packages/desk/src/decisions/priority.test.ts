import assert from 'node:assert/strict'
import { test } from 'node:test'
import { families } from '@tasdeeq/engine'
import * as fc from 'fast-check'
import { sql } from 'kysely'
import { forEachDatabase } from '../../test/databases.ts'
import { at, makeWave } from '../../test/waves.ts'
import { queue } from '../campaigns/queue.ts'
import type { Store } from '../store/store.ts'
import { type PriorityFacts, priorityOf } from './priority.ts'
import { factsOf, pulsesAt, scoreAt } from './priority-sql.ts'

const NOW = Date.UTC(2026, 10, 22, 9, 17)
const HOUR = 3_600_000

const quiet: PriorityFacts = {
  family: null,
  verdict: undefined,
  claimsAuthority: false,
  asksPayment: false,
  reporters: 0,
  reports: 1,
  ways: 1,
  rate: 0,
  state: 'open',
  age: 0,
}

const facts = fc.record<PriorityFacts>({
  family: fc.constantFrom(...families, null),
  verdict: fc.constantFrom('fraud', 'suspicious', 'unwanted', undefined),
  claimsAuthority: fc.boolean(),
  asksPayment: fc.boolean(),
  reporters: fc.nat(1_000_000),
  reports: fc.nat(1_000_000),
  ways: fc.integer({ min: 0, max: 6 }),
  rate: fc.nat(100_000),
  state: fc.constantFrom('open', 'proposed', 'answered', 'closed'),
  age: fc.integer({ min: -HOUR, max: 10_000 * HOUR }),
})

test('a priority is the sum of its parts, which are the sums of their reasons, from 0 to 100', () => {
  fc.assert(
    fc.property(facts, (known) => {
      const { score, parts } = priorityOf(known)
      assert.equal(score, sum(parts))
      for (const { points, most, why } of parts) {
        assert.equal(points, sum(why))
        assert.ok(points >= 0 && points <= most)
      }
      assert.ok(score >= 0 && score <= 100)
    }),
    { seed: 20261122 },
  )
})

test('more harm, more people, more growth and longer waiting never make a campaign less urgent', () => {
  fc.assert(
    fc.property(facts, fc.nat(1_000), (known, more) => {
      const { score } = priorityOf(known)
      const worse = [
        { ...known, claimsAuthority: true },
        { ...known, asksPayment: true },
        { ...known, verdict: 'fraud' as const },
        { ...known, reporters: known.reporters + more },
        { ...known, reports: known.reports + more },
        { ...known, rate: known.rate + more },
        { ...known, age: known.age + more * HOUR },
      ]
      for (const one of worse) assert.ok(priorityOf(one).score >= score)
    }),
    { seed: 20261122 },
  )
})

test('a campaign that is answered waits for nothing', () => {
  const waiting = (known: PriorityFacts): number => priorityOf(known).parts[3]?.points ?? 0
  assert.ok(waiting({ ...quiet, age: 200 * HOUR }) > 0)
  assert.equal(waiting({ ...quiet, age: 200 * HOUR, state: 'answered' }), 0)
})

forEachDatabase((name, open) => {
  test(`the queue sorts by the same points that a campaign shows (${name})`, async () => {
    await using store = await open()
    await somewhatMixed(store)
    const { rows } = await sql<{ id: string; score: number }>`
      select campaigns.id, ${scoreAt(NOW)} as score from campaigns
      ${pulsesAt(NOW)} where campaigns.merged_into is null`.execute(store.db)
    const ids = rows.map(({ id }) => id)
    const known = await factsOf(store.db, ids, NOW)
    assert.ok(new Set(rows.map(({ score }) => score)).size > 3)
    for (const { id, score } of rows) {
      const shown = priorityOf(known.get(id) ?? quiet)
      assert.equal(shown.score, score, JSON.stringify(known.get(id)))
    }
    const asked = { clearance: 'red', now: NOW, sort: 'priority', most: 100 } as const
    const queued = await queue(store.db, asked)
    const sorted = rows.map(({ score }) => score).toSorted((a, b) => b - a)
    assert.deepEqual(
      queued.map(({ by }) => by),
      sorted,
    )
    const [first, second] = queued
    const after = [first?.by ?? 0, first?.id ?? ''] as const
    const [next] = await queue(store.db, { ...asked, after })
    assert.deepEqual(next, second)
  })

  test(`growth is what came in the last six hours, and reporters count once (${name})`, async () => {
    await using store = await open()
    const reporters = ['one', 'two', 'one', 'one']
    const received = [NOW - 20 * HOUR, NOW - 3 * HOUR, NOW - 2 * HOUR, NOW - HOUR]
    const { campaign } = await makeWave(store, { reporters, received, claimed: ['pk.fia'] })
    const known = (await factsOf(store.db, [campaign], NOW)).get(campaign)
    assert.deepEqual(
      [known?.reporters, known?.reports, known?.ways, known?.claimsAuthority],
      [2, 4, 1, true],
    )
    // 09:17: the slot began at 06:00, and of the one before 2 h 43 min are not yet six hours ago.
    assert.equal(known?.rate, 3)
    const later = (await factsOf(store.db, [campaign], NOW + 24 * HOUR)).get(campaign)
    assert.equal(later?.rate, 0)
  })
})

async function somewhatMixed(store: Store): Promise<void> {
  const many = Array.from({ length: 40 }, (_, index) => NOW - index * HOUR)
  const account = { kind: 'account', value: 'PK36SCBL0000001123456702' } as const
  await makeWave(store, { verdict: 'unwanted' })
  await makeWave(store, { family: 'extortion', claimed: ['pk.fia'], received: many })
  await makeWave(store, { family: 'parcel-fraud', indicators: [account], via: 'mailbox' })
  await makeWave(store, { verdict: 'suspicious', received: many.slice(10) })
  const whole = await makeWave(store, { received: many.slice(0, 5) })
  const part = await makeWave(store, { received: many.slice(0, 7), via: 'gateway' })
  const body = { merged: [part.campaign], reason: 'the same' }
  await store.write(({ append }) => append([at(NOW, 'campaigns-merged', whole.campaign, body)]))
}

function sum(counted: readonly { readonly points: number }[]): number {
  return counted.reduce((total, { points }) => total + points, 0)
}
