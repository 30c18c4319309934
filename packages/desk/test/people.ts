import { createHmac, randomBytes, randomUUID } from 'node:crypto'
import type { NewUser } from '../src/auth/auth.ts'
import { sessionTimes } from '../src/auth/better-auth.ts'
import { sessionCookie } from '../src/auth/cookies.ts'
import { actedBy, removeGateway } from '../src/auth/gateway-keys.ts'
import { removeUser } from '../src/auth/members.ts'
import type { AuthTables, SignedInHow } from '../src/auth/tables.ts'
import type { Desk } from '../src/desk.ts'

/** Who asks in tests. */
export const people = [
  'citizen',
  'gateway',
  /** Clearance `clear`: sees nothing that is not public. */
  'uncleared analyst',
  'analyst',
  'approver',
  'admin',
  'auditor',
  /** An approver who signed in longer ago than is fresh. */
  'stale approver',
  'stale admin',
  /** A right password, and nothing else. */
  'password only',
  /** A gateway's key that was stolen, then removed. */
  'removed gateway',
  'expired session',
  'idle session',
  /** The session of a user who was removed. */
  'removed user',
  'forged session',
  'invented key',
] as const
export type Person = (typeof people)[number]

type Headers = Readonly<Record<string, string>>

/**
 * Makes them all; gives the headers by which each is known.
 *
 * @param mark behind the names of gateways, of which no two are alike: for a desk that has had people before
 */
export async function introduce(desk: Desk, mark = ''): Promise<Record<Person, Headers>> {
  const now = desk.now()
  const user = (role: NewUser['role'], more: Partial<Signed> = {}): Promise<Headers> =>
    signedIn(desk, { role, clearance: 'red', how: 'totp', began: now, used: now, ...more })
  const admin = await user('admin')
  const removed = await added(desk, 'analyst', 'red')
  const removedHeaders = await sessionOf(desk, removed, { how: 'totp', began: now, used: now })
  await removeUser(desk.store, { id: removed, reason: 'left', by: 'command', time: now })
  const { absolute, idle, fresh } = sessionTimes
  const stale = { began: now - fresh - 60_000 }
  return {
    citizen: {},
    gateway: bearer((await addedGateway(desk, `A gateway${mark}`)).key),
    'uncleared analyst': await user('analyst', { clearance: 'clear' }),
    analyst: await user('analyst'),
    approver: await user('approver'),
    admin,
    auditor: await user('auditor'),
    'stale approver': await user('approver', stale),
    'stale admin': await user('admin', stale),
    'password only': await user('approver', { how: 'password' }),
    'removed gateway': await removedGateway(desk, mark),
    'expired session': await user('admin', { began: now - absolute - 1000 }),
    'idle session': await user('admin', { began: now - idle - 2000, used: now - idle - 1000 }),
    'removed user': removedHeaders,
    'forged session': forged(desk),
    'invented key': bearer(`tdq_${randomBytes(32).toString('base64url')}`),
  }
}

interface Signed {
  readonly role: NewUser['role']
  readonly clearance: NewUser['clearance']
  readonly how: SignedInHow
  readonly began: number
  readonly used: number
}

async function signedIn(desk: Desk, signed: Signed): Promise<Headers> {
  return sessionOf(desk, await added(desk, signed.role, signed.clearance), signed)
}

/** Somebody without a password: a dozen of them would cost each test more than opening its desk. */
async function added(
  { store, now }: Desk,
  role: NewUser['role'],
  clearance: NewUser['clearance'],
): Promise<string> {
  const [id, time, name] = [randomUUID(), now(), `An ${role}`]
  const at = new Date(time)
  const user = { id, name, email: `${id}@desk.example`, createdAt: at, updatedAt: at }
  const state = { emailVerified: true, twoFactorEnabled: false, firstPassword: false }
  await store.write(async ({ db, append }) => {
    await db
      .withTables<AuthTables>()
      .insertInto('auth_users')
      .values({ ...user, ...state })
      .execute()
    const body = { role, clearance, name }
    const granted = { kind: 'role-granted', subject: id, time, body } as const
    await append([{ ...granted, ...actedBy('command') }])
  })
  return id
}

/** A session as the sign-in makes it: its own tests go the whole way. */
async function sessionOf(
  { store, keys, config }: Desk,
  userId: string,
  { how, began, used }: Pick<Signed, 'how' | 'began' | 'used'>,
): Promise<Headers> {
  const token = randomBytes(24).toString('base64url')
  const [createdAt, updatedAt] = [new Date(began), new Date(used)]
  const expiresAt = new Date(began + sessionTimes.absolute)
  await store.db
    .withTables<AuthTables>()
    .insertInto('auth_sessions')
    .values({ id: randomUUID(), userId, token, how, createdAt, updatedAt, expiresAt })
    .execute()
  const secret = Buffer.from(keys.session).toString('base64url')
  const signature = createHmac('sha256', secret).update(token).digest('base64')
  return cookie(config.publicUrl, `${token}.${signature}`)
}

function cookie(publicUrl: string, value: string): Headers {
  return { cookie: `${sessionCookie(publicUrl)}=${encodeURIComponent(value)}` }
}

function forged({ config }: Desk): Headers {
  const token = randomBytes(24).toString('base64url')
  return cookie(config.publicUrl, `${token}.${randomBytes(32).toString('base64')}`)
}

/** Registers a gateway of this name. */
export async function addedGateway(
  desk: Desk,
  name: string,
): Promise<{ readonly id: string; readonly key: string }> {
  const made = await desk.auth.addGateway({ name, clearance: 'amber', by: 'command' })
  if (made.kind !== 'added') throw new Error(`the gateway ${name} was ${made.why}`)
  return made
}

async function removedGateway(desk: Desk, mark: string): Promise<Headers> {
  const { id, key } = await addedGateway(desk, `A stolen gateway${mark}`)
  const time = desk.now()
  await removeGateway(desk.store, { id, reason: 'its key was stolen', by: 'command', time })
  return bearer(key)
}

function bearer(key: string): Headers {
  return { authorization: `Bearer ${key}` }
}
