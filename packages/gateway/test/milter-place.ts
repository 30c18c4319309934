import type { Arrival } from '../src/arrival.ts'
import type { MilterListener } from '../src/config/config.ts'
import { openMilterServer } from '../src/milter/server.ts'
import type { Handle } from '../src/outcome.ts'
import { editsUnchecked } from '../src/editing/edits.ts'
import type { MilterPorts } from '../src/milter/connection.ts'
import type { OverLimit } from '../src/over-limit.ts'
import type { Running } from '../src/running.ts'

import { AUTHSERV } from './milter-talk.ts'

/** A milter listener on a port of its own, with what it told and counted. */
export interface MilterPlace extends AsyncDisposable {
  readonly running: Running
  readonly arrivals: readonly Arrival[]
  /** Lets go of the arrivals so far. */
  readonly forget: () => void
  /** `opened`, `refused` and ways of misbehaving, with how often. */
  readonly counted: ReadonlyMap<string, number>
  /** Messages that broke a limit, as they were told of. */
  readonly exceeded: readonly OverLimit[]
  /** Messages of the log. */
  readonly told: readonly string[]
  /** Their fields, in the same order. */
  readonly fields: readonly object[]
}

export async function openMilterPlace(
  handle: Handle,
  settings: Partial<MilterListener> = {},
): Promise<MilterPlace> {
  const arrivals: Arrival[] = []
  const exceeded: OverLimit[] = []
  const counted = new Map<string, number>()
  const told: string[] = []
  const count = (_listener: string, what: string): void => {
    counted.set(what, (counted.get(what) ?? 0) + 1)
  }
  const fields: object[] = []
  const line = (about: object, message: string): void => {
    told.push(message)
    fields.push(about)
  }
  const ports: MilterPorts = {
    handle: (arrival) => {
      arrivals.push(arrival)
      return handle(arrival)
    },
    overLimit: async (message) => void exceeded.push(message),
    log: { debug: line, info: line, warn: line, error: line },
    meter: { connection: count, misbehaved: count, handled: () => {} },
    unchecked: (message) => editsUnchecked(message, AUTHSERV),
    newId: () => `m${arrivals.length + 1}`,
    now: () => 0,
  }
  const running = await openMilterServer({ ...DEFAULTS, ...settings }, ports)
  const forget = (): void => void arrivals.splice(0)
  const close = (): Promise<void> => running.stop(0)
  return {
    running,
    arrivals,
    forget,
    counted,
    exceeded,
    told,
    fields,
    [Symbol.asyncDispose]: close,
  }
}

const DEFAULTS: MilterListener = {
  kind: 'milter',
  name: 'milter',
  address: { kind: 'tcp', host: '127.0.0.1', port: 0 },
  connections: 100,
  onFailure: { engine: 'later', overload: 'later', store: 'later' },
  messageBytes: 1_000_000,
  idle: 60_000,
}
