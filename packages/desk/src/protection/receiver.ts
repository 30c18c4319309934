import { createHash } from 'node:crypto'
import type { Kysely } from 'kysely'
import type { Tables } from '../store/tables.ts'

/**
 * How protection names the gateway that it is for: base64url of SHA-256 over `protection for ` and the SHA-256 of its
 * key, which the gateway can make itself. Null: there is no such gateway.
 */
export async function receiverOf(db: Kysely<Tables>, gateway: string): Promise<string | null> {
  const row = await db
    .selectFrom('gateways')
    .select('key')
    .where('id', '=', gateway)
    .executeTakeFirst()
  if (row === undefined) return null
  return createHash('sha256').update('protection for ').update(row.key).digest('base64url')
}
