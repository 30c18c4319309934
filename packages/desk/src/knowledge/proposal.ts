import type { RecordKind, Source, VerdictWord } from '@tasdeeq/engine'

/** Pure table over these: `knowledge/transitions.ts`. */
export type ProposalState = 'proposed' | 'approved' | 'refused' | 'withdrawn' | 'reverted'

/** What a proposal does to its record. */
export type ProposalAction = 'add' | 'change' | 'retire'

/** Names a record: ids are of a kind. */
export interface RecordName {
  readonly kind: RecordKind
  readonly id: string
}

/** What is proposed, as the log has it. */
export interface KnowledgeProposed {
  readonly action: ProposalAction
  readonly kind: RecordKind
  /** Id of the record. */
  readonly record: string
  /** The whole record as it is to be; null: it is retired. */
  readonly content: object | null
  /** Sources that the register does not have yet: they come with it. */
  readonly sources: readonly Source[]
  /** Keys of the sources that say so, of the register or of those that come with it. */
  readonly cites: readonly string[]
  /** Version of the record that is changed (`knowledge/versions.ts`); null: there is none of this id. */
  readonly seen: string | null
  /** Version of the knowledge when it was proposed. */
  readonly knowledge: string
  readonly reason: string
}

/** What was read of stored messages with the knowledge as it is, and as it would be. */
export interface KnowledgeMeasured {
  /** Version of the knowledge that it was compared with. */
  readonly basis: string
  readonly engine: string
  /** What the sample was drawn with: the same stored messages and the same seed give the same sample. */
  readonly seed: string
  readonly sample: Readonly<Record<SampleGroup, number>>
  /** Of these, those that could not be read. */
  readonly unread: number
  /** Of these, those whose verdict changes. */
  readonly changed: number
  readonly verdicts: readonly VerdictChange[]
  readonly findings: readonly FindingChange[]
  /** Messages whose verdict or findings change, honest ones that would be fraud first; at most {@link MOST_NAMED}. */
  readonly messages: readonly MessageChange[]
  /** Messages whose verdict or findings change: more than are named, perhaps. */
  readonly touched: number
}

/**
 * Why a message is in the sample. genuine: somebody who may say so says that it is honest; delivered: a gateway let it
 * through; recent: it is there for its time and campaign.
 */
export type SampleGroup = 'genuine' | 'delivered' | 'recent'

export interface VerdictChange {
  readonly from: VerdictWord
  readonly to: VerdictWord
  readonly count: number
}

/** In how many messages a check's word comes, and in how many it goes. */
export interface FindingChange {
  readonly id: string
  readonly outcome: string
  readonly comes: number
  readonly goes: number
}

export interface Told {
  readonly verdict: VerdictWord
  readonly probability: number
}

export interface MessageChange {
  /** SHA-256 of the content, hexadecimal. */
  readonly content: string
  readonly group: SampleGroup
  readonly before: Told
  readonly after: Told
  /** Ids of checks. */
  readonly comes: readonly string[]
  readonly goes: readonly string[]
}

/** Messages that an effect names at most: with them the event stays below some hundred kilobytes. */
export const MOST_NAMED = 500
