import type { RecordKind } from '@tasdeeq/engine'
import { sql, type Kysely } from 'kysely'
import type { Tables } from '../store/tables.ts'

/** A record as the newest proposal has it that was approved and not reverted. */
export interface StandingRecord {
  readonly kind: RecordKind
  readonly record: string
  readonly proposal: string
  /** Null: it is retired. */
  readonly content: object | null
}

/**
 * Of each record what stands, in the order of kinds and ids.
 *
 * @param without a proposal that is left out: what stood before it stands then
 */
export async function standingRecords(
  db: Kysely<Tables>,
  without?: string,
): Promise<readonly StandingRecord[]> {
  let query = db
    .selectFrom('knowledge_records')
    .distinctOn(['kind', 'record'])
    .select(['kind', 'record', 'proposal', 'content'])
    .where('reverted', '=', false)
  if (without !== undefined) query = query.where('proposal', '!=', without)
  return await query.orderBy('kind').orderBy('record').orderBy('seq', 'desc').execute()
}

/** Seq of the event by which a record changed last; 0: none ever did. */
export async function lastChangeOfRecords(db: Kysely<Tables>): Promise<number> {
  const { rows } = await sql<{ last: number }>`
    select coalesce(max(touched), 0) as last from knowledge_records`.execute(db)
  return rows[0]?.last ?? 0
}
