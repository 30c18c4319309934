import { createHmac } from 'node:crypto'
import type { Kysely } from 'kysely'
import { GENESIS } from '../events/chain.ts'
import type { Tables } from '../store/tables.ts'

/**
 * Names the log up to an event, by the chain's hash there: a log that was put back from a backup and has grown since has
 * other events under the same numbers. Keyed, so that nobody can try out what may have happened. '': there is no such event.
 */
export async function markAt(db: Kysely<Tables>, seq: number, key: Uint8Array): Promise<string> {
  const row = await db.selectFrom('log').select('hash').where('seq', '=', seq).executeTakeFirst()
  const hash = seq === 0 ? GENESIS : row?.hash
  if (hash === undefined) return ''
  return createHmac('sha256', key).update('mark ').update(hash).digest('base64url').slice(0, 22)
}
