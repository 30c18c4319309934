import { sql, type Kysely, type RawBuilder, type Selectable, type SqlBool } from 'kysely'
import type { Tables } from './tables.ts'

/** A row as JSON: bytes as {@link bytesOf} gives them, JSON columns as they are; what is left out is null. */
export type Row<Table extends keyof Tables> = {
  readonly [Column in keyof Selectable<Tables[Table]>]?: Written<Selectable<Tables[Table]>[Column]>
}

type Written<Value> = Value extends Uint8Array ? Bytes : Value

/** Bytes in PostgreSQL's hexadecimal form. */
export type Bytes = `\\x${string}`

/** From hexadecimal digits, or from bytes. */
export function bytesOf(from: string | Uint8Array): Bytes {
  return `\\x${typeof from === 'string' ? from : Buffer.from(from).toString('hex')}`
}

/** From base64url. */
export function bytesOfBase64(text: string): Bytes {
  return bytesOf(Buffer.from(text, 'base64url'))
}

/** Many rows in one statement with one parameter, whatever their number: far faster than one for each value. */
export async function insertRows<Table extends keyof Tables>(
  db: Kysely<Tables>,
  table: Table,
  rows: readonly Row<Table>[],
): Promise<void> {
  await upsertRows(db, table, { rows, otherwise: sql`` })
}

/** The same; `otherwise` is what becomes of rows that are there already: `on conflict … do …`. */
export async function upsertRows<Table extends keyof Tables>(
  db: Kysely<Tables>,
  table: Table,
  upserted: { readonly rows: readonly Row<Table>[]; readonly otherwise: RawBuilder<unknown> },
): Promise<void> {
  const { rows, otherwise } = upserted
  if (rows.length === 0) return
  const into = sql.table(table)
  await sql`insert into ${into}
    select * from jsonb_populate_recordset(null::${into}, ${JSON.stringify(rows)}::jsonb)
    ${otherwise}`.execute(db)
}

/**
 * Whether a column has one of these values. They are one parameter: however many they are the statement is the same, and
 * is planned once. Bytes as {@link bytesOf} gives them.
 */
export function isAmong(
  column: string,
  type: 'uuid' | 'bytea',
  values: readonly string[],
): RawBuilder<SqlBool> {
  const list = sql`string_to_array(${values.join(',')}, ',')`
  return sql<SqlBool>`${sql.ref(column)} = any(${list}::${sql.raw(type)}[])`
}

/**
 * Rows to join a statement with: `from ${given(rows, 'id uuid, reports bigint')} as given`. The columns are written by
 * the programmer, never made of data.
 */
export function given(rows: readonly object[], columns: string): RawBuilder<unknown> {
  return sql`jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as given(${sql.raw(columns)})`
}
