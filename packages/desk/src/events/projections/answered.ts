import { sql, type RawBuilder, type Transaction } from 'kysely'
import type { Tables } from '../../store/tables.ts'

/** Condition: does a decision hold on this campaign, or on what was merged into it? */
export function isAnswered(root: RawBuilder<unknown>): RawBuilder<boolean> {
  return sql<boolean>`exists (
    select 1 from decisions join campaigns as part on part.id = decisions.campaign
    where decisions.state = 'published' and part.root = ${root})`
}

/** Which of these have an answer. */
export async function answeredOf(
  db: Transaction<Tables>,
  roots: readonly string[],
): Promise<ReadonlySet<string>> {
  const { rows } = await sql<{ readonly id: string }>`
    select campaigns.id from campaigns
    where campaigns.id in (${sql.join(roots)}) and ${isAnswered(sql`campaigns.id`)}`.execute(db)
  return new Set(rows.map(({ id }) => id))
}
