import { createHmac } from 'node:crypto'
import { networkPart } from '../api/client.ts'
import type { Keys, Store } from '../store/store.ts'
import type { Asking, Auth } from './auth.ts'
import { claimsSession, forgetting } from './cookies.ts'
import { gatewayReader } from './gateway-keys.ts'
import { type HeldSession, isFresh, type Sessions } from './session.ts'

interface Known {
  readonly store: Store
  readonly keys: Keys
  readonly publicUrl: string
  readonly sessions: Sessions
  readonly now: () => number
}

/** A key before a session before nobody: what is claimed must hold. */
export function callerReader(known: Known): Auth['callerOf'] {
  const { store, keys, publicUrl, sessions } = known
  const gatewayOf = gatewayReader(store.db)
  return async (request, address) => {
    const authorization = request.headers.get('authorization')
    if (authorization !== null) {
      const [scheme = '', key = ''] = authorization.split(' ')
      const isBearer = scheme.toLowerCase() === 'bearer'
      return (isBearer ? await gatewayOf(key) : undefined) ?? { kind: 'unknown' }
    }
    if (!claimsSession(request, publicUrl)) {
      return { kind: 'citizen', role: 'citizen', network: networkName(keys, address) }
    }
    const session = await sessions.of(request.headers)
    const asking = session && (await userOf(known, session))
    return asking ?? { kind: 'unknown', forget: forgetting(publicUrl) }
  }
}

async function userOf({ store, now }: Known, session: HeldSession): Promise<Asking | undefined> {
  const { user: id, how, began, firstPassword } = session
  const member = await store.db
    .selectFrom('members')
    .select(['name', 'role', 'clearance'])
    .where('user', '=', id)
    .where('removed', 'is', null)
    .executeTakeFirst()
  if (member === undefined || !isUsersRole(member.role)) return undefined
  if (firstPassword) return { kind: 'incomplete', id, needs: 'password' }
  if (how === 'password') return { kind: 'incomplete', id, needs: 'second-factor' }
  const { name, role, clearance } = member
  const fresh = isFresh(began, now())
  return { kind: 'user', id, name, role, clearance, session: session.id, fresh }
}

type UsersRole = Extract<Asking, { kind: 'user' }>['role']

function isUsersRole(role: string): role is UsersRole {
  return USERS_ROLES.has(role)
}

const USERS_ROLES: ReadonlySet<string> = new Set<UsersRole>([
  'analyst',
  'approver',
  'admin',
  'auditor',
])

/** A network under a name that only this desk can make, as hexadecimal. */
function networkName(keys: Keys, address: string): string {
  const part = `network ${networkPart(address)}`
  return createHmac('sha256', keys.names).update(part).digest('hex').slice(0, 32)
}
