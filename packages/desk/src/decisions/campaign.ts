import type { Selectable, Transaction } from 'kysely'
import type { DecisionsTable, Tables } from '../store/tables.ts'
import { type By, NO_CAMPAIGN, NO_DECISION, type Refused } from './acting.ts'
import { type CampaignRow, rootOf } from './visible.ts'

export type DecisionRow = Selectable<DecisionsTable>

/** The campaign that is decided on: where it was merged, the one that it is a part of. */
export async function decidedOn(
  db: Transaction<Tables>,
  by: By,
  id: string,
): Promise<CampaignRow | Refused> {
  return (await rootOf(db, id, by.clearance)) ?? NO_CAMPAIGN
}

/** A decision with its campaign of now; refused where they may not see that. */
export async function decisionOf(
  db: Transaction<Tables>,
  by: By,
  id: string,
): Promise<
  | { readonly kind: 'found'; readonly decision: DecisionRow; readonly campaign: CampaignRow }
  | Refused
> {
  const decision = await db
    .selectFrom('decisions')
    .selectAll()
    .where('id', '=', id)
    .executeTakeFirst()
  if (decision === undefined) return NO_DECISION
  const campaign = await rootOf(db, decision.campaign, by.clearance)
  return campaign === undefined ? NO_DECISION : { kind: 'found', decision, campaign }
}

/** Decisions on the campaign and on what was merged into it, newest first. */
export function decisionsOn(
  db: Transaction<Tables>,
  root: string,
): Promise<readonly DecisionRow[]> {
  return db
    .selectFrom('decisions')
    .innerJoin('campaigns', 'campaigns.id', 'decisions.campaign')
    .selectAll('decisions')
    .where('campaigns.root', '=', root)
    .orderBy('decisions.proposed', 'desc')
    .orderBy('decisions.id', 'desc')
    .limit(MOST_DECISIONS)
    .execute()
}

const MOST_DECISIONS = 1_000
