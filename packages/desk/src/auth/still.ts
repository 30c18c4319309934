import type { Kysely } from 'kysely'
import type { Caller } from '../caller.ts'
import type { Tables } from '../store/tables.ts'

export type Known = Extract<Caller, { kind: 'user' | 'gateway' }>

/** Is somebody still who they were when they asked? What takes long asks again before it tells more. */
export async function isStill(db: Kysely<Tables>, caller: Known): Promise<boolean> {
  return caller.kind === 'user' ? isStillUser(db, caller) : isStillGateway(db, caller)
}

async function isStillUser(
  db: Kysely<Tables>,
  { id, role, clearance }: Extract<Caller, { kind: 'user' }>,
): Promise<boolean> {
  const member = await db
    .selectFrom('members')
    .select(['role', 'clearance'])
    .where('user', '=', id)
    .where('removed', 'is', null)
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
