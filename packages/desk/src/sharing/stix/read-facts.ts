import { sql, type Kysely } from 'kysely'
import { indicatorsFor, type ShownIndicator } from '../../campaigns/indicators.ts'
import { isOwn, objectionsTo } from '../../decisions/gate.ts'
import { type CampaignRow, visible, within } from '../../decisions/visible.ts'
import type { EntryValue, Override } from '../../decision.ts'
import type { Desk } from '../../desk.ts'
import { stricter, type Marking, type Tlp } from '../../marking.ts'
import type { Tables } from '../../store/tables.ts'
import type { SharedBlock, SharedDecision, SharedFacts } from './facts.ts'

export interface FactsAsked {
  readonly campaign: CampaignRow
  /** What may be in it. */
  readonly clearance: Tlp
}

type Parts = Pick<Desk, 'store' | 'warningLists' | 'config' | 'now'>

const MOST_SEEN = 500
const MOST_BLOCKED = 2_000
const MOST_DECISIONS = 100

/** What of a campaign may leave the desk up to a clearance. Nothing of who reported it is among it. */
export async function readFacts(parts: Parts, asked: FactsAsked): Promise<SharedFacts> {
  const { db } = parts.store
  const { campaign } = asked
  const seen = await indicatorsFor(db, parts.warningLists, {
    clearance: asked.clearance,
    now: parts.now(),
    root: campaign.id,
    most: MOST_SEEN,
  })
  const decisions = await decisionsOf(db, asked)
  const blocked = await blockedOf(parts, asked, seen)
  const isHonest = decisions.find(({ isReverted }) => !isReverted)?.outcome === 'genuine'
  const named = new Set(blocked.map(keyOf))
  const others = seen.filter((one) => !named.has(keyOf(one)) && maySay(one, parts))
  return {
    campaign: {
      id: campaign.id,
      title: campaign.title,
      family: campaign.family,
      reports: campaign.reports,
      opened: campaign.opened,
      firstSeen: campaign.first_seen,
      lastSeen: campaign.last_seen,
    },
    marking: await markingOf(db, asked),
    decisions,
    blocked,
    seen: isHonest ? [] : others.map(sighted),
  }
}

/** The strictest of the campaign and of what was merged into it, as far as that goes out. */
async function markingOf(
  db: Kysely<Tables>,
  { campaign, clearance }: FactsAsked,
): Promise<Marking> {
  const rows = await db
    .selectFrom('campaigns')
    .select(['tlp', 'pap'])
    .distinct()
    .where('root', '=', campaign.id)
    .where(visible(clearance))
    .execute()
  return rows.reduce(stricter, { tlp: campaign.tlp, pap: campaign.pap })
}

async function decisionsOf(
  db: Kysely<Tables>,
  { campaign, clearance }: FactsAsked,
): Promise<readonly SharedDecision[]> {
  const rows = await db
    .selectFrom('decisions')
    .innerJoin('campaigns', 'campaigns.id', 'decisions.campaign')
    .select(['decisions.id', 'decisions.answer', 'decisions.published', 'decisions.state'])
    .where('campaigns.root', '=', campaign.id)
    .where(visible(clearance))
    .where('decisions.published', 'is not', null)
    .orderBy('decisions.published', 'desc')
    .orderBy('decisions.id', 'desc')
    .limit(MOST_DECISIONS)
    .execute()
  return rows.map(({ id, answer: { outcome, words }, published, state }) => ({
    id,
    outcome,
    words: words.en,
    published: published ?? 0,
    isReverted: state === 'reverted',
  }))
}

type BlockRow = Omit<SharedBlock, 'isOver' | 'sightings' | 'because' | 'kind'> & {
  readonly kind: Exclude<EntryValue['kind'], 'text'>
  readonly because: { readonly en: string }
  readonly overrides: readonly Override[]
  readonly revoked: boolean
}

/**
 * Values that were put in force, a row for each decision and marking. Texts are none: no program outside could match
 * them.
 */
async function blockRows(
  db: Kysely<Tables>,
  { campaign, clearance }: FactsAsked,
): Promise<readonly BlockRow[]> {
  const seen = sql.join(within(clearance))
  const { rows } = await sql<BlockRow>`
    select distinct on (published, decision, kind, value, tlp) * from (
      select entries.decision, entries.kind, entries.value, entries.tlp, entries.expires, entries.because,
        decisions.outcome, decisions.published, decisions.overrides, entries.revoked is not null as revoked
      from entries join decisions on decisions.id = entries.decision
        join campaigns as part on part.id = entries.campaign
      where part.root = ${campaign.id} and entries.kind <> 'text'
        and part.tlp in (${seen}) and entries.tlp in (${seen})
    ) as rows
    order by published desc, decision, kind, value, tlp, revoked, expires desc
    limit ${MOST_BLOCKED}`.execute(db)
  return rows
}

async function blockedOf(
  parts: Parts,
  asked: FactsAsked,
  seen: readonly ShownIndicator[],
): Promise<readonly SharedBlock[]> {
  const { db } = parts.store
  const rows = await blockRows(db, asked)
  const entries = rows.map(({ kind, value }) => ({ kind, value }))
  const sought = { root: asked.campaign.id, clearance: asked.clearance, entries }
  const { objections } = await objectionsTo(db, parts, sought)
  const spoken = Map.groupBy(objections, ({ value }) => value)
  const found = new Map(seen.map((one) => [keyOf(one), one]))
  return rows.map(({ overrides, revoked, because, ...row }) => {
    const isOpen = (spoken.get(row.value) ?? []).some(
      ({ list, weight }) =>
        weight === 'never' ||
        !overrides.some((one) => one.list === list && one.value === row.value),
    )
    const indicator = found.get(keyOf(row))
    return {
      ...row,
      because: because.en,
      isOver: revoked || isOpen,
      ...(indicator && { sightings: timesOf(indicator) }),
    }
  })
}

/** What a warning list speaks against, an analyst marked as harmless, or is the desk itself, is not named. */
function maySay(one: ShownIndicator, { config: { publicUrl } }: Parts): boolean {
  const { value, isShared, against, marked } = one
  if (isShared || against.length > 0 || marked === 'harmless') return false
  const kind = one.kind === 'host' ? 'domain' : one.kind
  return kind === 'ip' || kind === 'attachment' || !isOwn({ kind, value }, publicUrl)
}

function sighted(one: ShownIndicator): SharedFacts['seen'][number] {
  return { kind: one.kind, value: one.value, ...timesOf(one) }
}

function timesOf({ sightings, firstSeen, lastSeen }: ShownIndicator) {
  return { count: sightings, firstSeen, lastSeen }
}

function keyOf({ kind, value }: { readonly kind: string; readonly value: string }): string {
  return `${kind}:${value}`
}
