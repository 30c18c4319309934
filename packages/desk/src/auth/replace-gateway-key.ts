import type { Store } from '../store/store.ts'
import { actedBy, freshKey, isGateway, type GatewayChange } from './gateway-keys.ts'

export type Replaced =
  | { readonly kind: 'replaced'; readonly key: string }
  | { readonly kind: 'refused'; readonly why: 'no-such-gateway' }

/**
 * A new key for a gateway that stays what it is: what it holds, what it is asked to do and what it told are its own.
 * The key before opens nothing from now on; what the gateway could not hand over meanwhile waits in its spool.
 */
export async function replaceGatewayKey(store: Store, given: GatewayChange): Promise<Replaced> {
  const { id, reason, time } = given
  const { key, hash } = freshKey()
  return store.write(async ({ db, append }) => {
    if (!(await isGateway(db, id))) return { kind: 'refused', why: 'no-such-gateway' }
    const body = { key: hash, reason }
    const by = actedBy(given.by)
    await append([{ kind: 'gateway-key-replaced', subject: id, time, body, ...by }])
    return { kind: 'replaced', key }
  })
}
