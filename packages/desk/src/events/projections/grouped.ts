import { sql, type RawBuilder, type Transaction } from 'kysely'
import { bytesOf, given } from '../../store/rows.ts'
import type { Tables } from '../../store/tables.ts'
import { mustBe, type Placed, type Projection } from './projection.ts'
import { addSightings } from './sightings.ts'

export const reportGrouped: Projection<'report-grouped'> = async (db, events) => {
  const reports = await putIntoTexts(db, events)
  const byText = totalsOf(reports, ({ text }) => text)
  const { rows } = await sql<{ readonly id: string; readonly campaign: string }>`
    update texts set reports = reports + n, ${timesSeen(sql`reports`)}
    from ${given(byText, TOTALS)} where texts.id = given.key::uuid
    returning texts.id, texts.campaign`.execute(db)
  mustBe(rows.length === byText.length, events[0]!, 'one of the texts is not there')
  const campaignOf = new Map(rows.map(({ id, campaign }) => [id, campaign]))
  const placed = reports.map((report) => ({ ...report, campaign: campaignOf.get(report.text)! }))
  await addToCampaigns(db, placed)
  await addReporters(db, placed)
  const seen = totalsOf(placed, ({ campaign, content }) => `${campaign} ${content}`)
  await addSightings(
    db,
    seen.map(({ key, n, first, last }) => {
      const [campaign = '', content = ''] = key.split(' ')
      return { campaign, content: bytesOf(content), n, first, last }
    }),
  )
}

interface Grouped {
  readonly seq: number
  readonly text: string
  readonly received: number
  /** Hexadecimal. */
  readonly content: string
  /** Hexadecimal. */
  readonly reporter: string | null
}

type InCampaign = Grouped & { readonly campaign: string }

/** A report is grouped once: it would be counted twice otherwise. */
async function putIntoTexts(
  db: Transaction<Tables>,
  events: readonly Placed<'report-grouped'>[],
): Promise<readonly Grouped[]> {
  const rows = events.map(({ subject, seq, time, body }) => ({
    id: subject,
    seq,
    time,
    text: body.text,
    how: body.how,
  }))
  const { rows: reports } = await sql<Grouped>`
    update reports set text = given.text, how = given.how, grouped = given.time
    from ${given(rows, 'id uuid, seq bigint, time bigint, text uuid, how text')}
    where reports.id = given.id and reports.text is null
    returning given.seq, given.text, received, encode(content, 'hex') as content,
      encode(reporter, 'hex') as reporter`.execute(db)
  mustBe(reports.length === events.length, events[0]!, 'a report is not there, or grouped already')
  return reports
}

/** Counts, and first and last time, of what has the same key. */
interface Total {
  readonly key: string
  n: number
  first: number
  last: number
  seq: number
}

/** Where nothing was counted before, the times are the first's. */
function timesSeen(before: RawBuilder<unknown>): RawBuilder<unknown> {
  return sql`first_seen = case when ${before} = 0 then given.first else least(first_seen, given.first) end,
    last_seen = case when ${before} = 0 then given.last else greatest(last_seen, given.last) end`
}

/** Of a part that was merged, its own alone; of a whole, all. */
const COUNTED = sql`(case when root = id then reports else own_reports end)`
const TOTALS = 'key text, n bigint, first bigint, last bigint, seq bigint'

function totalsOf<Counted extends Grouped>(
  reports: readonly Counted[],
  keyOf: (report: Counted) => string,
): readonly Total[] {
  const totals = new Map<string, Total>()
  for (const report of reports) {
    const { received, seq } = report
    const key = keyOf(report)
    const total = totals.get(key) ?? { key, n: 0, first: received, last: received, seq }
    total.n += 1
    total.first = Math.min(total.first, received)
    total.last = Math.max(total.last, received)
    total.seq = Math.max(total.seq, seq)
    totals.set(key, total)
  }
  return [...totals.values()]
}

async function addToCampaigns(
  db: Transaction<Tables>,
  reports: readonly InCampaign[],
): Promise<void> {
  const own = totalsOf(reports, ({ campaign }) => campaign)
  const { rows } = await sql<{ readonly id: string; readonly root: string }>`
    update campaigns set own_reports = own_reports + n, touched = greatest(touched, given.seq),
      reports = reports + case when root = id then n else 0 end, ${timesSeen(COUNTED)}
    from ${given(own, TOTALS)} where campaigns.id = given.key::uuid
    returning campaigns.id, campaigns.root`.execute(db)
  const rootOf = new Map(rows.map(({ id, root }) => [id, root]))
  mustBeThere(own, rootOf)
  const parts = reports.filter(({ campaign }) => rootOf.get(campaign) !== campaign)
  if (parts.length === 0) return
  await sql`update campaigns set reports = reports + n, touched = greatest(touched, given.seq), ${timesSeen(sql`reports`)}
    from ${given(
      totalsOf(parts, ({ campaign }) => rootOf.get(campaign)!),
      TOTALS,
    )} where campaigns.id = given.key::uuid`.execute(db)
}

function mustBeThere(own: readonly Total[], found: ReadonlyMap<string, string>): void {
  const missing = own.find(({ key }) => !found.has(key))
  if (missing !== undefined)
    throw new Error(`a text is in the campaign ${missing.key}, which is not there`)
}

async function addReporters(
  db: Transaction<Tables>,
  reports: readonly InCampaign[],
): Promise<void> {
  const named = reports.filter(({ reporter }) => reporter !== null)
  if (named.length === 0) return
  const rows = totalsOf(named, ({ campaign, reporter }) => `${campaign} ${reporter}`).map(
    ({ key, n }) => {
      const [campaign = '', reporter = ''] = key.split(' ')
      return { campaign, reporter: bytesOf(reporter), n }
    },
  )
  await sql`insert into campaign_reporters as held (campaign, reporter, reports)
    select * from ${given(rows, 'campaign uuid, reporter bytea, n bigint')}
    on conflict (campaign, reporter) do update set reports = held.reports + excluded.reports`.execute(
    db,
  )
}
