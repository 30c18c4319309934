import type { Kysely } from 'kysely'
import type { Caller } from '../caller.ts'
import type { Tables } from '../store/tables.ts'
import type { AuthTables } from './tables.ts'

export type Known = Extract<Caller, { kind: 'user' | 'gateway' }>

/** Is somebody still who they were when they asked? What takes long asks again before it tells more. */
export async function isStill(db: Kysely<Tables>, caller: Known): Promise<boolean> {
  return caller.kind === 'user' ? isStillUser(db, caller) : isStillGateway(db, caller)
}

async function isStillUser(
  db: Kysely<Tables>,
  { id, role, clearance, session }: Extract<Caller, { kind: 'user' }>,
): Promise<boolean> {
  const member = await db
    .withTables<AuthTables>()
    .selectFrom('members')
    .innerJoin('auth_sessions', 'auth_sessions.userId', 'members.user')
    .select(['members.role', 'members.clearance'])
    .where('members.user', '=', id)
    .where('members.removed', 'is', null)
    .where('auth_sessions.id', '=', session)
    .executeTakeFirst()
  return member?.role === role && member.clearance === clearance
}

async function isStillGateway(
  db: Kysely<Tables>,
  { id, clearance, key }: Extract<Caller, { kind: 'gateway' }>,
): Promise<boolean> {
  const gateway = await db
    .selectFrom('gateways')
    .select('clearance')
    .where('id', '=', id)
    .where('key', '=', new Uint8Array(Buffer.from(key, 'hex')))
    .where('removed', 'is', null)
    .executeTakeFirst()
  return gateway?.clearance === clearance
}
