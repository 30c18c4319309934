import type { Auth } from './auth/auth.ts'
import type { Orders } from './gateways/orders.ts'
import type { Assigning } from './grouping/grouping.ts'
import type { Intake } from './intake/intake.ts'
import type { Register } from './knowledge/register.ts'
import type { Measuring } from './knowledge/measuring.ts'
import type { DeskConfig } from './program/config.ts'
import type { Protection } from './protection/protection.ts'
import type { Reader } from './reading.ts'
import type { Log, Meter } from './running.ts'
import type { Blobs, Keys, Seal, Store } from './store/store.ts'
import type { WarningLists } from './warning-lists/warning-lists.ts'

/** Everything a route, a job or a command of the desk works with. Put together by hand in `program/open.ts`. */
export interface Desk {
  readonly config: DeskConfig
  readonly store: Store
  readonly blobs: Blobs
  readonly keys: Keys
  /** Subjects, texts: under `keys.content`. */
  readonly contentSeal: Seal
  /** Who reported: under `keys.identity`. */
  readonly identitySeal: Seal
  readonly reader: Reader
  readonly intake: Intake
  readonly assigning: Assigning
  readonly warningLists: WarningLists
  readonly knowledge: Register
  /** What proposed knowledge would change of what is stored. */
  readonly measuring: Measuring
  readonly protection: Protection
  /** What gateways are asked to do with what they hold. */
  readonly orders: Orders
  readonly auth: Auth
  readonly log: Log
  readonly meter: Meter
  /** Milliseconds since 1970. */
  readonly now: () => number
}
