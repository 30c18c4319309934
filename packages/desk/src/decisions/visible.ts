import type {
  Expression,
  ExpressionBuilder,
  Kysely,
  Selectable,
  SelectQueryBuilder,
  SqlBool,
} from 'kysely'
import { mayShare, type Tlp, tlps } from '../marking.ts'
import type { CampaignsTable, Tables } from '../store/tables.ts'

/** What somebody of this clearance may see, for `where … in`. */
export function within(clearance: Tlp): readonly Tlp[] {
  return tlps.filter((tlp) => mayShare(clearance, tlp))
}

/**
 * Condition on `campaigns`: visible with this clearance. Every query that hands out campaigns, or what hangs on them,
 * has it. A part of a merged campaign must be visible by its own marking, too.
 *
 * @example
 * db.selectFrom('campaigns').where(visible(clearance))
 */
export function visible(
  clearance: Tlp,
): (eb: ExpressionBuilder<Pick<Tables, 'campaigns'>, 'campaigns'>) => Expression<SqlBool> {
  return (eb) => eb('campaigns.tlp', 'in', within(clearance))
}

export type CampaignRow = Selectable<CampaignsTable>

/** The campaign that this one is a part of, or itself; undefined: not there, or not for this clearance. */
export async function rootOf(
  db: Kysely<Tables>,
  id: string,
  clearance: Tlp,
): Promise<CampaignRow | undefined> {
  const asked = await db
    .selectFrom('campaigns')
    .selectAll()
    .where('id', '=', id)
    .where(visible(clearance))
    .executeTakeFirst()
  if (asked === undefined || asked.root === asked.id) return asked
  return db
    .selectFrom('campaigns')
    .selectAll()
    .where('id', '=', asked.root)
    .where(visible(clearance))
    .executeTakeFirst()
}

/** Ids of the campaign's parts, itself among them, as far as this clearance sees them. */
export function partsOf(
  db: Kysely<Tables>,
  root: string,
  clearance: Tlp,
): SelectQueryBuilder<Tables, 'campaigns', { id: string }> {
  return db
    .selectFrom('campaigns')
    .select('campaigns.id')
    .where('campaigns.root', '=', root)
    .where(visible(clearance))
}
