import type { JSONColumnType } from 'kysely'
import type { OrderDoes, OrderOutcome } from '../gateways/order.ts'

/** What gateways were asked to do with what they hold. */
export interface OrdersTable {
  readonly id: string
  /** Seq of the event that gave it. */
  readonly seq: number
  readonly gateway: string
  /** The gateway's id of the held message. */
  readonly held: string
  readonly does: OrderDoes
  readonly again: boolean
  readonly reason: string
  /** User's id. */
  readonly by: string
  readonly given: number
  readonly expires: number
  readonly answered: number | null
  readonly outcome: JSONColumnType<OrderOutcome> | null
}
