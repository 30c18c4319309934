import { randomUUIDv7 } from 'node:crypto'
import type { Transaction } from 'kysely'
import type { Desk } from '../desk.ts'
import type { EventOf } from '../events/event.ts'
import type { Writing } from '../store/store.ts'
import type { Tables } from '../store/tables.ts'
import type { OrderDoes } from './order.ts'

/** What somebody wants done with held messages, and why. */
export interface ToOrder {
  readonly messages: readonly { readonly gateway: string; readonly held: string }[]
  readonly does: OrderDoes
  readonly reason: string
  readonly again: boolean
  /** User's id. */
  readonly by: string
}

export type Given = {
  readonly gateway: string
  readonly held: string
} & (
  | { readonly kind: 'given'; readonly order: string }
  /** The same waits already: nothing new is given. */
  | { readonly kind: 'waiting'; readonly order: string }
  | { readonly kind: 'refused'; readonly why: 'unknown' | 'not-held' | 'gateway-removed' }
)

/** Milliseconds an order waits for a gateway that is away. Then what it is about may have changed. */
const GOOD_FOR = 3 * 86_400_000

/** Gives an order for each, or says why not. */
export async function giveOrders(
  { store, now }: Pick<Desk, 'store' | 'now'>,
  wanted: ToOrder,
): Promise<readonly Given[]> {
  return store.write(async ({ db, append }: Writing) => {
    const time = now()
    const done: Given[] = []
    const events: EventOf<'order-given'>[] = []
    for (const message of unlike(wanted.messages)) {
      const one = await weigh(db, { ...wanted, message, time })
      done.push({ ...message, ...one })
      if (one.kind === 'given') events.push(eventOf(one.order, { ...wanted, message, time }))
    }
    await append(events)
    return done
  })
}

interface OneToOrder extends Omit<ToOrder, 'messages'> {
  readonly message: ToOrder['messages'][number]
  readonly time: number
}

type Weighed =
  | { readonly kind: 'given' | 'waiting'; readonly order: string }
  | { readonly kind: 'refused'; readonly why: 'unknown' | 'not-held' | 'gateway-removed' }

async function weigh(db: Transaction<Tables>, one: OneToOrder): Promise<Weighed> {
  const { gateway, held } = one.message
  const found = await db
    .selectFrom('held')
    .innerJoin('gateways', 'gateways.id', 'held.gateway')
    .select(['held.state', 'gateways.removed'])
    .where('held.gateway', '=', gateway)
    .where('held.id', '=', held)
    .executeTakeFirst()
  if (found === undefined) return { kind: 'refused', why: 'unknown' }
  if (found.removed !== null) return { kind: 'refused', why: 'gateway-removed' }
  const isMoving = one.does === 'release' || one.does === 'delete'
  if (isMoving && found.state !== 'held') return { kind: 'refused', why: 'not-held' }
  const waiting = await waitingOf(db, one)
  return waiting === undefined
    ? { kind: 'given', order: randomUUIDv7() }
    : { kind: 'waiting', order: waiting }
}

/** Of a release and a deletion that wait at once, chance would tell which is done. */
async function waitingOf(
  db: Transaction<Tables>,
  { message, does, time }: OneToOrder,
): Promise<string | undefined> {
  const moves: readonly OrderDoes[] = ['release', 'delete']
  const row = await db
    .selectFrom('orders')
    .select('id')
    .where('gateway', '=', message.gateway)
    .where('held', '=', message.held)
    .where('does', 'in', moves.includes(does) ? moves : [does])
    .where('answered', 'is', null)
    .where('expires', '>', time)
    .executeTakeFirst()
  return row?.id
}

function eventOf(id: string, one: OneToOrder): EventOf<'order-given'> {
  const { message, does, again, reason, by, time } = one
  return {
    kind: 'order-given',
    subject: id,
    actor: { kind: 'user', id: by },
    tool: 'api',
    time,
    body: { ...message, does, again, reason, by, expires: time + GOOD_FOR },
  }
}

function unlike(messages: ToOrder['messages']): ToOrder['messages'] {
  return [...new Map(messages.map((one) => [`${one.gateway} ${one.held}`, one])).values()]
}
