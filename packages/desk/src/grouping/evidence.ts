import { sql, type Kysely } from 'kysely'
import { isAmong } from '../store/rows.ts'
import type { Seal } from '../store/store.ts'
import type { Tables } from '../store/tables.ts'
import type { Memory } from './memory.ts'
import { openText } from './sealed.ts'
import { wordSetOf, type WordSet } from './wording.ts'

/** Which of these campaigns have been seen with which of these calls (`domain example.org`)? As `campaign call`. */
export async function campaignsWithCalls(
  db: Kysely<Tables>,
  campaigns: readonly string[],
  calls: readonly string[],
): Promise<ReadonlySet<string>> {
  if (campaigns.length === 0 || calls.length === 0) return new Set()
  const { rows } = await sql<{ campaign: string; kind: string; value: string }>`
    select seen.campaign, i.kind, i.value
    from unnest(${jsonList(calls)}) as asked(call)
    join indicators i
      on i.kind = split_part(asked.call, ' ', 1)
      and sha256(convert_to(i.value, 'UTF8')) =
        sha256(convert_to(substr(asked.call, strpos(asked.call, ' ') + 1), 'UTF8'))
    cross join lateral (
      select campaign from campaign_indicators c
      where c.indicator = i.id and c.campaign = any(string_to_array(${campaigns.join(',')}, ',')::uuid[])
    ) seen`.execute(db)
  return new Set(rows.map(({ campaign, kind, value }) => `${campaign} ${kind} ${value}`))
}

/** A list of any texts as one parameter: both drivers take it alike. */
function jsonList(values: readonly string[]): ReturnType<typeof sql> {
  return sql`array(select jsonb_array_elements_text(${JSON.stringify(values)}::text::jsonb))`
}

/** A campaign that stands for itself and for what was merged into it. */
export interface Whole {
  readonly id: string
  readonly reports: number
}

/** The wholes that campaigns are, or are parts of, by campaign. */
export async function wholesOfCampaigns(
  db: Kysely<Tables>,
  campaigns: readonly string[],
): Promise<ReadonlyMap<string, Whole>> {
  if (campaigns.length === 0) return new Map()
  const rows = await db
    .selectFrom('campaigns as part')
    .innerJoin('campaigns as whole', 'whole.id', 'part.root')
    .select(['part.id as campaign', 'whole.id', 'whole.reports'])
    .where(isAmong('part.id', 'uuid', campaigns))
    .execute()
  return new Map(rows.map(({ campaign, ...whole }) => [campaign, whole]))
}

interface Opening {
  readonly memory: Memory
  readonly seal: Seal
}

/** The words of texts. @throws Error where the key is another */
export async function wordSets(
  db: Kysely<Tables>,
  texts: readonly string[],
  { memory, seal }: Opening,
): Promise<ReadonlyMap<string, WordSet>> {
  const missing = texts.filter((text) => !memory.words.has(text))
  if (missing.length > 0) {
    const rows = await db
      .selectFrom('texts')
      .select(['id', 'sealed'])
      .where(isAmong('id', 'uuid', missing))
      .execute()
    for (const { id, sealed } of rows) memory.words.set(id, wordSetOf(openText(seal, id, sealed)))
  }
  return new Map(texts.map((text) => [text, memory.words.get(text) ?? new Uint32Array()]))
}

/** Exemplars of a campaign that are looked at where its template is made. */
const MOST_IN_TEMPLATE = 8

/** What the exemplars of campaigns say, oldest first. @throws Error where the key is another */
export async function exemplarTexts(
  db: Kysely<Tables>,
  campaigns: readonly string[],
  seal: Seal,
): Promise<ReadonlyMap<string, readonly string[]>> {
  const texts = new Map<string, string[]>(campaigns.map((campaign) => [campaign, []]))
  if (campaigns.length === 0) return texts
  const { rows } = await sql<{ id: string; campaign: string; sealed: Uint8Array }>`
    select t.id, t.campaign, t.sealed
    from unnest(string_to_array(${campaigns.join(',')}, ',')::uuid[]) as asked(campaign)
    cross join lateral (
      select id, campaign, sealed from texts
      where texts.campaign = asked.campaign and exemplar order by id limit ${MOST_IN_TEMPLATE}
    ) t
    order by t.id`.execute(db)
  for (const { id, campaign, sealed } of rows) texts.get(campaign)?.push(openText(seal, id, sealed))
  return texts
}

/** How many exemplars campaigns have. */
export async function countExemplars(
  db: Kysely<Tables>,
  campaigns: readonly string[],
  memory: Memory,
): Promise<ReadonlyMap<string, number>> {
  const missing = campaigns.filter((campaign) => !memory.counts.has(campaign))
  if (missing.length > 0) {
    const rows = await db
      .selectFrom('texts')
      .select(({ fn }) => ['campaign', fn.countAll<number>().as('count')])
      .where(isAmong('campaign', 'uuid', missing))
      .where('exemplar', '=', true)
      .groupBy('campaign')
      .execute()
    for (const { campaign, count } of rows) memory.counts.set(campaign, count)
  }
  return new Map(campaigns.map((campaign) => [campaign, memory.counts.get(campaign) ?? 0]))
}
