import { sql, type Kysely } from 'kysely'

/** What gateways tell of themselves and of what they hold, and what they are asked to do with it. */
export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of STATEMENTS) await sql.raw(statement).execute(db)
}

const STATEMENTS = [
  `create table held (
    gateway text not null,
    id text not null,
    state text not null,
    since bigint not null,
    due bigint not null,
    expires bigint not null,
    told bigint not null,
    content bytea not null,
    verdict text not null,
    family text,
    domain text not null,
    facts jsonb not null,
    sealed bytea not null,
    primary key (gateway, id)
  )`,
  'create index held_due on held (state, due, gateway, id)',
  'create index held_since on held (state, since desc, gateway, id)',
  'create index held_domain on held (domain)',
  'create index held_content on held (content)',
  `create table gateway_health (
    gateway text primary key,
    received bigint not null,
    told jsonb not null
  )`,
  `create table orders (
    id uuid primary key,
    seq bigint not null,
    gateway text not null,
    held text not null,
    does text not null,
    again boolean not null,
    reason text not null,
    by text not null,
    given bigint not null,
    expires bigint not null,
    answered bigint,
    outcome jsonb
  )`,
  'create unique index orders_seq on orders (seq)',
  'create index orders_waiting on orders (gateway, seq) where answered is null',
  'create index orders_held on orders (gateway, held, seq)',
  `create index gateway_decisions_rehearsed on gateway_decisions (time)
    where record ->> 'rehearsed' = 'true'`,
  'create index gateway_decisions_of on gateway_decisions (gateway, time)',
]
