import { z } from '@hono/zod-openapi'
import { orderDeeds, type OrderOutcome } from './order.ts'
import type { OrdersTable } from '../store/orders-table.ts'
import { outcomeSchema } from './take-answers.ts'

/** An order as people see it. */
export interface ShownOrder {
  readonly id: string
  readonly gateway: string
  readonly held: string
  readonly does: OrdersTable['does']
  readonly again: boolean
  readonly reason: string
  readonly by: string
  readonly given: number
  readonly expires: number
  readonly answered: number | null
  readonly outcome: OrderOutcome | null
  /** `lapsed`: no gateway fetched it in its time. */
  readonly state: 'waiting' | 'answered' | 'lapsed'
}

export const orderSchema: z.ZodType<ShownOrder, ShownOrder> = z.object({
  id: z.uuid(),
  gateway: z.string(),
  held: z.string(),
  does: z.enum(orderDeeds),
  again: z.boolean(),
  reason: z.string(),
  by: z.string(),
  given: z.number(),
  expires: z.number(),
  answered: z.number().nullable(),
  outcome: outcomeSchema.nullable(),
  state: z.enum(['waiting', 'answered', 'lapsed']),
})

export const ORDER_COLUMNS = [
  'id',
  'gateway',
  'held',
  'does',
  'again',
  'reason',
  'by',
  'given',
  'expires',
  'answered',
  'outcome',
] as const

export function shownOrder(row: Omit<ShownOrder, 'state'>, now: number): ShownOrder {
  const isOpen = row.answered === null
  const state = !isOpen ? 'answered' : row.expires > now ? 'waiting' : 'lapsed'
  return { ...row, state }
}
