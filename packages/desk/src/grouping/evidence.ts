import { sql, type Kysely } from 'kysely'
import type { Seal } from '../store/store.ts'
import type { Tables } from '../store/tables.ts'
import type { Memory } from './memory.ts'
import { openText } from './sealed.ts'
import { templateOf, type Template } from './template.ts'

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

/** Exemplars that make a campaign's template. */
const MOST_IN_TEMPLATE = 8

/** The templates of campaigns, from the texts by which others are found. */
export async function templatesOf(
  db: Kysely<Tables>,
  campaigns: readonly string[],
  { memory, seal }: { readonly memory: Memory; readonly seal: Seal },
): Promise<ReadonlyMap<string, Template | undefined>> {
  const missing = campaigns.filter((campaign) => !memory.templates.has(campaign))
  const texts = await exemplarTexts(db, missing, seal)
  for (const campaign of missing)
    memory.templates.set(campaign, { template: templateOf(texts.get(campaign) ?? []) })
  return new Map(campaigns.map((campaign) => [campaign, memory.templates.get(campaign)?.template]))
}

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
      .where('campaign', 'in', missing)
      .where('exemplar', '=', true)
      .groupBy('campaign')
      .execute()
    for (const { campaign, count } of rows) memory.counts.set(campaign, count)
  }
  return new Map(campaigns.map((campaign) => [campaign, memory.counts.get(campaign) ?? 0]))
}
