import type { RecordKind, Source } from '@tasdeeq/engine'
import type { JSONColumnType } from 'kysely'
import type { KnowledgeMeasured, ProposalAction, ProposalState } from '../knowledge/proposal.ts'

/** Proposals and records are views of the log; runs and readings are facts of their own. */
export interface KnowledgeTables {
  readonly knowledge_proposals: KnowledgeProposalsTable
  readonly knowledge_records: KnowledgeRecordsTable
  readonly knowledge_runs: KnowledgeRunsTable
  readonly knowledge_readings: KnowledgeReadingsTable
}

/** What was proposed of the knowledge, and what came of it. */
export interface KnowledgeProposalsTable {
  readonly id: string
  /** Seq of the event that proposed it. */
  readonly seq: number
  readonly state: ProposalState
  readonly action: ProposalAction
  readonly kind: RecordKind
  readonly record: string
  readonly content: JSONColumnType<object> | null
  readonly sources: JSONColumnType<readonly Source[]>
  readonly cites: JSONColumnType<readonly string[]>
  readonly seen: string | null
  readonly knowledge: string
  readonly reason: string
  /** User's id. */
  readonly proposed_by: string
  readonly proposed: number
  /** Who approved, refused or withdrew it. */
  readonly settled_by: string | null
  readonly settled: number | null
  /** Why it was refused, withdrawn or reverted. */
  readonly settled_reason: string | null
  readonly reverted_by: string | null
  readonly reverted: number | null
  readonly effect: JSONColumnType<KnowledgeMeasured> | null
  readonly measured: number | null
}

/** Records as approved proposals have them: of each the newest that was not reverted stands. */
interface KnowledgeRecordsTable {
  readonly kind: RecordKind
  readonly record: string
  readonly proposal: string
  /** Null: it is retired. */
  readonly content: JSONColumnType<object> | null
  /** Seq of the event that approved it. */
  readonly seq: number
  /** Seq of the event that changed this row last. */
  readonly touched: number
  readonly reverted: boolean
}

/** Measurements that are asked for: a row goes when its effect is in the log. */
interface KnowledgeRunsTable {
  readonly proposal: string
  readonly asked: number
  /** Version of the knowledge that it is compared with; null: it has not begun. */
  readonly basis: string | null
  /** Hexadecimal hashes of contents, each with its group. */
  readonly sample: JSONColumnType<
    readonly { readonly content: string; readonly group: string }[]
  > | null
}

/** What a measurement has read by now: it goes on here after a restart. */
interface KnowledgeReadingsTable {
  readonly proposal: string
  readonly content: Uint8Array
  readonly result: JSONColumnType<object>
}
