import { z } from 'zod'

/** What the desk asks for. */
export interface Order {
  readonly id: string
  /** Id of the entry in the quarantine. */
  readonly held: string
  readonly does: 'release' | 'delete' | 'false-alarm' | 'fraud'
  /** Release it though an interrupted release may have delivered it already. */
  readonly again: boolean
  /** Milliseconds since 1970: after it nothing is done. */
  readonly expires: number
}

/** Names what the desk signs as orders. */
export const ORDERS_TYPE = 'application/vnd.tasdeeq.orders+json'

const schema = z.object({
  v: z.literal(1),
  gateway: z.string(),
  time: z.number(),
  orders: z
    .array(
      z.object({
        id: z.uuid(),
        held: z.string().max(100),
        does: z.enum(['release', 'delete', 'false-alarm', 'fraud']),
        again: z.boolean(),
        expires: z.number(),
      }),
    )
    .max(1_000),
})

/**
 * The orders in a payload that the desk signed.
 *
 * @param gateway hexadecimal SHA-256 of this gateway's key: what was signed for another counts for nothing here
 */
export function readOrders(
  payload: string,
  gateway: string,
): { readonly kind: 'orders'; readonly orders: readonly Order[] } | Unread {
  const parsed = schema.safeParse(valueOf(payload))
  if (!parsed.success)
    return {
      kind: 'unread',
      why: 'the desk speaks another form of orders: bring gateway and desk to the same version',
    }
  if (parsed.data.gateway !== gateway)
    return { kind: 'unread', why: 'the orders are for another gateway' }
  return { kind: 'orders', orders: parsed.data.orders }
}

interface Unread {
  readonly kind: 'unread'
  readonly why: string
}

function valueOf(text: string): unknown {
  try {
    return JSON.parse(text) as unknown
  } catch {
    return undefined
  }
}
