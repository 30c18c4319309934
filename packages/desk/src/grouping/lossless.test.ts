import assert from 'node:assert/strict'
import { test } from 'node:test'
import * as fc from 'fast-check'
import { sql } from 'kysely'
import { analyst, carryOut, rootIn, type Belonging, type Deed } from '../../test/belonging.ts'
import { forEachDatabase } from '../../test/databases.ts'
import { NOW } from '../../test/grouping.ts'
import { waveOf } from '../../test/waves.ts'
import type { NewEvent } from '../events/event.ts'
import { checkViews } from '../events/rebuild.ts'
import type { Store } from '../store/store.ts'
import { mergeCampaigns } from './merge.ts'
import { splitCampaign } from './split.ts'
import { undoMerge } from './undo-merge.ts'
import { undoSplit } from './undo-split.ts'

const reason = 'one kit'
const by = analyst
const deeds: fc.Arbitrary<Deed> = fc.record({
  kind: fc.constantFrom('merge', 'undo-merge', 'split', 'undo-split'),
  one: fc.nat(1_000),
  other: fc.nat(1_000),
})

forEachDatabase((_name, open) => {
  test('10,000 reports are merged, parted, split off and brought back, and none is lost', async () => {
    await using store = await open()
    const parts = { store, now: () => NOW }
    const made = []
    for (let wave = 0; wave < 5; wave++) made.push(await campaignOf(store, [1_200, 800]))
    const before = await everything(store)
    const [first, ...others] = made.map(({ campaign }) => campaign)
    const merged = await mergeCampaigns(parts, by, { campaign: first!, others, reason })
    assert.ok(merged.kind === 'merged')
    assert.equal(await reportsOf(store, first!), 10_000)
    const undone = await undoMerge(parts, by, { merge: merged.merge, reason })
    assert.equal(undone.kind, 'undone')
    assert.deepEqual(await everything(store), before)
    const { campaign, texts } = made[0]!
    const aside = { campaign, texts: [texts[1]!], title: 'another', reason }
    const split = await splitCampaign(parts, by, aside)
    assert.ok(split.kind === 'split')
    const sizes = [await reportsOf(store, campaign), await reportsOf(store, split.to)]
    assert.deepEqual(sizes, [1_200, 800])
    await undoSplit(parts, by, { split: split.split, reason })
    const { reports, texts: placed, totals } = await everything(store)
    assert.deepEqual({ reports, placed }, { reports: before.reports, placed: before.texts })
    const kept = totals.filter(({ id }) => id !== split.to)
    assert.deepEqual(kept, before.totals)
    assert.deepEqual((await checkViews(store.db)).differences, [])
  })

  test('whatever is merged, parted, split and brought back, all are where the rules say', async () => {
    await using store = await open()
    const parts = { store, now: () => NOW }
    await fc.assert(
      fc.asyncProperty(fc.array(deeds, { minLength: 5, maxLength: 25 }), async (all) => {
        const model = await begun(store)
        for (const deed of all) {
          const [desk, rules] = await carryOut(parts, model, deed)
          assert.equal(desk, rules, JSON.stringify(deed))
        }
        await holds(store, model)
      }),
      { numRuns: 12 },
    )
    assert.deepEqual((await checkViews(store.db)).differences, [])
  })
})

/** A campaign of several texts with so many reports each. */
async function campaignOf(
  store: Store,
  sizes: readonly number[],
): Promise<{ readonly campaign: string; readonly texts: readonly string[] }> {
  const waves = sizes.map((size) =>
    waveOf({ received: Array.from({ length: size }, (_, at) => NOW - 3_600_000 + at) }),
  )
  const { campaign } = waves[0]!
  for (const [at, { events }] of waves.entries()) {
    const theirs = at === 0 ? events : events.flatMap((event) => inCampaign(event, campaign))
    await store.write(({ append }) => append(theirs))
  }
  return { campaign, texts: waves.map(({ text }) => text) }
}

function inCampaign(event: NewEvent, campaign: string): readonly NewEvent[] {
  if (event.kind === 'campaign-opened') return []
  if (event.kind === 'text-grouped') return [{ ...event, body: { ...event.body, campaign } }]
  if (event.kind === 'report-grouped') return [{ ...event, body: { ...event.body, campaign } }]
  return [event]
}

/** Four campaigns, of one to four texts with one to three reports. */
async function begun(store: Store): Promise<Belonging> {
  const model: Belonging = {
    campaignOf: new Map(),
    mergedInto: new Map(),
    closed: new Set(),
    merges: [],
    splits: [],
  }
  for (const sizes of [[1], [2, 1], [1, 1, 3], [2, 1, 1, 1]]) {
    const { campaign, texts } = await campaignOf(store, sizes)
    model.mergedInto.set(campaign, undefined)
    for (const text of texts) model.campaignOf.set(text, campaign)
  }
  return model
}

async function holds({ db }: Store, model: Belonging): Promise<void> {
  const texts = await db
    .selectFrom('texts')
    .select(['id', 'campaign', 'reports'])
    .where('id', 'in', [...model.campaignOf.keys()])
    .execute()
  const own = new Map<string, number>()
  const whole = new Map<string, number>()
  for (const { id, campaign, reports } of texts) {
    assert.equal(campaign, model.campaignOf.get(id))
    own.set(campaign, (own.get(campaign) ?? 0) + reports)
    const root = rootIn(model, campaign)
    whole.set(root, (whole.get(root) ?? 0) + reports)
  }
  assert.equal(texts.length, model.campaignOf.size)
  const campaigns = await db
    .selectFrom('campaigns')
    .selectAll()
    .where('id', 'in', [...model.mergedInto.keys()])
    .execute()
  for (const { id, ...row } of campaigns) {
    assert.equal(row.root, rootIn(model, id))
    assert.equal(row.merged_into ?? undefined, model.mergedInto.get(id))
    assert.equal(row.own_reports, own.get(id) ?? 0)
    if (row.root === id) assert.equal(row.reports, whole.get(id) ?? 0)
    assert.equal(row.state === 'closed', model.closed.has(id))
  }
}

async function reportsOf({ db }: Store, campaign: string): Promise<number> {
  const rows = await db
    .selectFrom('reports')
    .innerJoin('texts', 'texts.id', 'reports.text')
    .innerJoin('campaigns', 'campaigns.id', 'texts.campaign')
    .select(({ fn }) => fn.count<number>('reports.id').as('n'))
    .where('campaigns.root', '=', campaign)
    .executeTakeFirstOrThrow()
  return rows.n
}

/** Every report with its text, every text with its campaign, and the totals. */
async function everything({ db }: Store) {
  const sum = async (table: 'reports' | 'texts', columns: string): Promise<string | undefined> => {
    const { rows } = await sql<{ readonly sum: string }>`
      select count(*) || ' ' || md5(string_agg(${sql.raw(columns)}, ',' order by id)) as sum
      from ${sql.table(table)}`.execute(db)
    return rows[0]?.sum
  }
  const totals = await db
    .selectFrom('campaigns')
    .select(['id', 'root', 'own_reports', 'reports', 'first_seen', 'last_seen'])
    .orderBy('id')
    .execute()
  return {
    reports: await sum('reports', "id || ' ' || text"),
    texts: await sum('texts', "id || ' ' || campaign || ' ' || reports"),
    totals,
  }
}
