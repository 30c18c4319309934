import { randomUUIDv7 } from 'node:crypto'
import { type Kysely, sql } from 'kysely'
import type { EntryValue } from '../decision.ts'
import type { Recalled } from '../events/campaign-change.ts'
import { stricterTlp, type Tlp, tlps } from '../marking.ts'
import type { Tables } from '../store/tables.ts'
import { within } from './visible.ts'

/** An entry in force under another marking than its campaign is to have. */
export interface Out {
  readonly id: string
  readonly kind: EntryValue['kind']
  readonly value: string
  readonly tlp: Tlp
}

export interface MarkingAsked {
  /** Campaigns that are part of no other. */
  readonly roots: readonly string[]
  readonly tlp: Tlp
  readonly now: number
}

interface Remarked extends Out {
  /** What it is to be in force under. */
  readonly to: Tlp
}

/** Entries of these campaigns, and of all that was merged into them, that are in force under another marking. */
async function underOthers(
  db: Kysely<Tables>,
  { roots, tlp, now }: MarkingAsked,
): Promise<readonly Remarked[]> {
  const rows = await db
    .selectFrom('entries')
    .innerJoin('campaigns', 'campaigns.id', 'entries.campaign')
    .select(['entries.id', 'entries.kind', 'entries.value', 'entries.tlp', 'entries.decision'])
    .where('campaigns.root', 'in', roots)
    .where('entries.tlp', '!=', tlp)
    .where('entries.revoked', 'is', null)
    .where('entries.expires', '>', now)
    .orderBy('entries.id')
    .execute()
  const approved = await approvedUnder(db, [...new Set(rows.map(({ decision }) => decision))])
  return rows.map(({ decision, ...out }) => ({
    ...out,
    to: stricterTlp(tlp, approved.get(decision) ?? tlp),
  }))
}

/**
 * Which marking entries had when they were approved. No later change lets them reach more people than those who approved
 * them knew of: whoever wants that has them approved anew.
 */
async function approvedUnder(
  db: Kysely<Tables>,
  decisions: readonly string[],
): Promise<ReadonlyMap<string, Tlp>> {
  if (decisions.length === 0) return new Map()
  const rows = await db
    .selectFrom('log')
    .select(['subject', sql<Tlp | null>`body -> 'entries' -> 0 ->> 'tlp'`.as('tlp')])
    .where('subject', 'in', decisions)
    .where('kind', '=', 'decision-published')
    .execute()
  return new Map(rows.flatMap(({ subject, tlp }) => (tlp === null ? [] : [[subject, tlp]])))
}

/**
 * What another marking takes back. Whoever has an entry by the old marking is told that it is over; whoever may see the
 * campaign gets it anew: under a stricter one fewer, under a looser one again those for whom it was approved.
 */
export async function recallFor(
  db: Kysely<Tables>,
  asked: MarkingAsked,
): Promise<{ readonly recalled?: readonly Recalled[] }> {
  const out = (await underOthers(db, asked)).filter(({ tlp, to }) => tlp !== to)
  if (out.length === 0) return {}
  return {
    recalled: out.map(({ id, to }) => ({
      entry: id,
      anew: randomUUIDv7(),
      ...(to !== asked.tlp && { tlp: to }),
    })),
  }
}

/** What a marking takes back, or gives to more, and what it cannot take back. */
export interface Outside {
  /** In force below it: taken back. */
  readonly entries: readonly Out[]
  /** In force above it, from where it goes to more: as far as it was approved for them. */
  readonly widened: readonly Out[]
  /** In force above it, and approved no wider: stays so until it is approved anew. */
  readonly bound: readonly Out[]
  /** Gateways that lose these entries: their clearance does not reach the new marking. */
  readonly gateways: readonly string[]
  /** What people took out of the desk since the campaign opened, tables and itself: nobody takes that back. */
  readonly exports: readonly { readonly what: string; readonly at: number; readonly by: string }[]
}

const MOST_EXPORTS = 50

/** What is out of a campaign below a marking, before it is marked so. */
export async function outsideOf(
  db: Kysely<Tables>,
  asked: MarkingAsked & { readonly opened: number },
): Promise<Outside> {
  const out = await underOthers(db, asked)
  const isBelow = ({ tlp }: Out): boolean => tlps.indexOf(tlp) < tlps.indexOf(asked.tlp)
  const entries = out.filter(isBelow)
  const above = out.filter((one) => !isBelow(one))
  return {
    entries,
    widened: above.filter(({ tlp, to }) => tlp !== to),
    bound: above.filter(({ to }) => to !== asked.tlp),
    gateways: entries.length === 0 ? [] : await gatewaysBelow(db, asked.tlp),
    exports: await exportsSince(db, asked),
  }
}

async function gatewaysBelow(db: Kysely<Tables>, tlp: Tlp): Promise<readonly string[]> {
  const rows = await db
    .selectFrom('gateways')
    .select('name')
    .where('removed', 'is', null)
    .where('clearance', 'in', within(tlp))
    .where('clearance', '!=', tlp)
    .orderBy('name')
    .execute()
  return rows.map(({ name }) => name)
}

async function exportsSince(
  db: Kysely<Tables>,
  { roots, opened }: Pick<MarkingAsked, 'roots'> & { readonly opened: number },
): Promise<Outside['exports']> {
  const parts = await db.selectFrom('campaigns').select('id').where('root', 'in', roots).execute()
  const rows = await db
    .selectFrom('log')
    .select(['time', 'kind', 'subject', 'actor', 'actor_kind'])
    .where((eb) =>
      eb.or([
        eb('kind', '=', 'exported'),
        eb.and([
          eb('kind', '=', 'campaign-shared'),
          eb(
            'subject',
            'in',
            parts.map(({ id }) => id),
          ),
        ]),
      ]),
    )
    .where('time', '>=', opened)
    .orderBy('seq', 'desc')
    .limit(MOST_EXPORTS)
    .execute()
  return rows.map(({ time: at, kind, subject, actor, actor_kind: actorKind }) => ({
    what: kind === 'exported' ? subject : 'STIX 2.1',
    at,
    by: actor ?? actorKind,
  }))
}
