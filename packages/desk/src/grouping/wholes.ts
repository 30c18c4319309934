import type { Kysely } from 'kysely'
import { partsOf, visible } from '../decisions/visible.ts'
import type { Family } from '@tasdeeq/engine'
import { namingOf, type Naming } from '../campaigns/named.ts'
import type { CampaignState } from '../decision.ts'
import type { Tlp } from '../marking.ts'
import type { Tables } from '../store/tables.ts'

/** A campaign as it stands in lists: the whole, where it was merged. */
export interface Whole {
  readonly id: string
  readonly title: string
  readonly naming: Naming | null
  readonly family: Family | null
  readonly state: CampaignState
  readonly reports: number
  readonly firstSeen: number
  readonly lastSeen: number
}

/** The wholes that campaigns are parts of, by id of the part; those that this clearance does not reach are missing. */
export async function wholesOf(
  db: Kysely<Tables>,
  campaigns: readonly string[],
  clearance: Tlp,
): Promise<ReadonlyMap<string, Whole>> {
  if (campaigns.length === 0) return new Map()
  const parts = await db
    .selectFrom('campaigns')
    .select(['id', 'root'])
    .where('id', 'in', campaigns)
    .where(visible(clearance))
    .execute()
  if (parts.length === 0) return new Map()
  const rows = await db
    .selectFrom('campaigns')
    .select([
      'id',
      'title',
      'called_by',
      'family',
      'state',
      'reports',
      'first_seen as firstSeen',
      'last_seen as lastSeen',
    ])
    .where(
      'id',
      'in',
      parts.map(({ root }) => root),
    )
    .where(visible(clearance))
    .execute()
  const wholes = new Map(
    rows.map(({ called_by: by, ...row }) => [row.id, { ...row, naming: namingOf(by) }]),
  )
  return new Map(
    parts.flatMap(({ id, root }) => {
      const whole = wholes.get(root)
      return whole === undefined ? [] : [[id, whole] as const]
    }),
  )
}

/** A campaign's parts, itself among them, as far as this clearance sees them. */
export async function partIds(
  db: Kysely<Tables>,
  root: string,
  clearance: Tlp,
): Promise<readonly string[]> {
  const rows = await partsOf(db, root, clearance).orderBy('campaigns.id').execute()
  return rows.map(({ id }) => id)
}
