import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Config } from '../config/config.ts'
import type { DecisionSpool } from '../consequences.ts'
import { startHandOver } from '../decisions/hand-over.ts'
import { openSpool } from '../decisions/spool.ts'
import { openDigests } from './digests.ts'
import type { HeldPages } from '../http/server.ts'
import type { Quarantine } from '../quarantine.ts'
import { openQuarantine } from '../quarantine/store.ts'
import type { Log } from '../running.ts'
import { deliverTo } from '../smtp/deliver.ts'
import { openJournal, type Journal } from '../smtp/journal.ts'
import { gatewaySecret } from './secret.ts'

/** Everything that is kept on the disk, and what works on it by itself. */
export interface Stores {
  readonly secret: Uint8Array
  readonly quarantine: Quarantine
  readonly spool: DecisionSpool & {
    readonly backlog: () => { readonly records: number; readonly bytes: number }
  }
  readonly journal: Journal
  /** The pages behind the links of digests; undefined without digests. */
  readonly pages?: HeldPages
  /** Messages held now. */
  readonly held: () => number
  /** Records the desk has not taken yet; undefined without a desk. */
  readonly behindDesk: () => number | undefined
  readonly close: () => Promise<void>
}

const HOUR = 3_600_000

/** @throws Error where a folder cannot be written, or another gateway has it open */
export async function openStores(config: Config, log: Log): Promise<Stores> {
  const secret = gatewaySecret(config.data)
  const { release } = config.quarantine
  const quarantine = await openQuarantine({
    folder: join(config.data, 'quarantine'),
    config: config.quarantine,
    secret,
    ...(release && { deliver: deliverTo(release) }),
    now,
    log,
  })
  const spool = await openSpool(join(config.data, 'decisions'), { ...config.decisions, now, log })
  const journal = await openJournal(join(config.data, 'journal'), log)
  const desk = config.desk && {
    config: config.desk,
    key: readFileSync(config.desk.keyFile, 'utf8').trim(),
  }
  const handOver = desk && startHandOver({ spool, desk: desk.config, key: desk.key, log, now })
  const digests = openDigests(config, { secret, quarantine, log, now })
  const expiry = setInterval(() => void quarantine.expire(now()), HOUR)
  expiry.unref()
  return {
    secret,
    quarantine,
    spool,
    journal,
    ...(digests && { pages: digests.pages }),
    held: () => quarantine.count(),
    behindDesk: () => handOver?.state().behind,
    close: async () => {
      clearInterval(expiry)
      await digests?.stop()
      await handOver?.stop()
      await journal[Symbol.asyncDispose]()
      await spool[Symbol.asyncDispose]()
      await quarantine[Symbol.asyncDispose]()
    },
  }
}

function now(): number {
  return Date.now()
}
