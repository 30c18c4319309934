import { readFileSync } from 'node:fs'
import type { Config } from '../config/config.ts'
import type { Running } from '../running.ts'
import { startSendingHealth } from '../uplink/send-health.ts'
import type { Latency } from '../uplink/latency.ts'
import type { Health } from './health.ts'
import type { Stores } from './stores.ts'
import type { Log } from '../running.ts'

export interface HealthTellingParts {
  readonly log: Log
  readonly health: () => Health
  readonly listeners: readonly Running[]
  readonly latency: () => Latency | undefined
  readonly policyHash: () => string
  readonly stores: Stores
}

/** Tells the desk how this gateway is. Undefined: there is no desk. */
export function openHealthUplink(
  config: Config,
  parts: HealthTellingParts,
): { readonly stop: () => Promise<void> } | undefined {
  const { desk } = config
  if (!desk) return undefined
  const started = Date.now()
  return startSendingHealth({
    desk,
    key: readFileSync(desk.keyFile, 'utf8').trim(),
    log: parts.log,
    read: () => told(config, { ...parts, started }),
  })
}

function told(
  { desk, judging }: Config,
  parts: HealthTellingParts & { readonly started: number },
): object {
  const { behindDesk: _behind, policyRefused: _refused, ...health } = parts.health()
  const behind = parts.stores.handOver()
  return {
    ...health,
    version,
    started: parts.started,
    policy: parts.policyHash(),
    orders: desk?.orders === true,
    workers: judging.workers,
    behind: behind?.behind ?? 0,
    behindWhy: behind?.lastError,
    latency: parts.latency(),
    listeners: parts.listeners.map(({ name, address, connections }) => ({
      name,
      address: address.kind === 'unix' ? `unix:${address.path}` : `${address.host}:${address.port}`,
      connections: connections(),
    })),
  }
}

const { version } = JSON.parse(
  readFileSync(new URL('../../package.json', import.meta.url), 'utf8'),
) as { readonly version: string }
