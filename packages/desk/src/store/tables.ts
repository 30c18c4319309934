import type { Generated, JSONColumnType } from 'kysely'
import type { Family, VerdictWord } from '@tasdeeq/engine'
import type { CalledBy } from '../campaigns/named.ts'
import type { Answer, CampaignState, DecisionState, EntryValue, Override } from '../decision.ts'
import type {
  ContentRead,
  EventBodies,
  Grouping,
  LinkPart,
  ReportReceived,
} from '../events/event.ts'
import type { Pap, Tlp } from '../marking.ts'
import type { IndicatorKind } from '../reading.ts'
import type {
  GatewayDecisionsTable,
  GatewayHealthTable,
  HeldTable,
  IdentitiesTable,
  KeyMarkTable,
  MailboxPlacesTable,
  OutboxTable,
} from './facts.ts'
import type { KnowledgeTables } from './knowledge-tables.ts'
import type { OrdersTable } from './orders-table.ts'
import type { SharedTables } from './shared-tables.ts'
import type { TalliesTable } from './tallies-table.ts'

/**
 * The tables. Ids are UUIDs of version 7 (RFC 9562), hashes are bytes, times milliseconds since 1970 as bigint, which
 * both drivers give as number. `log` is the truth; the tables after it are views of it, rebuilt from it by
 * `events/rebuild.ts`; the last ones are facts of their own.
 */
export interface Tables extends KnowledgeTables, SharedTables {
  readonly log: LogTable
  readonly log_head: LogHeadTable

  readonly reports: ReportsTable
  readonly contents: ContentsTable
  readonly texts: TextsTable
  readonly bands: BandsTable
  readonly campaigns: CampaignsTable
  readonly campaign_reporters: CampaignReportersTable
  readonly pulses: PulsesTable
  readonly indicators: IndicatorsTable
  readonly content_indicators: ContentIndicatorsTable
  readonly campaign_indicators: CampaignIndicatorsTable
  readonly links: LinksTable
  readonly decisions: DecisionsTable
  readonly entries: EntriesTable
  readonly gateways: GatewaysTable
  readonly members: MembersTable
  readonly orders: OrdersTable
  readonly tallies: TalliesTable

  readonly identities: IdentitiesTable
  readonly gateway_decisions: GatewayDecisionsTable
  readonly held: HeldTable
  readonly gateway_health: GatewayHealthTable
  readonly outbox: OutboxTable
  readonly mailbox_places: MailboxPlacesTable
  readonly key_mark: KeyMarkTable
}

export interface LogTable {
  readonly seq: number
  readonly time: number
  readonly actor_kind: string
  readonly actor: string | null
  readonly tool: string
  readonly kind: string
  readonly subject: string
  readonly body: JSONColumnType<EventBodies[keyof EventBodies]>
  readonly hash: Uint8Array
}

/** One row: the end of the log. Whoever appends locks it. */
export interface LogHeadTable {
  readonly one: Generated<boolean>
  readonly seq: number
  readonly hash: Uint8Array
}

export interface ReportsTable {
  readonly id: string
  readonly seq: number
  readonly received: number
  readonly content: Uint8Array
  readonly form: ReportReceived['form']
  readonly channel: ReportReceived['channel']
  readonly via: string
  readonly source: string | null
  readonly word: ReportReceived['word']
  readonly receipt: Uint8Array
  readonly key: Uint8Array | null
  /** Set null when it is erased. */
  readonly identity: string | null
  readonly reporter: Uint8Array | null
  readonly country: string
  readonly language: string | null
  readonly tlp: Tlp
  /** Null until it is grouped. */
  readonly text: string | null
  readonly how: Grouping['how'] | null
  readonly grouped: number | null
}

export interface ContentsTable {
  readonly sha256: Uint8Array
  readonly bytes: number
  /** Null until it is read. */
  readonly read: number | null
  readonly verdict: VerdictWord | null
  readonly probability: number | null
  readonly family: Family | null
  readonly findings: JSONColumnType<ContentRead['findings']> | null
  readonly language: string | null
  readonly claimed: JSONColumnType<readonly string[]> | null
  readonly authentic: boolean | null
  /** Sealed. */
  readonly subject: Uint8Array | null
  readonly text: string | null
  readonly engine: string | null
  readonly knowledge: string | null
  readonly erased: number | null
}

/** Texts that differ, each in one campaign. */
export interface TextsTable {
  readonly id: string
  readonly canonical: Uint8Array
  /** The campaign it was put into; `campaigns.root` says of which that is a part now. */
  readonly campaign: string
  readonly how: Grouping['how']
  readonly nearest: string | null
  readonly similarity: number | null
  readonly signature: Uint8Array | null
  readonly structure: Uint8Array | null
  readonly exemplar: boolean
  /** As the event says; absent there: false. */
  readonly authentic: boolean
  readonly sealed: Uint8Array
  readonly words: number
  readonly reports: number
  readonly first_seen: number
  readonly last_seen: number
}

