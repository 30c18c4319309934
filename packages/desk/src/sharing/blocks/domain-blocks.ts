import { sql, type Kysely } from 'kysely'
import { within } from '../../decisions/visible.ts'
import { type Tlp, tlps } from '../../marking.ts'
import { lastChange } from '../../protection/page.ts'
import type { Tables } from '../../store/tables.ts'
import { zoneName } from './zone-name.ts'

/** A domain that gateways block, with all below it. */
export interface DomainBlock {
  readonly name: string
  readonly outcome: 'fraud' | 'unwanted'
  /** In English, as whoever is stopped reads it. */
  readonly because: string
  readonly campaign: string
  /** Milliseconds since 1970, as all times. */
  readonly expires: number
}

/** All that is in force for a clearance. */
export interface DomainBlocks {
  readonly blocks: readonly DomainBlock[]
  /** The strictest marking of these. */
  readonly tlp: Tlp
  /** Names it for those who have it. */
  readonly version: BlocksVersion
  /** Are there more than one file has? */
  readonly isCut: boolean
}

export interface BlocksVersion {
  /** Of the zone: it grows with every change, for whoever compares it as RFC 1982 says. */
  readonly serial: number
  /** When it last changed; 0: never. */
  readonly changed: number
}

/** Domains of one file: 20 MB. */
const MOST = 100_000

interface Asked {
  readonly clearance: Tlp
  readonly now: number
}

/**
 * What expires changes a file, and no event tells of it: the number of the last change of an entry, and how many are
 * over by now, never fall, and one of them grows whenever the file changes.
 */
export async function versionOfBlocks(
  db: Kysely<Tables>,
  { now }: Pick<Asked, 'now'>,
): Promise<BlocksVersion> {
  const { rows } = await sql<{ readonly over: number; readonly changed: number | null }>`
    select count(*) filter (where expires <= ${now}) as over, max(greatest(from_time,
      coalesce(revoked, 0), case when expires <= ${now} then expires else 0 end)) as changed
    from entries`.execute(db)
  const { over = 0, changed = null } = rows[0] ?? {}
  const serial = ((await lastChange(db)) + over) % 2 ** 32
  return { serial, changed: changed ?? 0 }
}

/** The domains among the entries in force: what a gateway of this clearance gets, and nothing else. */
export async function domainBlocks(db: Kysely<Tables>, asked: Asked): Promise<DomainBlocks> {
  const version = await versionOfBlocks(db, asked)
  const rows = await db
    .selectFrom('entries')
    .innerJoin('decisions', 'decisions.id', 'entries.decision')
    .select(['entries.value', 'entries.because', 'entries.campaign', 'entries.expires'])
    .select(['entries.tlp', 'decisions.outcome'])
    .where('entries.kind', '=', 'domain')
    .where('entries.tlp', 'in', within(asked.clearance))
    .where('entries.revoked', 'is', null)
    .where('entries.expires', '>', asked.now)
    .orderBy('entries.value')
    .orderBy('entries.expires', 'desc')
    .orderBy('entries.id')
    .limit(MOST + 1)
    .execute()
  const named = rows.slice(0, MOST).flatMap((row) => {
    const name = zoneName(row.value)
    return name === undefined ? [] : [{ row, block: blockOf(name, row) }]
  })
  // Of several that block the same, the one that ends last comes first.
  const blocks = new Map(named.toReversed().map(({ block }) => [block.name, block]))
  const most = Math.max(0, ...named.map(({ row }) => tlps.indexOf(row.tlp)))
  return {
    blocks: [...blocks.values()].toReversed(),
    tlp: tlps[most] ?? 'red',
    version,
    isCut: rows.length > MOST,
  }
}

interface Row extends Pick<DomainBlock, 'campaign' | 'expires'> {
  readonly outcome: string
  readonly because: { readonly en: string }
}

function blockOf(name: string, { outcome, because, campaign, expires }: Row): DomainBlock {
  const of = outcome === 'unwanted' ? 'unwanted' : 'fraud'
  return { name, outcome: of, because: because.en, campaign, expires }
}
