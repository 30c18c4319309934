import { sql, type Transaction } from 'kysely'
import { nextCampaign } from '../../decisions/transitions.ts'
import type { Tables } from '../../store/tables.ts'
import { mustBe, oneByOne, type Placed, type Projection } from './projection.ts'
import { countAnew } from './sightings.ts'
import { quickenAnew } from './pulses.ts'
import { tallyOpened } from './tallies.ts'
import { makeExemplars } from './texts.ts'
import { isAnswered } from './answered.ts'
import { totalsFromTexts, totalsOfRoots } from './totals.ts'

/** The new campaign is open and stands by itself, with the family and the marking of the one that it comes from. */
export const campaignSplit: Projection<'campaign-split'> = oneByOne(async (db, event) => {
  const { subject, seq, time, body } = event
  await sql`insert into campaigns (id, seq, opened, title, family, state, tlp, pap, tags, root,
      own_reports, reports, first_seen, last_seen, answer_lost, touched)
    select ${body.to}::uuid, ${seq}::bigint, ${time}::bigint, ${body.title}::text, family, 'open', tlp,
      pap, '[]'::jsonb, ${body.to}::uuid, 0, 0, ${time}::bigint, ${time}::bigint,
      case when ${isAnswered(sql`campaigns.root`)} then ${time}::bigint else answer_lost end, ${seq}::bigint
    from campaigns where id = ${subject}`.execute(db)
  await tallyOpened(db, [body.to], 1)
  await move(db, event, { from: subject, to: body.to })
  await makeExemplars(db, body.exemplars ?? [])
  await setRevoked(db, { entries: body.lifted ?? [], revoked: time, seq })
})

/** The texts go back. A campaign that is empty then is closed; what came to it in the meantime keeps it open. */
export const splitUndone: Projection<'split-undone'> = oneByOne(async (db, event) => {
  const { subject, seq, body } = event
  await move(db, event, { from: body.to, to: subject })
  await setRevoked(db, { entries: body.restored ?? [], revoked: null, seq })
  const left = await db
    .selectFrom('texts')
    .select('id')
    .where('campaign', '=', body.to)
    .limit(1)
    .executeTakeFirst()
  if (left !== undefined) return
  const { state } = await db
    .selectFrom('campaigns')
    .select('state')
    .where('id', '=', body.to)
    .executeTakeFirstOrThrow()
  await db
    .updateTable('campaigns')
    .set({ state: nextCampaign(state, 'closed') ?? state })
    .where('id', '=', body.to)
    .execute()
})

async function setRevoked(
  db: Transaction<Tables>,
  set: {
    readonly entries: readonly string[]
    readonly revoked: number | null
    readonly seq: number
  },
): Promise<void> {
  const { entries, revoked, seq } = set
  if (entries.length === 0) return
  await db.updateTable('entries').set({ revoked, seq }).where('id', 'in', entries).execute()
}

async function move(
  db: Transaction<Tables>,
  event: Placed<'campaign-split' | 'split-undone'>,
  { from, to }: { readonly from: string; readonly to: string },
): Promise<void> {
  const { texts } = event.body
  const { numUpdatedRows } = await db
    .updateTable('texts')
    .set({ campaign: to })
    .where('id', 'in', texts)
    .where('campaign', '=', from)
    .executeTakeFirstOrThrow()
  mustBe(numUpdatedRows === BigInt(texts.length), event, 'a text is not in the campaign it leaves')
  const both = [from, to]
  const rows = await db
    .updateTable('campaigns')
    .set({ touched: event.seq })
    .where('id', 'in', both)
    .returning('root')
    .execute()
  const roots = [...new Set(rows.map(({ root }) => root))]
  // A root's times are those of all its parts: what one of them lost must not stay in them.
  await totalsFromTexts(db, [...new Set([...both, ...roots])])
  await totalsOfRoots(db, roots)
  await db.updateTable('campaigns').set({ touched: event.seq }).where('id', 'in', roots).execute()
  await countReporters(db, both)
  await countAnew(db, both)
  await quickenAnew(db, both)
}

async function countReporters(
  db: Transaction<Tables>,
  campaigns: readonly string[],
): Promise<void> {
  await db.deleteFrom('campaign_reporters').where('campaign', 'in', campaigns).execute()
  await sql`insert into campaign_reporters (campaign, reporter, reports)
    select texts.campaign, reports.reporter, count(*)
    from texts join reports on reports.text = texts.id
    where texts.campaign in (${sql.join(campaigns)}) and reports.reporter is not null
    group by 1, 2`.execute(db)
}
