import type { Kysely } from 'kysely'
import type { Tlp } from '../marking.ts'
import type { Tables } from '../store/tables.ts'
import type { AuthTables } from './tables.ts'

export interface ListedUser {
  readonly id: string
  readonly name: string
  readonly role: string
  readonly clearance: Tlp
  /** Null: removed. */
  readonly email: string | null
  readonly removed: number | null
  readonly hasFactor: boolean
}

/** Users after an id, also those that were removed. */
export async function listUsers(
  db: Kysely<Tables>,
  after: string | undefined,
  limit: number,
): Promise<readonly ListedUser[]> {
  const rows = await db
    .withTables<AuthTables>()
    .selectFrom('members')
    .leftJoin('auth_users', 'auth_users.id', 'members.user')
    .leftJoin('auth_passkeys', 'auth_passkeys.userId', 'members.user')
    .distinctOn('members.user')
    .select(['members.user as id', 'members.name', 'role', 'clearance', 'removed', 'email'])
    .select(['twoFactorEnabled', 'auth_passkeys.id as passkey'])
    .$if(after !== undefined, (query) => query.where('members.user', '>', after ?? ''))
    .orderBy('members.user')
    .limit(limit)
    .execute()
  return rows.map(({ twoFactorEnabled, passkey, ...row }) => ({
    ...row,
    hasFactor: twoFactorEnabled === true || passkey !== null,
  }))
}
