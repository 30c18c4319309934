import { sql, type Kysely } from 'kysely'

/** What is proposed and approved of the knowledge, and what its effect is measured with. */
export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of STATEMENTS) await sql.raw(statement).execute(db)
}

const STATEMENTS = [
  `create table knowledge_proposals (
    id uuid primary key,
    seq bigint not null,
    state text not null,
    action text not null,
    kind text not null,
    record text collate "C" not null,
    content jsonb,
    sources jsonb not null,
    cites jsonb not null,
    seen text,
    knowledge text not null,
    reason text not null,
    proposed_by text not null,
    proposed bigint not null,
    settled_by text,
    settled bigint,
    settled_reason text,
    reverted_by text,
    reverted bigint,
    effect jsonb,
    measured bigint
  )`,
  'create unique index knowledge_proposals_seq on knowledge_proposals (seq)',
  'create index knowledge_proposals_of on knowledge_proposals (kind, record, seq)',
  'create index knowledge_proposals_state on knowledge_proposals (state, seq)',
  `create table knowledge_records (
    kind text collate "C" not null,
    record text collate "C" not null,
    proposal uuid not null,
    content jsonb,
    seq bigint not null,
    touched bigint not null,
    reverted boolean not null,
    primary key (kind, record, proposal)
  )`,
  'create index knowledge_records_touched on knowledge_records (touched)',
  'create index knowledge_records_of on knowledge_records (proposal)',
  `create table knowledge_runs (
    proposal uuid primary key,
    asked bigint not null,
    basis text,
    sample jsonb
  )`,
  `create table knowledge_readings (
    proposal uuid not null,
    content bytea not null,
    result jsonb not null,
    primary key (proposal, content)
  )`,
]
