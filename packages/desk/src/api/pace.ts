import { RateLimiterMemory } from 'rate-limiter-flexible'
import type { Asking } from '../auth/auth.ts'
import type { DeskConfig } from '../program/config.ts'
import { problem, type Problem } from './answer.ts'
import { networkPart } from './client.ts'
import type { Route } from './route.ts'

/** Requests a minute where a route does not say: of a network, a gateway, a user; and with credentials that fail. */
export const paces = { citizen: 300, gateway: 120_000, user: 1200, unknown: 60 } as const

/** What a route says of how often it may be asked. */
export type Paced = Pick<Route, 'method' | 'path' | 'perMinute'>

/** Undefined: it may go on. */
export type Pace = (asked: {
  readonly route: Paced
  readonly asking: Asking
  readonly address: string
}) => Promise<Problem | undefined>

/** Counts requests in memory, each kind of caller for itself. */
export function openPace(config: DeskConfig): Pace {
  const limiters = new Map<string, RateLimiterMemory>()
  const limiterOf = (name: string, points: number): RateLimiterMemory => {
    const known = limiters.get(name)
    if (known !== undefined) return known
    const made = new RateLimiterMemory({ keyPrefix: name, points, duration: 60 })
    limiters.set(name, made)
    return made
  }
  return ({ route, asking, address }) => {
    const who = countedAs(asking)
    const own = asking.kind === 'unknown' ? undefined : ownPace(route, config)
    const name = own === undefined ? who : `${who} ${route.method} ${route.path}`
    return counted(limiterOf(name, own ?? paces[who]), keyOf(asking, address))
  }
}

function countedAs({ kind }: Asking): keyof typeof paces {
  return kind === 'incomplete' ? 'user' : kind
}

function ownPace({ perMinute }: Paced, config: DeskConfig): number | undefined {
  return typeof perMinute === 'function' ? perMinute(config) : perMinute
}

function keyOf(asking: Asking, address: string): string {
  return 'id' in asking ? asking.id : networkPart(address)
}

async function counted(limiter: RateLimiterMemory, key: string): Promise<Problem | undefined> {
  try {
    await limiter.consume(key)
    return undefined
  } catch (spent) {
    if (spent instanceof Error) throw spent
    const wait = Math.max(1, Math.ceil(waitOf(spent) / 1000))
    return problem(429, 'too-many', `Too many requests. Try again in ${wait} seconds.`, {
      headers: { 'Retry-After': String(wait) },
    })
  }
}

function waitOf(spent: unknown): number {
  return typeof spent === 'object' && spent !== null && 'msBeforeNext' in spent
    ? Number(spent.msBeforeNext)
    : 60_000
}
