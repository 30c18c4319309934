import { sql, type Kysely } from 'kysely'

/**
 * The log, its views and the facts beside it, as `store/tables.ts` says what stands in them. The views have no foreign
 * keys: they are written by projections alone, and a replay compares them with the log.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of [...LOG, ...REPORTS, ...CAMPAIGNS, ...INDICATORS, ...DECISIONS, ...FACTS])
    await sql.raw(statement).execute(db)
}

const LOG = [
  `create table log (
    seq bigint primary key,
    time bigint not null,
    actor_kind text not null,
    actor text,
    tool text not null,
    kind text not null,
    subject text not null,
    body jsonb not null,
    hash bytea not null
  )`,
  'create index log_subject on log (subject, seq)',
  `create table log_head (
    one boolean primary key default true check (one),
    seq bigint not null,
    hash bytea not null
  )`,
  `insert into log_head (seq, hash) values (0, decode(repeat('00', 32), 'hex'))`,
  `create function log_is_append_only() returns trigger language plpgsql as $$
  begin
    raise exception 'the log is append-only: % is refused', lower(tg_op)
      using errcode = 'restrict_violation', hint = 'What was wrong is put right by a further event.';
  end $$`,
  `create trigger log_append_only before update or delete or truncate on log
    for each statement execute function log_is_append_only()`,
  `create trigger log_head_stays before delete or truncate on log_head
    for each statement execute function log_is_append_only()`,
]

const REPORTS = [
  `create table reports (
    id uuid primary key,
    seq bigint not null,
    received bigint not null,
    content bytea not null,
    form text not null,
    channel text not null,
    via text not null,
    source text,
    word text not null,
    receipt bytea not null,
    key bytea,
    identity uuid,
    reporter bytea,
    country text not null,
    language text,
    tlp text not null,
    text uuid,
    how text,
    grouped bigint
  )`,
  'create unique index reports_receipt on reports (receipt)',
  'create unique index reports_key on reports (key) where key is not null',
  'create index reports_waiting on reports (seq) where text is null',
  'create index reports_text on reports (text, seq)',
  'create index reports_content on reports (content)',
  'create index reports_identity on reports (identity) where identity is not null',
  `create table contents (
    sha256 bytea primary key,
    bytes bigint not null,
    read bigint,
    verdict text,
    probability double precision,
    family text,
    findings jsonb,
    language text,
    claimed jsonb,
    authentic boolean,
    subject bytea,
    text uuid,
    engine text,
    knowledge text,
    erased bigint
  )`,
  'create index contents_text on contents (text)',
  `create table texts (
    id uuid primary key,
    canonical bytea not null,
    campaign uuid not null,
    how text not null,
    nearest uuid,
    similarity double precision,
    signature bytea,
    structure bytea,
    exemplar boolean not null,
    authentic boolean not null,
    sealed bytea not null,
    words bigint not null,
    reports bigint not null,
    first_seen bigint not null,
    last_seen bigint not null
  )`,
  'create unique index texts_canonical on texts (canonical)',
  'create index texts_campaign on texts (campaign)',
  'create index texts_exemplars on texts (campaign, id) where exemplar',
  // Compressing what is sealed gains nothing and costs time.
  'alter table texts alter column sealed set storage external',
  'create table bands (key bigint not null, text uuid not null, primary key (key, text))',
  'create index bands_text on bands (text)',
]

const CAMPAIGNS = [
  `create table campaigns (
    id uuid primary key,
    seq bigint not null,
    opened bigint not null,
    title text not null,
    family text,
    state text not null,
    tlp text not null,
    pap text not null,
    assignee text,
    tags jsonb not null,
    merged_into uuid,
    root uuid not null,
    own_reports bigint not null,
    reports bigint not null,
    first_seen bigint not null,
    last_seen bigint not null,
    decision uuid,
    touched bigint not null
  ) with (fillfactor = 80)`,
  'create index campaigns_root on campaigns (root)',
  'create index campaigns_merged_into on campaigns (merged_into) where merged_into is not null',
  'create index campaigns_state on campaigns (state, last_seen) where merged_into is null',
  'create index campaigns_reports on campaigns (reports desc, id) where merged_into is null',
  'create index campaigns_last_seen on campaigns (last_seen desc, id) where merged_into is null',
  'create index campaigns_seq on campaigns (seq)',
  `create table campaign_reporters (
    campaign uuid not null,
    reporter bytea not null,
    reports bigint not null,
    primary key (campaign, reporter)
  ) with (fillfactor = 80)`,
  `create table links (
    one uuid not null,
    other uuid not null,
    weight double precision not null,
    because jsonb not null,
    refused boolean not null,
    seq bigint not null,
    primary key (one, other)
  )`,
  'create index links_other on links (other)',
]

const INDICATORS = [
  `create table indicators (
    id uuid primary key,
    kind text not null,
    value text collate "C" not null,
    first_seen bigint not null,
    last_seen bigint not null,
    sightings bigint not null,
    campaigns bigint not null,
    marked text
  ) with (fillfactor = 80)`,
  // In the collation C one index serves look-ups and searches by prefix.
  'create unique index indicators_value on indicators (value, kind)',
  `create table content_indicators (
    content bytea not null,
    indicator uuid not null,
    primary key (content, indicator)
  )`,
  'create index content_indicators_indicator on content_indicators (indicator)',
  `create table campaign_indicators (
    campaign uuid not null,
    indicator uuid not null,
    sightings bigint not null,
    first_seen bigint not null,
    last_seen bigint not null,
    primary key (campaign, indicator)
  ) with (fillfactor = 80)`,
  'create index campaign_indicators_indicator on campaign_indicators (indicator, campaign)',
]

const DECISIONS = [
  `create table decisions (
    id uuid primary key,
    campaign uuid not null,
    state text not null,
    outcome text not null,
    answer jsonb not null,
    entries jsonb not null,
    overrides jsonb not null,
    expires bigint not null,
    reason text not null,
    proposed_by text not null,
    proposed bigint not null,
    approved_by jsonb not null,
    published bigint,
    reverted bigint
  )`,
  'create index decisions_campaign on decisions (campaign, proposed)',
  'create index decisions_state on decisions (state, proposed)',
  `create table entries (
    id uuid primary key,
    decision uuid not null,
    campaign uuid not null,
    kind text not null,
    value text not null,
    because jsonb not null,
    tlp text not null,
    from_time bigint not null,
    expires bigint not null,
    revoked bigint,
    seq bigint not null
  )`,
  'create index entries_seq on entries (seq, id)',
  'create index entries_decision on entries (decision)',
  'create index entries_campaign on entries (campaign)',
  'create index entries_expires on entries (expires) where revoked is null',
  `create table gateways (
    id text primary key,
    name text not null,
    key bytea not null,
    clearance text not null,
    registered bigint not null,
    removed bigint
  )`,
  'create unique index gateways_key on gateways (key)',
  `create table members (
    "user" text primary key,
    name text not null,
    role text not null,
    clearance text not null,
    removed bigint
  )`,
]

const FACTS = [
  `create table identities (
    id uuid primary key,
    sealed bytea not null,
    expires bigint not null
  )`,
  'create index identities_expires on identities (expires)',
  `create table gateway_decisions (
    gateway text not null,
    id text not null,
    time bigint not null,
    received bigint not null,
    verdict text,
    done text not null,
    content bytea not null,
    record jsonb not null,
    primary key (gateway, id)
  )`,
  'create index gateway_decisions_content on gateway_decisions (content)',
  'create index gateway_decisions_time on gateway_decisions (time)',
]
