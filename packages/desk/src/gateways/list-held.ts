import type { Kysely } from 'kysely'
import type { Desk } from '../desk.ts'
import type { Tables } from '../store/tables.ts'
import type { HeldFacts, HeldState, HeldWords } from './held.ts'
import { ORDER_COLUMNS, shownOrder, type ShownOrder } from './shown-order.ts'
import { sealedFor } from './take-held.ts'

/** A held message as people see it. */
export interface ShownHeld {
  readonly gateway: string
  readonly id: string
  readonly state: HeldState
  readonly since: number
  readonly due: number
  readonly expires: number
  readonly told: number
  readonly content: string
  readonly verdict: string
  readonly family: string | null
  readonly domain: string
  readonly subject: string
  readonly from: HeldWords['from']
  readonly facts: HeldFacts
  /** The last that was given for it. */
  readonly order: ShownOrder | null
}

export interface HeldSearch {
  readonly state: ShownHeld['state']
  readonly sort: 'due' | 'newest'
  readonly gateway?: string | undefined
  readonly verdict?: string | undefined
  readonly family?: string | undefined
  /** Domain of the author, or the end of it. */
  readonly domain?: string | undefined
  /** After which it begins: the time it is sorted by, gateway, id. */
  readonly after?: readonly [number, string, string] | undefined
  readonly limit: number
}

type Parts = Pick<Desk, 'store' | 'contentSeal' | 'now'>

export async function listHeld(parts: Parts, search: HeldSearch): Promise<readonly ShownHeld[]> {
  const { sort, state, after, limit } = search
  const column = sort === 'due' ? 'due' : 'since'
  let query = parts.store.db
    .selectFrom('held')
    .selectAll()
    .where('state', '=', state)
    .orderBy(column, sort === 'due' ? 'asc' : 'desc')
    .orderBy('gateway')
    .orderBy('id')
    .limit(limit)
  for (const name of ['gateway', 'verdict', 'family'] as const) {
    const value = search[name]
    if (value !== undefined) query = query.where(name, '=', value)
  }
  const { domain } = search
  if (domain !== undefined)
    query = query.where((is) =>
      is.or([is('domain', '=', domain), is('domain', 'like', below(domain))]),
    )
  if (after !== undefined) {
    const [time, gateway, id] = after
    query = query.where((is) =>
      is.or([
        is(column, sort === 'due' ? '>' : '<', time),
        is.and([is(column, '=', time), is('gateway', '>', gateway)]),
        is.and([is(column, '=', time), is('gateway', '=', gateway), is('id', '>', id)]),
      ]),
    )
  }
  return await withOrders(parts, await query.execute())
}

/** One, with all that was ordered for it, newest first. Undefined: no gateway told of it. */
export async function heldOf(
  parts: Parts,
  { gateway, id }: { readonly gateway: string; readonly id: string },
): Promise<{ readonly held: ShownHeld; readonly orders: readonly ShownOrder[] } | undefined> {
  const { db } = parts.store
  const row = await db
    .selectFrom('held')
    .selectAll()
    .where('gateway', '=', gateway)
    .where('id', '=', id)
    .executeTakeFirst()
  if (row === undefined) return undefined
  const orders = await ordersFor(db, [row], parts.now())
  return { held: { ...shown(parts, row), order: orders[0] ?? null }, orders }
}

/** The domain itself and those below it. */
function below(domain: string): string {
  return `%.${domain.replaceAll(/[\\%_]/gu, String.raw`\$&`)}`
}

interface Row {
  readonly gateway: string
  readonly id: string
  readonly state: ShownHeld['state']
  readonly since: number
  readonly due: number
  readonly expires: number
  readonly told: number
  readonly content: Uint8Array
  readonly verdict: string
  readonly family: string | null
  readonly domain: string
  readonly facts: HeldFacts
  readonly sealed: Uint8Array
}

async function withOrders(parts: Parts, rows: readonly Row[]): Promise<readonly ShownHeld[]> {
  const orders = await ordersFor(parts.store.db, rows, parts.now())
  const last = new Map<string, ShownOrder>()
  for (const order of orders.toReversed()) last.set(`${order.gateway} ${order.held}`, order)
  return rows.map((row) => ({
    ...shown(parts, row),
    order: last.get(`${row.gateway} ${row.id}`) ?? null,
  }))
}

/** Newest first. */
async function ordersFor(
  db: Kysely<Tables>,
  rows: readonly Pick<Row, 'gateway' | 'id'>[],
  now: number,
): Promise<readonly ShownOrder[]> {
  if (rows.length === 0) return []
  const found = await db
    .selectFrom('orders')
    .select(ORDER_COLUMNS)
    .where('gateway', 'in', [...new Set(rows.map(({ gateway }) => gateway))])
    .where('held', 'in', [...new Set(rows.map(({ id }) => id))])
    .orderBy('seq', 'desc')
    .execute()
  return found.map((row) => shownOrder(row, now))
}

function shown({ contentSeal }: Parts, row: Row): Omit<ShownHeld, 'order'> {
  const { sealed, content, ...rest } = row
  const opened = contentSeal.open(sealed, sealedFor(row.gateway, row.id))
  const words = JSON.parse(Buffer.from(opened).toString()) as HeldWords
  return { ...rest, content: Buffer.from(content).toString('hex'), ...words }
}
