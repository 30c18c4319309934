import { sql, type Kysely } from 'kysely'
import { within } from '../decisions/visible.ts'
import type { EntryValue } from '../decision.ts'
import type { Tlp } from '../marking.ts'
import type { Tables } from '../store/tables.ts'

/** An entry of a decision, and what came of it. */
export interface ShownEntry {
  readonly id: string
  readonly kind: EntryValue['kind']
  readonly value: string
  readonly because: { readonly en: string; readonly ur: string }
  /** Milliseconds since 1970, as all times. */
  readonly from: number
  readonly expires: number
  readonly revoked: number | null
  /** Messages that met it, as gateways told; rehearsals are counted too. */
  readonly messages: number
  /** Of these, those that were held, rejected or discarded for some recipient. */
  readonly stopped: number
  /** Of these, those that were held and released afterwards: somebody found them honest. */
  readonly released: number
  readonly last: number | null
}

/** Entries of a decision as far as this clearance sees them, in the order of their ids; at most as many as it has. */
export async function entriesOf(
  db: Kysely<Tables>,
  { decision, clearance }: { readonly decision: string; readonly clearance: Tlp },
): Promise<readonly ShownEntry[]> {
  const { rows } = await sql<ShownEntry>`
    select entries.id, entries.kind, entries.value, entries.because, entries.from_time as "from",
      entries.expires, entries.revoked, met.messages, met.stopped, met.released, met.last
    from entries
      join campaigns on campaigns.id = entries.campaign
      left join lateral (
        select count(*) as messages, max(time) as last,
          count(*) filter (where ${STOPPED}) as stopped,
          count(*) filter (where record ->> 'held' is not null and exists (
            select 1 from gateway_decisions as later
            where later.gateway = gateway_decisions.gateway
              and later.record ->> 'released' = gateway_decisions.record ->> 'held')) as released
        from gateway_decisions
        where record #>> '{judged,warning}' = entries.id::text
      ) as met on true
    where entries.decision = ${decision}
      and entries.tlp in (${sql.join(within(clearance))})
      and campaigns.tlp in (${sql.join(within(clearance))})
    order by entries.id`.execute(db)
  return rows
}

/** Held, rejected or discarded for some recipient, and not in a rehearsal. */
const STOPPED = sql`done <> 'delivered' and done <> 'later'
  and (record ->> 'rehearsed')::boolean is not true`

/** Mails that met an entry of a decision and were stopped, as gateways told. */
export async function stoppedBy(db: Kysely<Tables>, decision: string): Promise<number> {
  const { rows } = await sql<{ readonly n: number }>`select count(*) as n from entries
    join gateway_decisions on record #>> '{judged,warning}' = entries.id::text
    where entries.decision = ${decision} and ${STOPPED}`.execute(db)
  return rows[0]?.n ?? 0
}
