import assert from 'node:assert/strict'
import { test } from 'node:test'
import * as fc from 'fast-check'
import { sql, type Kysely } from 'kysely'
import { forEachDatabase } from '../../test/databases.ts'
import { history } from '../../test/history.ts'
import type { Store } from '../store/store.ts'
import type { Tables } from '../store/tables.ts'
import { compareViews } from './compare.ts'
import { checkViews, rebuild } from './rebuild.ts'
import { verifyLog } from './verify.ts'

/** Chance of a seed (mulberry32), so that a history that fails can be made again. */
function chanceOf(seed: number): (below: number) => number {
  let state = seed
  return (below) => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * below)
  }
}

/** Several steps in one transaction, as they come: a replay cuts them otherwise. */
async function live(store: Store, seed: number, steps: number): Promise<number> {
  const chance = chanceOf(seed)
  let waiting = []
  let appended = 0
  for (const events of history(chance, steps)) {
    waiting.push(...events)
    if (chance(3) === 0) continue
    const together = waiting
    waiting = []
    await store.write(({ append }) => append(together))
    appended += together.length
  }
  return appended
}

forEachDatabase((name, open) => {
  test(`whatever happens, a replay of the log gives the same views (${name})`, async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat(), async (seed) => {
        await using store = await open()
        const appended = await live(store, seed, 120)
        const log = await verifyLog(store.db)
        assert.deepEqual([log.kind, await store.head()], ['whole', appended])
        assert.deepEqual(await checkViews(store.db), { events: appended, differences: [] })
        await countsAreRight(store.db)
      }),
      { numRuns: 4, seed: 20261122, endOnFailure: true },
    )
  })

  test(`a log is replayed into another database (${name})`, async () => {
    await using store = await open()
    const appended = await live(store, 7, 150)
    await using other = await open()
    const replayed = await other.write(({ db }) => rebuild(store.db, db))
    assert.equal(replayed, appended)
    assert.deepEqual(await compareViews(store.db, other.db), [])
  })

  test(`a view that was tampered with is found out (${name})`, async () => {
    await using store = await open()
    await live(store, 7, 100)
    await sql`update campaigns set title = 'Nothing to see' where seq =
      (select min(seq) from campaigns)`.execute(store.db)
    await sql`update orders set reason = 'Nothing to see' where seq =
      (select min(seq) from orders)`.execute(store.db)
    const { differences } = await checkViews(store.db)
    assert.deepEqual(
      differences.map(({ view }) => view),
      ['campaigns', 'orders'],
    )
    assert.match(differences[0]?.one ?? '', /Nothing to see/u)
  })
})

/** What the views count, counted again from reports, texts and contents. */
async function countsAreRight(db: Kysely<Tables>): Promise<void> {
  for (const [what, query] of Object.entries(WRONG)) {
    const { rows } = await sql.raw(query).execute(db)
    assert.deepEqual(rows, [], what)
  }
}

const SIGHTINGS = `select t.campaign, h.indicator, count(*) as n, min(r.received) as first,
  max(r.received) as last from reports r join texts t on t.id = r.text
  join content_indicators h on h.content = r.content group by 1, 2`

const TALLIES = `select received / 86400000 as day, said.aspect, coalesce(said.name, '') as name,
    reports.tlp, count(*) as count
  from reports join contents on sha256 = content cross join lateral (values ('family', family),
    ('language', contents.language), ('country', country)) as said (aspect, name) group by 1, 2, 3, 4
  union all select opened / 86400000, 'opened', '', tlp, count(*) from campaigns
  where merged_into is null group by 1, 4`

const WRONG = {
  tallies: `(${TALLIES}) except select * from tallies`,
  'tallies of nothing': `select * from tallies except (${TALLIES})`,
  'reports of texts': `select x.id from texts x left join (select text, count(*) as n,
    min(received) as first, max(received) as last from reports group by 1) r on r.text = x.id
    where x.reports <> coalesce(r.n, 0) or r.n > 0 and (first, last) <> (first_seen, last_seen)`,
  'own reports': `select id from campaigns c where own_reports <>
    (select count(*) from reports r join texts t on t.id = r.text where t.campaign = c.id)`,
  'reports of roots': `select id from campaigns c where root = id and reports <>
    (select sum(own_reports) from campaigns p where p.root = c.id)`,
  'times of roots': `select id from campaigns c join (select p.root, min(r.received) as first,
    max(r.received) as last from reports r join texts t on t.id = r.text
    join campaigns p on p.id = t.campaign group by 1) s on s.root = c.id
    where (s.first, s.last) <> (first_seen, last_seen)`,
  roots: `select id from campaigns c where merged_into is null and root <> id or
    merged_into is not null and root <> (select root from campaigns p where p.id = c.merged_into)`,
  reporters: `(select t.campaign, r.reporter, count(*) from reports r join texts t on t.id = r.text
    where reporter is not null group by 1, 2) except select * from campaign_reporters`,
  'reporters in pulses': `select campaign from pulses p where reporters <>
    (select count(*) from campaign_reporters c where c.campaign = p.campaign)`,
  'last slots in pulses': `(with slots as (select t.campaign, r.received / 21600000 as slot,
    count(*) as n from reports r join texts t on t.id = r.text group by 1, 2)
    select a.campaign, a.slot, a.n, coalesce(b.n, 0) from slots a
    left join slots b on b.campaign = a.campaign and b.slot = a.slot - 1
    where a.slot = (select max(slot) from slots c where c.campaign = a.campaign)
    ) except select campaign, slot, recent, before from pulses`,
  'indicators of campaigns': `(${SIGHTINGS}) except select * from campaign_indicators`,
  'only those': `select * from campaign_indicators except (${SIGHTINGS})`,
  'spread of indicators': `select id from indicators i where campaigns <>
    (select count(*) from campaign_indicators c where c.indicator = i.id)`,
  sightings: `select id from indicators i where sightings <>
    (select coalesce(sum(sightings), 0) from campaign_indicators c where c.indicator = i.id) +
    (select count(*) from log where subject = i.id::text and body ->> 'as' = 'seen')`,
}
