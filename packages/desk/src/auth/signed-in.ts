import type { Store } from '../store/store.ts'
import { sessionCookie } from './cookies.ts'
import type { SignInPath } from './paths.ts'
import type { HeldSession, Sessions } from './session.ts'
import type { AuthTables } from './tables.ts'

/** What is to be done once the library has done its part. Gives the session that began with it, where one did. */
export type Afterwards = (done: {
  readonly path: SignInPath
  readonly response: Response
  /** The session that the request came with. */
  readonly before: HeldSession | undefined
}) => Promise<HeldSession | undefined>

/** Writes down who signed in and out; ends the session that a new one replaces; notes a changed first password. */
export function afterwardsOf(parts: {
  readonly store: Store
  readonly sessions: Sessions
  readonly publicUrl: string
  readonly now: () => number
}): Afterwards {
  const { store, sessions, now } = parts
  return async ({ path, response, before }) => {
    if (path.path === '/sign-out' && before !== undefined) {
      await append(store, { kind: 'signed-out', user: before.user, time: now() })
    }
    if (path.path === '/change-password' && before !== undefined) {
      await passwordChanged(store, before.user)
    }
    if (path.begins !== true) return undefined
    const begun = await sessions.of(cookieOf(response, parts.publicUrl))
    if (begun === undefined || begun.id === before?.id) return undefined
    if (before !== undefined) await end(store, before.id)
    await append(store, { kind: 'signed-in', how: begun.how, user: begun.user, time: now() })
    return begun
  }
}

type Happened = { readonly user: string; readonly time: number } & (
  | { readonly kind: 'signed-out' }
  | { readonly kind: 'signed-in'; readonly how: HeldSession['how'] }
)

async function append(store: Store, happened: Happened): Promise<void> {
  const { user, time } = happened
  const same = { subject: user, actor: { kind: 'user', id: user }, tool: 'web', time } as const
  await store.write((writing) =>
    writing.append([
      happened.kind === 'signed-out'
        ? { ...same, kind: 'signed-out', body: {} }
        : { ...same, kind: 'signed-in', body: { how: happened.how } },
    ]),
  )
}

async function passwordChanged(store: Store, user: string): Promise<void> {
  await store.db
    .withTables<AuthTables>()
    .updateTable('auth_users')
    .set({ firstPassword: false })
    .where('id', '=', user)
    .execute()
}

async function end(store: Store, id: string): Promise<void> {
  await store.db.withTables<AuthTables>().deleteFrom('auth_sessions').where('id', '=', id).execute()
}

/** The session that an answer hands out, as the browser would send it. */
function cookieOf(response: Response, publicUrl: string): Headers {
  const name = `${sessionCookie(publicUrl)}=`
  const set = response.headers.getSetCookie().findLast((cookie) => cookie.startsWith(name))
  return new Headers(set === undefined ? {} : { cookie: set.split(';', 1)[0] ?? '' })
}
