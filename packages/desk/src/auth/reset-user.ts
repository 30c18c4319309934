import type { Store } from '../store/store.ts'
import { actedBy } from './gateway-keys.ts'
import { firstPassword, hashPassword } from './password.ts'
import type { AuthTables } from './tables.ts'

export type Reset =
  | { readonly kind: 'reset'; readonly password: string }
  | { readonly kind: 'refused'; readonly why: 'no-such-user' }

/** A first password again, for who lost their devices: sessions, passkeys and one-time codes are gone. */
export async function resetUser(
  store: Store,
  given: {
    readonly id: string
    readonly reason: string
    readonly by: string
    readonly time: number
  },
): Promise<Reset> {
  const { id, reason, time } = given
  const first = firstPassword()
  const password = await hashPassword(first)
  return store.write(async ({ db, append }) => {
    const member = await db
      .selectFrom('members')
      .select(['name', 'role', 'clearance'])
      .where('user', '=', id)
      .where('removed', 'is', null)
      .executeTakeFirst()
    if (member === undefined) return { kind: 'refused', why: 'no-such-user' }
    const tables = db.withTables<AuthTables>()
    for (const table of ['auth_sessions', 'auth_passkeys', 'auth_two_factors'] as const) {
      await tables.deleteFrom(table).where('userId', '=', id).execute()
    }
    await tables.updateTable('auth_accounts').set({ password }).where('userId', '=', id).execute()
    await tables
      .updateTable('auth_users')
      .set({ firstPassword: true, twoFactorEnabled: false })
      .where('id', '=', id)
      .execute()
    const same = { subject: id, time, ...actedBy(given.by) }
    await append([
      { ...same, kind: 'role-removed', body: { reason } },
      { ...same, kind: 'role-granted', body: member },
    ])
    return { kind: 'reset', password: first }
  })
}
