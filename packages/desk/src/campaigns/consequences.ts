import type { Kysely } from 'kysely'
import { becauseOf } from '../decisions/because.ts'
import { type Objection, objectionsTo } from '../decisions/gate.ts'
import type { DecidingParts } from '../decisions/acting.ts'
import type { CampaignRow } from '../decisions/visible.ts'
import type { Answer, EntryValue } from '../decision.ts'
import { mayShare, type Tlp, tlps } from '../marking.ts'
import { receiptWords } from '../pages/words.ts'
import type { Tables } from '../store/tables.ts'

/** What would follow from a decision, before anybody makes it. */
export interface Consequences {
  /** Reports whose receipts say it. */
  readonly reports: number
  /** Gateways that get what is to be blocked. */
  readonly gateways: number
  /** How many others have to approve it. */
  readonly approvals: number
  readonly objections: readonly Objection[]
  /** Entries that are nothing of this campaign. */
  readonly foreign: readonly EntryValue[]
  /** What a receipt says of it, line by line. */
  readonly told: InBoth<readonly string[]>
  /** What is told to whoever has a message stopped by such an entry. */
  readonly because: readonly ({ readonly kind: EntryValue['kind'] } & InBoth<string>)[]
}

interface InBoth<Value> {
  readonly en: Value
  readonly ur: Value
}

export interface ConsequencesAsked extends Answer {
  readonly campaign: CampaignRow
  readonly clearance: Tlp
  readonly entries: readonly EntryValue[]
}

export async function consequencesOf(
  parts: DecidingParts,
  asked: ConsequencesAsked,
): Promise<Consequences> {
  const { campaign, entries, clearance, outcome } = asked
  const { db } = parts.store
  const { objections, foreign } = await objectionsTo(db, parts, {
    root: campaign.id,
    clearance,
    entries,
  })
  const isGrave = objections.some(({ weight }) => weight === 'grave')
  const ground = { outcome, reports: campaign.reports, since: campaign.first_seen }
  return {
    reports: campaign.reports,
    gateways: entries.length === 0 ? 0 : await gatewaysOf(db, campaign.tlp),
    approvals: parts.config.approvals + (isGrave ? 1 : 0),
    objections,
    foreign,
    told: { en: toldIn('en', asked), ur: toldIn('ur', asked) },
    because: [...new Set(entries.map(({ kind }) => kind))].map((kind) => ({
      kind,
      ...becauseOf(kind, ground),
    })),
  }
}

/** Those whose clearance reaches the campaign's marking, which its entries get. */
async function gatewaysOf(db: Kysely<Tables>, marked: Tlp): Promise<number> {
  const { n } = await db
    .selectFrom('gateways')
    .select((eb) => eb.fn.countAll<number>().as('n'))
    .where('removed', 'is', null)
    .where(
      'clearance',
      'in',
      tlps.filter((clearance) => mayShare(clearance, marked)),
    )
    .executeTakeFirstOrThrow()
  return n
}

/** As the page of a receipt says it, in the same words. */
function toldIn(
  language: 'en' | 'ur',
  { outcome, words, entries }: ConsequencesAsked,
): readonly string[] {
  const receipt = receiptWords[language]
  return [
    receipt.outcomes[outcome],
    ...(words[language] === '' ? [] : [words[language]]),
    ...(entries.length === 0 ? [] : [receipt.blocks(entries.length)]),
  ]
}
