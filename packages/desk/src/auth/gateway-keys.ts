import { createHash, randomBytes, randomUUIDv7 } from 'node:crypto'
import type { Kysely } from 'kysely'
import type { Caller } from '../caller.ts'
import type { Tlp } from '../marking.ts'
import type { Store } from '../store/store.ts'
import type { Tables } from '../store/tables.ts'

/** 32 random bytes: nothing that can be guessed, so that its hash may be looked up as it is. */
const FORM = /^tdq_[\w-]{43}$/u

export type AddedGateway =
  | { readonly kind: 'added'; readonly id: string; readonly key: string }
  | { readonly kind: 'refused'; readonly why: 'name-taken' }

/**
 * Registers a gateway. Its key is given this once: only its SHA-256 is kept. Two of one name could not be told apart by
 * whoever is to remove the one whose key was stolen.
 */
export async function addGateway(
  store: Store,
  given: {
    readonly name: string
    readonly clearance: Tlp
    readonly by: string
    readonly time: number
  },
): Promise<AddedGateway> {
  const id = randomUUIDv7()
  const { key, hash } = freshKey()
  const { name, clearance, time } = given
  const by = actedBy(given.by)
  return store.write(async ({ db, append }) => {
    if ((await gatewayCalled(db, name)) !== undefined) return { kind: 'refused', why: 'name-taken' }
    const body = { name, key: hash, clearance }
    await append([{ kind: 'gateway-registered', subject: id, time, body, ...by }])
    return { kind: 'added', id, key }
  })
}

/** The id of the gateway that a person would call so, if there is one still. */
export async function gatewayCalled(db: Kysely<Tables>, name: string): Promise<string | undefined> {
  const rows = await db
    .selectFrom('gateways')
    .select(['id', 'name'])
    .where('removed', 'is', null)
    .execute()
  return rows.find((row) => spoken(row.name) === spoken(name))?.id
}

function spoken(name: string): string {
  return name.normalize('NFKC').toLowerCase()
}

/** A key, and its SHA-256 as hexadecimal. */
export function freshKey(): { readonly key: string; readonly hash: string } {
  const key = `tdq_${randomBytes(32).toString('base64url')}`
  return { key, hash: hashOf(key).toString('hex') }
}

/** Who does what to which gateway, and why. */
export interface GatewayChange {
  readonly id: string
  readonly reason: string
  readonly by: string
  readonly time: number
}

/** Is there such a gateway still? */
export async function isGateway(db: Kysely<Tables>, id: string): Promise<boolean> {
  const row = await db
    .selectFrom('gateways')
    .select('id')
    .where('id', '=', id)
    .where('removed', 'is', null)
    .executeTakeFirst()
  return row !== undefined
}

export type Removed =
  | { readonly kind: 'removed' }
  | { readonly kind: 'refused'; readonly why: 'no-such-gateway' }

/** From now on its key opens nothing. */
export async function removeGateway(store: Store, given: GatewayChange): Promise<Removed> {
  const { id, reason, time } = given
  return store.write(async ({ db, append }) => {
    if (!(await isGateway(db, id))) return { kind: 'refused', why: 'no-such-gateway' }
    const by = actedBy(given.by)
    await append([{ kind: 'gateway-removed', subject: id, time, body: { reason }, ...by }])
    return { kind: 'removed' }
  })
}

/** The gateway that has a key. Undefined: none, or no longer. */
export type GatewayOf = (key: string) => Promise<Caller | undefined>

/** A gateway sends many reports at once: those that come while its key is looked up have the same answer. */
export function gatewayReader(db: Kysely<Tables>): GatewayOf {
  const asked = new Map<string, Promise<Caller | undefined>>()
  return async (key) => {
    if (!FORM.test(key)) return undefined
    const looking = asked.get(key) ?? lookUp(db, key).finally(() => asked.delete(key))
    asked.set(key, looking)
    return looking
  }
}

async function lookUp(db: Kysely<Tables>, given: string): Promise<Caller | undefined> {
  const hash = hashOf(given)
  const row = await db
    .selectFrom('gateways')
    .select(['id', 'name', 'clearance'])
    .where('key', '=', new Uint8Array(hash))
    .where('removed', 'is', null)
    .executeTakeFirst()
  return row && { kind: 'gateway', role: 'gateway', ...row, key: hash.toString('hex') }
}

function hashOf(key: string): Buffer {
  return createHash('sha256').update(key).digest()
}

/** `command`: whoever runs commands on the desk's machine. */
export function actedBy(by: string): {
  readonly actor: { readonly kind: 'user' | 'desk'; readonly id?: string }
  readonly tool: 'web' | 'command'
} {
  return by === 'command'
    ? { actor: { kind: 'desk' }, tool: 'command' }
    : { actor: { kind: 'user', id: by }, tool: 'web' }
}
