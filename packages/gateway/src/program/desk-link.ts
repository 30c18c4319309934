import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Config } from '../config/config.ts'
import { startHandOver, type HandOver } from '../decisions/hand-over.ts'
import type { Spool } from '../decisions/spool.ts'
import { startOrders } from '../orders/start.ts'
import type { Quarantine } from '../quarantine.ts'
import type { Log } from '../running.ts'
import { startSendingHeld } from '../uplink/send-held.ts'

/** What goes between the stores and the desk. */
export interface DeskLink {
  readonly handOver: HandOver
  /** This entry of the quarantine is new, or another now. */
  readonly changed: (id: string) => void
  readonly stop: () => Promise<void>
}

export interface DeskLinkParts {
  readonly spool: Spool
  readonly quarantine: Quarantine
  readonly log: Log
  /** Milliseconds since 1970. */
  readonly now: () => number
}

/** Decisions and what is held go to the desk; its orders come, where the configuration says so. Undefined: no desk. */
export function openDeskLink(
  { desk, data }: Pick<Config, 'desk' | 'data'>,
  { spool, quarantine, log, now }: DeskLinkParts,
): DeskLink | undefined {
  if (!desk) return undefined
  const key = readFileSync(desk.keyFile, 'utf8').trim()
  const shared = { key, log, now }
  const handOver = startHandOver({ ...shared, spool, desk })
  const path = join(data, 'told.json')
  const sending = startSendingHeld({ ...shared, quarantine, desk, path })
  const { url, protection, orders: isObeyed } = desk
  const orders =
    isObeyed && protection
      ? startOrders({ ...shared, quarantine, desk: { url, publicKey: protection.publicKey } })
      : undefined
  return {
    handOver,
    changed: sending.changed,
    stop: async () => {
      await orders?.stop()
      await Promise.all([sending.stop(), handOver.stop()])
    },
  }
}
