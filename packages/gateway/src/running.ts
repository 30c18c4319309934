import type { Log } from '@tasdeeq/host/program'
import type { Place } from './config/config.ts'
import type { Meter } from './meter.ts'
import type { Handle } from './outcome.ts'
import type { TellOverLimit } from './over-limit.ts'

export type { Log }

/** A listener at work. */
export interface Running {
  readonly name: string
  /** Where it really listens: the port that the system chose, where 0 was asked for. */
  readonly address: Place
  /** Connections open now. */
  readonly connections: () => number
  /** Takes no more connections, lets what is being handled end for at most `grace` milliseconds, then closes all. */
  readonly stop: (grace: number) => Promise<void>
}

/** What every listener needs of the gateway. */
export interface ListenerPorts {
  readonly handle: Handle
  readonly overLimit: TellOverLimit
  readonly log: Log
  readonly meter: Meter
  /** A new arrival's id. */
  readonly newId: () => string
  /** Milliseconds since 1970. */
  readonly now: () => number
}
