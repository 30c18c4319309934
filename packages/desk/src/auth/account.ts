import type { Kysely } from 'kysely'
import type { Tables } from '../store/tables.ts'
import type { AuthTables } from './tables.ts'

/** How a user signs in. */
export interface Account {
  readonly email: string
  /** Are one-time codes set up? */
  readonly codes: boolean
  readonly passkeys: number
}

export async function accountOf(db: Kysely<Tables>, user: string): Promise<Account | undefined> {
  const row = await db
    .withTables<AuthTables>()
    .selectFrom('auth_users')
    .where('auth_users.id', '=', user)
    .select(['email', 'twoFactorEnabled'])
    .select((query) =>
      query
        .selectFrom('auth_passkeys')
        .whereRef('auth_passkeys.userId', '=', 'auth_users.id')
        .select((counted) => counted.fn.countAll().as('count'))
        .as('passkeys'),
    )
    .executeTakeFirst()
  if (row === undefined) return undefined
  const { email, twoFactorEnabled, passkeys } = row
  return { email, codes: twoFactorEnabled === true, passkeys: Number(passkeys) }
}
