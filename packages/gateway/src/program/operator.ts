import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { Config } from '../config/config.ts'
import type { DecisionRecord } from '../decision.ts'
import { readDecisions } from '../decisions/segments.ts'
import type { Change, Changed } from '../quarantine/change.ts'
import { heldReader, readRaw, type HeldReader } from '../quarantine/entries.ts'
import { placesIn } from '../quarantine/places.ts'
import { requestChange } from '../quarantine/request-change.ts'
import type { Log } from '../running.ts'
import { deliverTo } from '../smtp/deliver.ts'
import { gatewaySecret } from './secret.ts'

/** What an operator can do from another program, while the gateway runs and while it does not. */
export interface Operator {
  readonly held: HeldReader
  /** A held message by the SHA-256 of its bytes. */
  readonly raw: (sha256: string) => Promise<Uint8Array | undefined>
  /** Oldest first, since this time where one is given. */
  readonly decisions: (since?: number) => AsyncIterable<DecisionRecord>
  /** @throws StoreFailure saying what to do */
  readonly change: (change: Change) => Promise<Changed>
}

/** Milliseconds a running gateway may take to do what it is asked. */
const PATIENCE = 60_000

export function operatorOf(config: Config, log: Log): Operator {
  const folder = join(config.data, 'quarantine')
  const { release } = config.quarantine
  const places = placesIn(folder)
  return {
    raw: (sha256) => readRaw(places, sha256),
    decisions: (since = 0) => decisionsSince(join(config.data, 'decisions'), since),
    held: heldReader(places, ({ message }) => log.error({}, message)),
    change: (change) =>
      requestChange(change, {
        folder,
        config: config.quarantine,
        secret: gatewaySecret(config.data),
        ...(release && { deliver: deliverTo(release) }),
        now: () => Date.now(),
        log,
        patience: PATIENCE,
      }),
  }
}

async function* decisionsSince(folder: string, since: number): AsyncGenerator<DecisionRecord> {
  // Before the gateway was ever started there are none.
  if (!existsSync(folder)) return
  for await (const record of readDecisions(folder)) {
    if (Date.parse(record.time) >= since) yield record
  }
}
