import { z } from 'zod'
import type { Desk } from '../desk.ts'
import { told } from './told-text.ts'

const count = z.number().nonnegative()
const seconds = z.number().nonnegative()

/** How a gateway is. Times are milliseconds, by its clock where they name a moment. */
export const healthSchema = z.object({
  ok: z.boolean(),
  version: told(50),
  /** As they were when it last judged. */
  knowledge: told(100).optional(),
  started: z.number(),
  mode: z.enum(['rehearse', 'enforce']),
  /** Hash of the policy in force, first 12 hexadecimal digits. */
  policy: told(64),
  /** Does it do what it is asked to with what it holds? */
  orders: z.boolean(),
  listeners: z
    .array(z.object({ name: told(100), address: told(300), connections: count }))
    .max(100),
  workers: count,
  running: count,
  waiting: count,
  held: count,
  freeBytes: count.optional(),
  /** Decisions that this desk has not taken yet. */
  behind: count,
  behindWhy: told(300).optional(),
  protection: z
    .object({
      cursor: count.optional(),
      entries: count,
      age: count.optional(),
      lastError: told(300).optional(),
    })
    .optional(),
  /** Of the newest thousand messages since its start: seconds from the whole message being there until it is settled. */
  latency: z
    .object({ messages: count, median: seconds, p95: seconds, p99: seconds })
    .optional(),
})

export type Health = z.output<typeof healthSchema>

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
