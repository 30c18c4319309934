import { createHash } from 'node:crypto'
import { sql, type Kysely } from 'kysely'
import type { Tables } from '../../store/tables.ts'
import type { SampleGroup } from '../proposal.ts'

/** A stored message that is read for a proposal. */
export interface Sampled {
  /** SHA-256, hexadecimal. */
  readonly content: string
  readonly group: SampleGroup
}

/** The most messages of a sample, and of those chosen because they are genuine or were delivered. */
const MOST = { sample: 2_000, genuine: 1_000, delivered: 500 }
/** Only this many of the newest are considered; each campaign gives its share. */
const NEWEST = 20_000

/**
 * Stored messages to judge. First those reported as honest or delivered, since calling these fraud is the worst that new
 * knowledge can do; then the newest of each campaign. The same store and seed give the same sample.
 */
export async function sampleOf(db: Kysely<Tables>, seed: string): Promise<readonly Sampled[]> {
  const chosen = new Map<string, SampleGroup>()
  const take = (found: readonly string[], group: SampleGroup, most: number): void => {
    for (const content of found) {
      if (chosen.size >= most) return
      if (!chosen.has(content)) chosen.set(content, group)
    }
  }
  take(await genuine(db, seed), 'genuine', MOST.genuine)
  take(await delivered(db, seed), 'delivered', chosen.size + MOST.delivered)
  take(await recent(db, seed), 'recent', MOST.sample)
  return [...chosen].map(([content, group]) => ({ content, group }))
}

/** A pseudo-random order fixed by the seed, so that nobody can choose what is sampled. */
function chance(seed: string) {
  const salt = createHash('sha256').update(seed).digest('hex')
  return sql`md5(${salt} || encode(contents.sha256, 'hex'))`
}

interface Found {
  readonly content: string
}

async function genuine(db: Kysely<Tables>, seed: string): Promise<readonly string[]> {
  const { rows } = await sql<Found>`
    select encode(contents.sha256, 'hex') as content from contents
    where contents.erased is null and contents.read is not null and (
      contents.authentic
      or exists (select 1 from reports where reports.content = contents.sha256
        and reports.word = 'genuine')
      or exists (select 1 from texts
        join campaigns as own on own.id = texts.campaign
        join campaigns as root on root.id = own.root
        join decisions on decisions.id = root.decision
        where texts.id = contents.text and decisions.outcome = 'genuine'))
    order by ${chance(seed)} limit ${MOST.genuine}`.execute(db)
  return rows.map(({ content }) => content)
}

async function delivered(db: Kysely<Tables>, seed: string): Promise<readonly string[]> {
  const { rows } = await sql<Found>`
    select encode(contents.sha256, 'hex') as content from contents
    where contents.erased is null and contents.read is not null and exists (
      select 1 from gateway_decisions as told
      where told.content = contents.sha256 and told.done = 'delivered')
    order by ${chance(seed)} limit ${MOST.genuine + MOST.delivered}`.execute(db)
  return rows.map(({ content }) => content)
}

async function recent(db: Kysely<Tables>, seed: string): Promise<readonly string[]> {
  const { rows } = await sql<Found>`
    select content from (
      select encode(contents.sha256, 'hex') as content, contents.read,
        row_number() over (partition by coalesce(campaigns.root::text, contents.text::text, '')
          order by ${chance(seed)}) as place
      from (select * from contents where erased is null and read is not null
        order by read desc, sha256 limit ${NEWEST}) as contents
        left join texts on texts.id = contents.text
        left join campaigns on campaigns.id = texts.campaign
    ) as ranked
    order by place, read desc, content limit ${MOST.sample}`.execute(db)
  return rows.map(({ content }) => content)
}
