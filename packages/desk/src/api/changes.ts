import { sql, type Kysely } from 'kysely'
import { mayShare, tlps, type Tlp } from '../marking.ts'
import type { Tables } from '../store/tables.ts'

export interface Changes {
  /** Server-sent events; empty: nothing that they may see changed. */
  readonly events: string
  /** Seq until which they tell. */
  readonly told: number
  /** Is there more of the log that came meanwhile? */
  readonly isBehind: boolean
}

/** Events of the log that are looked at together. */
const PAGE = 5000
/** Who is further behind than this loads its pages anew. */
const FAR = 50_000

/**
 * The campaigns that changed after an event, as they are now, as far as somebody with this clearance may see them; and
 * the proposals on the knowledge that came or were settled.
 */
export async function changedAfter(
  db: Kysely<Tables>,
  after: number,
  clearance: Tlp,
): Promise<Changes> {
  const { seq: head } = await db.selectFrom('log_head').select('seq').executeTakeFirstOrThrow()
  if (head === after) return { events: '', told: after, isBehind: false }
  if (head < after || head - after > FAR) {
    return { events: `event: reload\nid: ${head}\ndata: {}\n\n`, told: head, isBehind: false }
  }
  const told = Math.min(head, after + PAGE)
  const touched = await touchedBetween(db, after, told)
  const ids = touched.flatMap(({ id, of }) => (of === 'campaign' ? id : []))
  const campaigns = ids.length === 0 ? [] : await campaignsOf(db, ids, clearance)
  const proposals = touched.flatMap(({ id, of }) => (of === 'knowledge' ? { id } : []))
  const lines = [
    ...campaigns.map((campaign) => event('campaign', campaign)),
    ...proposals.map((proposal) => event('knowledge', proposal)),
  ]
  // The last carries the place to go on from; each before it may come again.
  const events = lines.length === 0 ? '' : `${lines.join('\n')}id: ${told}\n\n`
  return { events, told, isBehind: told < head }
}

function event(name: 'campaign' | 'knowledge', data: object): string {
  return `event: ${name}\ndata: ${JSON.stringify(data)}\n`
}

interface Touched {
  readonly id: string
  readonly of: 'campaign' | 'knowledge'
}

async function touchedBetween(
  db: Kysely<Tables>,
  after: number,
  until: number,
): Promise<readonly Touched[]> {
  return db
    .selectFrom('log')
    .select([
      sql<string>`coalesce(body ->> 'campaign', subject)`.as('id'),
      sql<Touched['of']>`case when kind like 'knowledge-%' then 'knowledge' else 'campaign' end`.as(
        'of',
      ),
    ])
    .distinct()
    .where('seq', '>', after)
    .where('seq', '<=', until)
    .where((is) =>
      is.or([
        is('kind', '=', 'report-grouped'),
        is('kind', 'like', 'decision-%'),
        is('kind', 'like', 'knowledge-%'),
        is('kind', 'in', OF_CAMPAIGN),
      ]),
    )
    .execute()
}

/** Events whose subject is a campaign. */
const OF_CAMPAIGN = [
  'campaign-opened',
  'campaign-changed',
  'comment-added',
  'campaigns-merged',
  'merge-undone',
  'campaign-split',
  'split-undone',
  'campaigns-linked',
  'link-refused',
] as const

/** A part of what they may not see is nothing any more. As a query of its own it is asked of those alone that are told. */
const WHOLE = sql<Tlp>`(select whole.tlp from campaigns as whole where whole.id = campaigns.root)`

async function campaignsOf(
  db: Kysely<Tables>,
  ids: readonly string[],
  clearance: Tlp,
): Promise<readonly object[]> {
  const shared = tlps.filter((tlp) => mayShare(clearance, tlp))
  return db
    .selectFrom('campaigns')
    .select(['id', 'root', 'state', 'reports', 'touched', 'last_seen as lastSeen'])
    .where('tlp', 'in', shared)
    .where(WHOLE, 'in', shared)
    .where((is) =>
      is.or([
        is('id', 'in', ids),
        // What happens to a part of a campaign changes the whole.
        is(
          'id',
          'in',
          is.selectFrom('campaigns as part').select('part.root').where('part.id', 'in', ids),
        ),
      ]),
    )
    .orderBy('touched')
    .execute()
}
