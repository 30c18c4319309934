import type { Store } from '../store/store.ts'
import { cookieIn, pendingCookie } from './cookies.ts'
import type { AuthTables } from './tables.ts'

/**
 * Id of the user who showed a right password and is asked for a code. Undefined: nobody, or it is over. The cookie's
 * signature is the library's to prove: a forged one counts against whom it names, and opens nothing.
 */
export async function pendingUser(
  store: Store,
  headers: Headers,
  publicUrl: string,
): Promise<string | undefined> {
  const [identifier = ''] = cookieIn(headers, pendingCookie(publicUrl))?.split('.') ?? []
  if (identifier === '') return undefined
  const row = await store.db
    .withTables<AuthTables>()
    .selectFrom('auth_verifications')
    .select('value')
    .where('identifier', '=', identifier)
    .executeTakeFirst()
  return row?.value
}
