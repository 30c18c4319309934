import { RateLimiterMemory } from 'rate-limiter-flexible'
import type { Asking } from '../auth/auth.ts'
import type { Desk } from '../desk.ts'
import { StoreFailure } from '../store/store.ts'
import type { Route } from './route.ts'

/** Writes down that somebody known was denied something. */
export type Denials = (denied: {
  readonly route: Route
  readonly asking: Asking
  readonly why: string
}) => Promise<void>

/** Denials of one caller that are written down in a minute: more say nothing new. */
const MOST_A_MINUTE = 5

export function openDenials({ store, log, now }: Desk): Denials {
  const limiter = new RateLimiterMemory({ points: MOST_A_MINUTE, duration: 60 })
  return async ({ route, asking, why }) => {
    if (!('id' in asking)) return
    const isCounted = await limiter.consume(asking.id).then(
      () => true,
      () => false,
    )
    if (!isCounted) return
    const actor = { kind: asking.kind === 'gateway' ? 'gateway' : 'user', id: asking.id } as const
    const subject = `${route.method} ${route.path}`
    try {
      await store.write(({ append }) =>
        append([
          { kind: 'access-denied', subject, actor, tool: 'api', time: now(), body: { why } },
        ]),
      )
    } catch (error) {
      if (!(error instanceof StoreFailure)) throw error
      log.warn({ route: subject, cause: error.message }, 'a denial could not be written down')
    }
  }
}
