import { sql, type Kysely, type RawBuilder, type Selectable } from 'kysely'
import type { Tables } from './tables.ts'

/** A row as JSON: bytes as {@link bytesOf} gives them, JSON columns as they are; what is left out is null. */
export type Row<Table extends keyof Tables> = {
  readonly [Column in keyof Selectable<Tables[Table]>]?: Written<Selectable<Tables[Table]>[Column]>
}

type Written<Value> = Value extends Uint8Array ? Bytes : Value

/** Bytes in PostgreSQL's hexadecimal form. */
export type Bytes = `\\x${string}`

/** From hexadecimal digits, or from bytes. */
export function bytesOf(given: string | Uint8Array): Bytes {
  return `\\x${typeof given === 'string' ? given : Buffer.from(given).toString('hex')}`
}

/** From base64url. */
export function bytesOfBase64(text: string): Bytes {
  return bytesOf(Buffer.from(text, 'base64url'))
}

/**
 * Many rows in one statement with one parameter, whatever their number: far faster than a parameter for each value.
 * `otherwise` is what stands after the rows: `on conflict … do …`, `returning …`.
 */
export async function insertRows<Table extends keyof Tables, Returned = unknown>(
  db: Kysely<Tables>,
  table: Table,
  rows: readonly Row<Table>[],
  otherwise: RawBuilder<Returned> = sql``,
): Promise<readonly Returned[]> {
  if (rows.length === 0) return []
  const into = sql.table(table)
  const values = JSON.stringify(rows)
  const { rows: returned } = await sql<Returned>`insert into ${into}
    select * from jsonb_populate_recordset(null::${into}, ${values}::jsonb) ${otherwise}`.execute(db)
  return returned
}

/**
 * Rows to join a statement with: `from ${given(rows, 'id uuid, reports bigint')} as given`. The columns are written by
 * the programmer, never made of data.
 */
export function given(rows: readonly object[], columns: string): RawBuilder<unknown> {
  return sql`jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as given(${sql.raw(columns)})`
}
