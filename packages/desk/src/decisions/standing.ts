import type { Transaction } from 'kysely'
import type { Caller } from '../caller.ts'
import type { Tables } from '../store/tables.ts'

type Member = Pick<Extract<Caller, { kind: 'user' }>, 'id' | 'role' | 'clearance'>

/** Was somebody removed, or given another role or clearance, since they were known to have these? */
export async function hasLostRole(
  db: Transaction<Tables>,
  { id, role, clearance }: Member,
): Promise<boolean> {
  const member = await db
    .selectFrom('members')
    .select(['role', 'clearance', 'removed'])
    .where('user', '=', id)
    .executeTakeFirst()
  if (member === undefined) return false
  return member.removed !== null || member.role !== role || member.clearance !== clearance
}
