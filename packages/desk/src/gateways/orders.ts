import type { Store } from '../store/store.ts'
import type { Keys } from '../store/store.ts'
import { openSigner } from '../protection/envelope.ts'
import { openWaking, type Waking } from '../protection/waking.ts'
import type { OrderDoes } from './order.ts'

/** An order as a gateway gets it. Who gave it and why stays at the desk. */
export interface SentOrder {
  readonly id: string
  readonly held: string
  readonly does: OrderDoes
  readonly again: boolean
  /** Milliseconds since 1970, by the desk's clock. */
  readonly expires: number
}

/** What a gateway is to do. It stands in a DSSE envelope, signed with the key of the protection. */
export interface SentOrders {
  readonly v: 1
  /** Hexadecimal SHA-256 of the gateway's key: for another gateway it says nothing. */
  readonly gateway: string
  /** Milliseconds since 1970: when it was signed. */
  readonly time: number
  readonly orders: readonly SentOrder[]
}

/** Orders, for the gateways that wait for them. */
export interface Orders {
  /** The signed envelope of what is to be done, as JSON text; waits until there is something. */
  readonly next: (asked: AskedOrders) => Promise<string>
  /** Answers all who wait, and lets nobody wait from now on: the desk is stopping. */
  readonly stop: () => void
}

export interface AskedOrders {
  readonly gateway: string
  /** Milliseconds. */
  readonly patience: number
  readonly signal: AbortSignal
}

export interface OrdersParts {
  readonly store: Store
  readonly keys: Pick<Keys, 'signing'>
  /** Milliseconds since 1970. */
  readonly now: () => number
}

/** What is signed as orders cannot be taken for anything else. */
export const ORDERS_TYPE = 'application/vnd.tasdeeq.orders+json'

/** Of one answer: the rest comes when these are answered. */
const MOST = 100

export async function openOrders(parts: OrdersParts): Promise<Orders> {
  const { store, keys, now } = parts
  const signer = openSigner(keys.signing)
  const ending = new AbortController()
  const waking = await openWaking(store, () => lastGiven(store))
  return {
    next: async (asked) => {
      const gateway = await keyOf(store, asked.gateway)
      const orders = await waited({ ...parts, waking, stopping: ending.signal }, asked)
      const sent: SentOrders = { v: 1, gateway, time: now(), orders }
      return signer.sign(sent, ORDERS_TYPE)
    },
    stop: () => ending.abort(),
  }
}

interface Work extends OrdersParts {
  readonly waking: Waking
  readonly stopping: AbortSignal
}

async function waited(
  work: Work,
  { gateway, patience, signal }: AskedOrders,
): Promise<readonly SentOrder[]> {
  const { store, now, waking, stopping } = work
  const over = AbortSignal.any([signal, stopping, AbortSignal.timeout(patience)])
  for (;;) {
    const last = await waking.last()
    const orders = await waitingFor(store, gateway, now())
    if (orders.length > 0 || over.aborted) return orders
    await waking.past(last, over)
  }
}

function waitingFor({ db }: Store, gateway: string, now: number): Promise<SentOrder[]> {
  return db
    .selectFrom('orders')
    .select(['id', 'held', 'does', 'again', 'expires'])
    .where('gateway', '=', gateway)
    .where('answered', 'is', null)
    .where('expires', '>', now)
    .orderBy('seq')
    .limit(MOST)
    .execute()
}

/** Seq of the last order; 0: there never was one. */
async function lastGiven({ db }: Store): Promise<number> {
  const row = await db
    .selectFrom('orders')
    .select(({ fn }) => fn.max('seq').as('last'))
    .executeTakeFirst()
  return row?.last ?? 0
}

async function keyOf({ db }: Store, gateway: string): Promise<string> {
  const { key } = await db
    .selectFrom('gateways')
    .select('key')
    .where('id', '=', gateway)
    .executeTakeFirstOrThrow()
  return Buffer.from(key).toString('hex')
}
