import { sql, type Kysely } from 'kysely'
import type { Desk } from '../desk.ts'
import type { Tables } from '../store/tables.ts'
import { AWAY_AFTER } from './health.ts'
import type { Health } from './gateway-health.ts'

/** A gateway as it told of itself last. */
export interface GatewayOverview {
  readonly id: string
  readonly name: string
  readonly registered: number
  readonly removed: number | null
  /** `silent`: it never told of itself. */
  readonly state: 'here' | 'away' | 'silent'
  /** When the desk heard it last. */
  readonly heard: number | null
  readonly health: Health | null
  /** Messages it holds, as far as it told. */
  readonly held: number
  /** Orders that it has not answered. */
  readonly waiting: number
  /** Changes of the protection after the one it has; null: it does not say which it has. */
  readonly lag: number | null
}

/** All that are in use, by name; or one, whatever became of it. */
export async function overviewOf(
  { store: { db }, now }: Pick<Desk, 'store' | 'now'>,
  id?: string,
): Promise<readonly GatewayOverview[]> {
  const time = now()
  const only = id === undefined ? sql`gateways.removed is null` : sql`gateways.id = ${id}`
  const { rows } = await sql<Row>`
    select gateways.id, name, registered, removed, told.received as heard, told.told as health,
      (select count(*)::int from held
        where held.gateway = gateways.id and held.state = 'held') as held,
      (select count(*)::int from orders
        where orders.gateway = gateways.id and answered is null and orders.expires > ${time})
        as waiting
    from gateways left join gateway_health as told on told.gateway = gateways.id
    where ${only} order by name, gateways.id`.execute(db)
  return await Promise.all(
    rows.map(async (row) => ({ ...row, state: stateOf(row, time), lag: await lagOf(db, row) })),
  )
}

type Row = Omit<GatewayOverview, 'state' | 'lag'>

function stateOf({ heard }: Row, now: number): GatewayOverview['state'] {
  if (heard === null) return 'silent'
  return now - heard > AWAY_AFTER ? 'away' : 'here'
}

async function lagOf(db: Kysely<Tables>, { health }: Row): Promise<number | null> {
  const cursor = health?.protection?.cursor
  if (cursor === undefined) return null
  const { count } = await db
    .selectFrom('entries')
    .select(({ fn }) => fn.countAll().as('count'))
    .where('seq', '>', cursor)
    .executeTakeFirstOrThrow()
  return Number(count)
}
