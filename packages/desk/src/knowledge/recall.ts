import { withRecords, type KnowledgePack, type RecordChange } from '@tasdeeq/engine'
import { shapedRecord } from '@tasdeeq/host/validate'
import type { Transaction } from 'kysely'
import type { Tables } from '../store/tables.ts'
import { type KnowledgeParts, type Refusal, refusal } from './acting.ts'
import { amongOthers } from './check.ts'
import { changesOf, recordNamed } from './register.ts'
import type { ProposalRow } from './rows.ts'
import { standingRecords } from './standing.ts'

/** Why what was approved cannot be taken back now: something that came later stands on it. */
export async function recallHindrance(
  { knowledge, log }: KnowledgeParts,
  db: Transaction<Tables>,
  row: ProposalRow,
): Promise<Refusal | undefined> {
  const own = [
    { kind: row.kind, record: row.record },
    ...row.sources.map(({ key }) => ({ kind: 'source', record: key }) as const),
  ]
  const standing = await standingRecords(db)
  const later = standing.find(
    ({ kind, record, proposal }) =>
      proposal !== row.id && own.some((one) => one.kind === kind && one.record === record),
  )
  if (later !== undefined) {
    const { record, proposal } = later
    return refusal('later-change', { record, proposal })
  }
  const { pack } = await knowledge.present(db)
  const changes = changesOf(await standingRecords(db, row.id), log)
  const before = withRecords(knowledge.files, { cursor: 1, changes })
  const [first] = amongOthers(
    pack,
    own.flatMap((one) => changeBack(before, one) ?? []),
  )
  if (first === undefined) return undefined
  return refusal('others-stand', { ...first.values, wrong: first.wrong })
}

/** Undefined: it has no longer the form of its kind. */
function changeBack(
  before: KnowledgePack,
  { kind, record: id }: Pick<ProposalRow, 'kind' | 'record'>,
): RecordChange | undefined {
  const was = recordNamed(before, { kind, id })
  if (was === undefined) return { kind, id, record: null }
  const shaped = shapedRecord(kind, was)
  return shaped.kind === 'record' ? shaped.change : undefined
}
