import { Resolver as DnsResolver } from 'node:dns/promises'
import type { Resolvers } from '@tasdeeq/host'
import type { DnsConfig } from '../../config/config.ts'
import { forMessage } from './allowance.ts'
import { askOf } from './answers.ts'
import { isSilence, withBreaker } from './breaker.ts'
import { cached } from './cache.ts'
import { withPatience } from './patience.ts'

/** DNS with a cache, a limit a question and a limit a message. */
export interface Dns {
  readonly forMessage: () => Resolvers
}

/** @throws Error where a configured server is no address */
export function openDns(config: DnsConfig, { now }: DnsClock = SYSTEM): Dns {
  const resolver = new DnsResolver({ timeout: Math.ceil(config.query / 2), tries: 2 })
  if (config.servers.length > 0) resolver.setServers([...config.servers])
  const patient = withPatience(askOf(resolver), config.query)
  const alive = async (): Promise<boolean> => !isSilence(await patient('.', 'NS'))
  const ask = cached(withBreaker(patient, alive, { now }), { names: config.cache, now })
  return { forMessage: () => forMessage(ask, { time: config.message, now }) }
}

interface DnsClock {
  /** Milliseconds, of a clock that only goes forward. */
  readonly now: () => number
}

const SYSTEM: DnsClock = { now: () => performance.now() }
