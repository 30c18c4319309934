import type { Kysely } from 'kysely'
import type { Store } from '../store/store.ts'
import type { Tables } from '../store/tables.ts'
import { sessionTimes, type SignInLibrary } from './better-auth.ts'
import type { AuthTables, SignedInHow } from './tables.ts'

/** A session that holds, and what is known of whose it is. */
export interface HeldSession {
  readonly id: string
  readonly user: string
  readonly how: SignedInHow
  /** Milliseconds since 1970. */
  readonly began: number
  readonly firstPassword: boolean
  /** Has the user a passkey or one-time codes? */
  readonly hasFactor: boolean
}

export interface Sessions {
  /** Undefined: forged, over, unused for too long, or its user is gone. */
  readonly of: (headers: Headers) => Promise<HeldSession | undefined>
}

export function sessionsOf(store: Store, library: SignInLibrary, now: () => number): Sessions {
  const db = store.db.withTables<AuthTables>()
  return {
    of: async (headers) => {
      // It proves the cookie's signature and finds the row.
      const found = await library.api
        .getSession({ headers: onlyCookies(headers) })
        .catch((error: unknown) => telling(store, error))
      if (found === null) return undefined
      const { id } = found.session
      const row = await rowOf(db, id)
      if (row === undefined) return undefined
      if (isOver(row, now())) {
        await db.deleteFrom('auth_sessions').where('id', '=', id).execute()
        return undefined
      }
      await used(db, { id, updatedAt: row.updatedAt, time: now() })
      return { ...row, id, began: row.createdAt.getTime() }
    },
  }
}

/** The library hides why it failed: a store that is away says so itself. */
async function telling(store: Store, error: unknown): Promise<never> {
  await store.head()
  throw error
}

function onlyCookies(headers: Headers): Headers {
  return new Headers({ cookie: headers.get('cookie') ?? '' })
}

type Db = Kysely<Tables & AuthTables>

type Row = Omit<HeldSession, 'id' | 'began'> & {
  readonly createdAt: Date
  readonly updatedAt: Date
}

async function rowOf(db: Db, id: string): Promise<Row | undefined> {
  const row = await db
    .selectFrom('auth_sessions as session')
    .innerJoin('auth_users as user', 'user.id', 'session.userId')
    .where('session.id', '=', id)
    .select(['user.id as user', 'how', 'firstPassword', 'twoFactorEnabled'])
    .select(['session.createdAt', 'session.updatedAt'])
    .select((query) =>
      query
        .exists(
          query
            .selectFrom('auth_passkeys')
            .select('auth_passkeys.id')
            .whereRef('auth_passkeys.userId', '=', 'user.id'),
        )
        .as('hasPasskey'),
    )
    .executeTakeFirst()
  if (row === undefined) return undefined
  const { twoFactorEnabled, hasPasskey, how, firstPassword, ...rest } = row
  return {
    ...rest,
    how: how ?? 'password',
    firstPassword: firstPassword === true,
    hasFactor: twoFactorEnabled === true || hasPasskey === true,
  }
}

function isOver({ createdAt, updatedAt }: Row, time: number): boolean {
  const { absolute, idle } = sessionTimes
  return apart(time, createdAt.getTime()) > absolute || apart(time, updatedAt.getTime()) > idle
}

/** Did it begin within the last minutes? */
export function isFresh(began: number, time: number): boolean {
  return apart(time, began) <= sessionTimes.fresh
}

/** Whichever is later: what began by a clock that was ahead would else last until the clock is there again. */
function apart(one: number, other: number): number {
  return Math.abs(one - other)
}

/** Written at most once a minute. */
async function used(
  db: Db,
  { id, updatedAt, time }: { readonly id: string; readonly updatedAt: Date; readonly time: number },
): Promise<void> {
  if (time - updatedAt.getTime() < 60_000) return
  await db
    .updateTable('auth_sessions')
    .set({ updatedAt: new Date(time) })
    .where('id', '=', id)
    .execute()
}
