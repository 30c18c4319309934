import { randomUUID } from 'node:crypto'
import type { Transaction } from 'kysely'
import type { Tlp } from '../marking.ts'
import type { Store } from '../store/store.ts'
import type { Tables } from '../store/tables.ts'
import { isAddress } from './address.ts'
import type { AddedUser, NewUser } from './auth.ts'
import { actedBy } from './gateway-keys.ts'
import { firstPassword, hashPassword } from './password.ts'
import type { AuthTables } from './tables.ts'

/** Makes a user with a password that they must change; what they may do is in the log. */
export async function addUser(store: Store, user: NewUser, time: number): Promise<AddedUser> {
  const email = user.email.trim().toLowerCase()
  if (!isAddress(email)) return { kind: 'refused', why: 'not-an-address' }
  const password = firstPassword()
  const hash = await hashPassword(password)
  const { name, role, clearance } = user
  return store.write(async ({ db, append }) => {
    const tables = db.withTables<AuthTables>()
    const taken = await tables
      .selectFrom('auth_users')
      .select('id')
      .where('email', '=', email)
      .executeTakeFirst()
    if (taken !== undefined) return { kind: 'refused', why: 'address-taken' }
    const id = randomUUID()
    const at = new Date(time)
    await tables
      .insertInto('auth_users')
      .values({ id, name, email, ...FRESH, createdAt: at, updatedAt: at })
      .execute()
    await tables
      .insertInto('auth_accounts')
      .values(credential(id, hash, at))
      .execute()
    const body = { role, clearance, name }
    await append([{ kind: 'role-granted', subject: id, time, body, ...actedBy(user.by) }])
    return { kind: 'added', id, password }
  })
}

const FRESH = { emailVerified: true, twoFactorEnabled: false, firstPassword: true } as const

function credential(id: string, password: string, at: Date): AuthTables['auth_accounts'] {
  const providerId = 'credential'
  return {
    id: randomUUID(),
    accountId: id,
    providerId,
    userId: id,
    password,
    createdAt: at,
    updatedAt: at,
  }
}

export interface UserChange {
  readonly id: string
  readonly role?: NewUser['role'] | undefined
  readonly clearance?: Tlp | undefined
  readonly name?: string | undefined
  readonly by: string
  readonly time: number
}

export type Changed =
  | { readonly kind: 'changed' }
  | { readonly kind: 'refused'; readonly why: 'no-such-user' | 'last-admin' }

/** Grants another role, clearance or name; it holds from the next request on. */
export async function changeUser(store: Store, change: UserChange): Promise<Changed> {
  const { id, time } = change
  return store.write(async ({ db, append }) => {
    const member = await memberOf(db, id)
    if (member === undefined) return { kind: 'refused', why: 'no-such-user' }
    const role = change.role ?? member.role
    if (role !== 'admin' && (await isLastAdmin(db, id)))
      return { kind: 'refused', why: 'last-admin' }
    const body = {
      role,
      clearance: change.clearance ?? member.clearance,
      name: change.name ?? member.name,
    }
    await append([{ kind: 'role-granted', subject: id, time, body, ...actedBy(change.by) }])
    return { kind: 'changed' }
  })
}

/** They may do nothing from now on; their sessions, password and keys are gone, what they did stays. */
export async function removeUser(
  store: Store,
  given: {
    readonly id: string
    readonly reason: string
    readonly by: string
    readonly time: number
  },
): Promise<Changed> {
  const { id, reason, time } = given
  return store.write(async ({ db, append }) => {
    if ((await memberOf(db, id)) === undefined) return { kind: 'refused', why: 'no-such-user' }
    if (await isLastAdmin(db, id)) return { kind: 'refused', why: 'last-admin' }
    await append([
      { kind: 'role-removed', subject: id, time, body: { reason }, ...actedBy(given.by) },
    ])
    await db.withTables<AuthTables>().deleteFrom('auth_users').where('id', '=', id).execute()
    return { kind: 'changed' }
  })
}

function memberOf(db: Transaction<Tables>, id: string): Promise<Tables['members'] | undefined> {
  return db
    .selectFrom('members')
    .selectAll()
    .where('user', '=', id)
    .where('removed', 'is', null)
    .executeTakeFirst()
}

async function isLastAdmin(db: Transaction<Tables>, id: string): Promise<boolean> {
  const admins = await db
    .selectFrom('members')
    .select('user')
    .where('role', '=', 'admin')
    .where('removed', 'is', null)
    .limit(2)
    .execute()
  return admins.length === 1 && admins[0]?.user === id
}
