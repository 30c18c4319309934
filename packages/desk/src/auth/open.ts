import type { DeskConfig } from '../program/config.ts'
import type { Log } from '../running.ts'
import type { Keys, Store } from '../store/store.ts'
import type { Auth } from './auth.ts'
import { betterAuthOf } from './better-auth.ts'
import { openBruteForce } from './brute-force.ts'
import { callerReader } from './caller-of.ts'
import { addGateway } from './gateway-keys.ts'
import { openDevices } from './devices.ts'
import { handlerOf } from './handler.ts'
import { openLosing } from './losing.ts'
import { addUser } from './members.ts'
import { pendingUser } from './pending.ts'
import { sessionsOf } from './session.ts'
import { afterwardsOf } from './signed-in.ts'
import { openUsedCodes } from './used-codes.ts'

export interface AuthParts {
  readonly store: Store
  readonly keys: Keys
  readonly config: DeskConfig
  readonly log: Log
  readonly now: () => number
}

/** Users, sessions and gateways' keys over the desk's store; its tables are among the store's migrations. */
export async function openAuth(parts: AuthParts): Promise<Auth> {
  const { store, keys, now } = parts
  const { publicUrl } = parts.config
  const library = betterAuthOf(parts)
  // Makes the library's start, and its failure, part of this one.
  await library.$context
  const sessions = sessionsOf(store, library, now)
  const afterwards = afterwardsOf({ store, sessions, publicUrl, now })
  return {
    callerOf: callerReader({ store, keys, publicUrl, sessions, now }),
    untilLost: await openLosing(store),
    handler: handlerOf({
      library,
      sessions,
      bruteForce: openBruteForce(parts),
      devices: openDevices({ store, keys, publicUrl, now }),
      usedCodes: openUsedCodes(parts),
      pendingUser: (headers) => pendingUser(store, headers, publicUrl),
      afterwards,
      publicUrl,
      now,
    }),
    addUser: (user) => addUser(store, user, now()),
    addGateway: (gateway) => addGateway(store, { ...gateway, time: now() }),
  }
}
