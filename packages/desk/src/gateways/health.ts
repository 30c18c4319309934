import { z } from 'zod'
import type { Desk } from '../desk.ts'
import { told } from './told-text.ts'
import type { Health } from './gateway-health.ts'

const count = z.number().nonnegative()
const seconds = z.number().nonnegative()

const healthObject = z.object({
  ok: z.boolean(),
  version: told(50),
  started: z.number(),
  mode: z.enum(['rehearse', 'enforce']),
  policy: told(64),
  orders: z.boolean(),
  listeners: z
    .array(z.object({ name: told(100), address: told(300), connections: count }))
    .max(100),
  workers: count,
  running: count,
  waiting: count,
  held: count,
  freeBytes: count.optional(),
  behind: count,
  behindWhy: told(300).optional(),
  protection: z
    .object({
      cursor: z.int().nonnegative().optional(),
      entries: count,
      age: count.optional(),
      lastError: told(300).optional(),
    })
    .optional(),
  latency: z.object({ messages: count, median: seconds, p95: seconds, p99: seconds }).optional(),
})

/** What a newer gateway tells beyond it is left out: a schema of an object that the route makes strict would refuse it. */
export const healthSchema: z.ZodType<Health, Health> = healthObject.readonly()

/** Milliseconds without a word after which a gateway counts as away: it tells every fifteen seconds. */
export const AWAY_AFTER = 60_000

/** Only the last counts: it is no event, and nothing rests on it. */
export async function takeHealth(
  { store, now }: Pick<Desk, 'store' | 'now'>,
  gateway: string,
  health: Health,
): Promise<void> {
  const row = { received: now(), told: JSON.stringify(health) }
  await store.write(({ db }) =>
    db
      .insertInto('gateway_health')
      .values({ gateway, ...row })
      .onConflict((conflict) => conflict.column('gateway').doUpdateSet(row))
      .execute(),
  )
}
