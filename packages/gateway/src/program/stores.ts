import { join } from 'node:path'
import { starting } from '@tasdeeq/host/program'
import type { Config } from '../config/config.ts'
import type { DecisionSpool } from '../consequences.ts'
import type { HandOverState } from '../decisions/hand-over.ts'
import { openSpool, type Spool } from '../decisions/spool.ts'
import { openDeskLink, type DeskLink } from './desk-link.ts'
import { openDigests } from './digests.ts'
import type { HeldPages } from '../http/server.ts'
import type { Quarantine } from '../quarantine.ts'
import { openQuarantine } from '../quarantine/store.ts'
import type { Log } from '../running.ts'
import { deliverTo } from '../smtp/deliver.ts'
import { openJournal, type Journal } from '../smtp/journal.ts'
import { openSenders, type Senders } from '../senders/store.ts'
import { gatewaySecret } from './secret.ts'

/** Everything that is kept on the disk, and what works on it by itself. */
export interface Stores {
  readonly secret: Uint8Array
  readonly quarantine: Quarantine
  readonly spool: DecisionSpool & {
    readonly backlog: () => { readonly records: number; readonly bytes: number }
  }
  readonly journal: Journal
  /** Undefined where nothing is to be kept of who wrote before. */
  readonly senders: Senders | undefined
  /** The pages behind the links of digests; undefined without digests. */
  readonly pages?: HeldPages
  /** Messages held now. */
  readonly held: () => number
  /** How far the desk has the decisions; undefined without a desk. */
  readonly handOver: () => HandOverState | undefined
  readonly close: () => Promise<void>
}

const HOUR = 3_600_000

/** @throws StartProblem where a folder cannot be used, or another gateway has it; nothing stays open then */
export async function openStores(config: Config, log: Log): Promise<Stores> {
  const at = `${config.data} cannot be used for the data`
  const secret = await starting(at, () => gatewaySecret(config.data))
  await using opened = new AsyncDisposableStack()
  let link: DeskLink | undefined
  let senders: Senders | undefined
  const { release } = config.quarantine
  const quarantine = opened.use(
    await starting(at, () =>
      openQuarantine({
        folder: join(config.data, 'quarantine'),
        config: config.quarantine,
        secret,
        ...(release && { deliver: deliverTo(release) }),
        changed: (id) => link?.changed(id),
        corrected: (correction) => senders?.correct(correction),
        now,
        log,
      }),
    ),
  )
  const spool = opened.use(await starting(at, () => openDecisions(config, log)))
  const journal = opened.use(
    await starting(at, () => openJournal(join(config.data, 'journal'), log)),
  )
  senders = await starting(at, () => openHistory(config, secret, log))
  opened.defer(async () => await senders?.[Symbol.asyncDispose]())
  link = openDeskLink(config, { spool, quarantine, log, now })
  opened.defer(async () => await link?.stop())
  const digests = await starting(at, () => openDigests(config, { secret, quarantine, log, now }))
  opened.defer(async () => await digests?.stop())
  // One that is restarted more often than hourly removes what is past its time as well.
  expire(quarantine, log)
  const expiry = setInterval(() => expire(quarantine, log), HOUR)
  opened.defer(() => clearInterval(expiry))
  const all = opened.move()
  return {
    secret,
    quarantine,
    spool,
    journal,
    senders,
    ...(digests && { pages: digests.pages }),
    held: () => quarantine.count(),
    handOver: () => link?.handOver.state(),
    close: () => all.disposeAsync(),
  }
}

function openDecisions({ data, decisions }: Config, log: Log): Promise<Spool> {
  return openSpool(join(data, 'decisions'), { ...decisions, now, log })
}

async function openHistory(
  { data, senders: { entries, keep } }: Config,
  secret: Uint8Array,
  log: Log,
): Promise<Senders | undefined> {
  return entries === 0 ? undefined : await openSenders({ data, secret, entries, keep, log })
}

/** A disk that fails for an hour must not end the gateway: it is tried again. */
function expire(quarantine: Quarantine, log: Log): void {
  quarantine.expire(now()).catch((error: unknown) => {
    log.error({ cause: String(error) }, 'held messages could not be expired')
  })
}

function now(): number {
  return Date.now()
}