/**
 * Locality-sensitive hashing: texts that share a band may be alike. The projections write the rows: `bandsOf` of
 * `grouping/bands.ts` for what text-grouped says, and for the exemplars of campaign-split.
 */
export interface BandsTable {
  /** Which signature (text or structure) and which band of it, with the band's hash: below 2^52, a bigint column. */
  readonly key: string
  readonly text: string
}

export interface CampaignsTable {
  readonly id: string
  readonly seq: number
  readonly opened: number
  readonly title: string
  /** Null: somebody gave it its title. */
  readonly called_by: JSONColumnType<CalledBy> | null
  readonly family: Family | null
  readonly state: CampaignState
  readonly tlp: Tlp
  readonly pap: Pap
  readonly assignee: string | null
  readonly tags: JSONColumnType<readonly string[]>
  /** The campaign it was merged into, where it was. */
  readonly merged_into: string | null
  /** Where following `merged_into` ends; itself where it was not merged. */
  readonly root: string
  /** Reports of its own texts, without those of campaigns merged into it. */
  readonly own_reports: number
  /** With them. */
  readonly reports: number
  readonly first_seen: number
  readonly last_seen: number
  readonly decision: string | null
  /** When it was parted, by a split or by undoing a merge, from an answer that held for its reporters; null: never. */
  readonly answer_lost: number | null
  /** Seq of the last event that touched it: its ETag. */
  readonly touched: number
}

/** Who of the reporters reported it how often, by pseudonym: nobody counts more than once in reach. */
export interface CampaignReportersTable {
  readonly campaign: string
  readonly reporter: Uint8Array
  readonly reports: number
}

/** What the priority of a campaign rests on, without what was merged into it. */
export interface PulsesTable {
  readonly campaign: string
  /** Six hours since 1970, of its newest report. */
  readonly slot: number
  /** Reports received in that slot, and in the one before. */
  readonly recent: number
  readonly before: number
  /** Different reporters, as far as they said who they are. */
  readonly reporters: number
  /** By what means it was reported: a bit each. */
  readonly ways: number
  /** The worst verdict: 3 fraud, 2 suspicious, 1 unwanted, 0 none of these. */
  readonly verdict: number
  /** Does one of its messages claim to come from a body of the register? */
  readonly claims: boolean
  /** Does one name an account or a wallet? */
  readonly pays: boolean
}

export interface IndicatorsTable {
  readonly id: string
  readonly kind: IndicatorKind
  readonly value: string
  readonly first_seen: number
  readonly last_seen: number
  readonly sightings: number
  /** Campaigns that have it: its document frequency. */
  readonly campaigns: number
  readonly marked: 'harmless' | null
}

export interface ContentIndicatorsTable {
  readonly content: Uint8Array
  readonly indicator: string
}

export interface CampaignIndicatorsTable {
  readonly campaign: string
  readonly indicator: string
  readonly sightings: number
  readonly first_seen: number
  readonly last_seen: number
}

export interface LinksTable {
  /** The one with the lesser id. */
  readonly one: string
  readonly other: string
  readonly weight: number
  readonly because: JSONColumnType<readonly LinkPart[]>
  readonly refused: boolean
  readonly seq: number
}

export interface DecisionsTable {
  readonly id: string
  readonly campaign: string
  readonly state: DecisionState
  readonly outcome: Answer['outcome']
  readonly answer: JSONColumnType<Answer>
  readonly entries: JSONColumnType<readonly EntryValue[]>
  readonly overrides: JSONColumnType<readonly Override[]>
  readonly expires: number
  readonly reason: string
  readonly proposed_by: string
  readonly proposed: number
  readonly approved_by: JSONColumnType<readonly string[]>
  readonly published: number | null
  readonly reverted: number | null
}

/** What is in force, or was: what gateways and pages pull. */
export interface EntriesTable {
  readonly id: string
  readonly decision: string
  readonly campaign: string
  readonly kind: EntryValue['kind']
  readonly value: string
  readonly because: JSONColumnType<{ readonly en: string; readonly ur: string }>
  readonly tlp: Tlp
  readonly from_time: number
  readonly expires: number
  readonly revoked: number | null
  /** Seq of the event that last changed it: the cursor of the feed. */
  readonly seq: number
}

export interface GatewaysTable {
  readonly id: string
  readonly name: string
  readonly key: Uint8Array
  readonly clearance: Tlp
  readonly registered: number
  readonly removed: number | null
}

export interface MembersTable {
  /** Id of the user in the tables of the sign-in. */
  readonly user: string
  readonly name: string
  readonly role: string
  readonly clearance: Tlp
  readonly removed: number | null
}
