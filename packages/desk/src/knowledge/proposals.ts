import type { RecordKind } from '@tasdeeq/engine'
import type { Kysely } from 'kysely'
import type { Tables } from '../store/tables.ts'
import { isMeasured } from './approve.ts'
import type { Measuring } from './measuring.ts'
import type { ProposalAction, ProposalState } from './proposal.ts'
import { recordNamed, type Present } from './register.ts'
import { isStale, type ProposalRow } from './rows.ts'
import { countryOf, type Title, titleOf } from './title.ts'

/** How far the effect of a proposal is known. `outdated`: the knowledge changed since. */
export type EffectState = 'waiting' | 'measuring' | 'measured' | 'outdated'

export interface EffectProgress {
  readonly state: EffectState
  readonly read: number
  readonly size: number
}

/** A proposal in a list. */
export interface ProposalOverview {
  readonly id: string
  readonly state: ProposalState
  readonly action: ProposalAction
  readonly kind: RecordKind
  readonly record: string
  readonly title: Title
  readonly country: string | null
  readonly reason: string
  readonly proposedBy: string
  readonly proposed: number
  readonly settledBy: string | null
  readonly settled: number | null
  readonly reverted: number | null
  /** The record changed since it was proposed: it can only be refused or withdrawn, and proposed anew. */
  readonly stale: boolean
  readonly effect: EffectProgress
}

export interface ProposalsAsked {
  readonly state?: ProposalState | undefined
  readonly kind?: RecordKind | undefined
  readonly record?: string | undefined
  /** Seq before which they stand. */
  readonly before?: number | undefined
  readonly most: number
}

/** Newest first. */
export function proposalsFor(
  db: Kysely<Tables>,
  { before, most, ...wanted }: ProposalsAsked,
): Promise<readonly ProposalRow[]> {
  let rows = db.selectFrom('knowledge_proposals').selectAll()
  for (const field of ['state', 'kind', 'record'] as const) {
    const value = wanted[field]
    if (value !== undefined) rows = rows.where(field, '=', value)
  }
  if (before !== undefined) rows = rows.where('seq', '<', before)
  return rows.orderBy('seq', 'desc').limit(most).execute()
}

export interface EffectContext {
  readonly present: Present
  readonly measuring: Measuring
  /** Proposals whose effect is asked for (`knowledge_runs`). */
  readonly asked: ReadonlySet<string>
}

export async function effectContextOf(
  db: Kysely<Tables>,
  given: Pick<EffectContext, 'present' | 'measuring'>,
): Promise<EffectContext> {
  const rows = await db.selectFrom('knowledge_runs').select('proposal').execute()
  return { ...given, asked: new Set(rows.map(({ proposal }) => proposal)) }
}

export function overviewOf(row: ProposalRow, context: EffectContext): ProposalOverview {
  const { id, state, action, kind, record, reason } = row
  const shown = row.content ?? recordNamed(context.present.pack, { kind, id: record }) ?? null
  return {
    id,
    state,
    action,
    kind,
    record,
    title: titleOf(record, shown),
    country: countryOf(kind, shown),
    reason,
    proposedBy: row.proposed_by,
    proposed: row.proposed,
    settledBy: row.settled_by,
    settled: row.settled,
    reverted: row.reverted,
    stale: state === 'proposed' && isStale(context.present, row),
    effect: progressOf(row, context),
  }
}

export function progressOf(
  row: ProposalRow,
  { present, measuring, asked }: EffectContext,
): EffectProgress {
  const under = measuring.under()
  if (under?.proposal === row.id) return { state: 'measuring', read: under.read, size: under.size }
  const size = Object.values(row.effect?.sample ?? {}).reduce((sum, count) => sum + count, 0)
  if (row.effect === null || (row.state === 'proposed' && asked.has(row.id)))
    return { state: 'waiting', read: 0, size: 0 }
  const isCurrent = row.state !== 'proposed' || isMeasured(present, row)
  return { state: isCurrent ? 'measured' : 'outdated', read: size, size }
}
