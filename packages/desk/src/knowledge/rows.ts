import type { RecordChange } from '@tasdeeq/engine'
import { shapedRecord } from '@tasdeeq/host/validate'
import type { Kysely, Selectable } from 'kysely'
import type { KnowledgeProposalsTable } from '../store/knowledge-tables.ts'
import type { Tables } from '../store/tables.ts'
import type { RecordName } from './proposal.ts'
import { recordNamed, type Present } from './register.ts'
import { versionOfRecord } from './versions.ts'

export type ProposalRow = Selectable<KnowledgeProposalsTable>

/** Undefined: there is none. */
export function proposalOf(db: Kysely<Tables>, id: string): Promise<ProposalRow | undefined> {
  return db.selectFrom('knowledge_proposals').selectAll().where('id', '=', id).executeTakeFirst()
}

/** Was the record changed since it was proposed to be otherwise? */
export function isStale({ pack }: Present, { kind, record, seen }: ProposalRow): boolean {
  const there = recordNamed(pack, { kind, id: record })
  return (there === undefined ? null : versionOfRecord(there)) !== seen
}

/** What it changes: its record first, then the sources that come with it. Undefined: it has no longer the right form. */
export function changesIn({
  kind,
  record: id,
  content,
  sources,
}: ProposalRow): readonly RecordChange[] | undefined {
  const own: RecordChange | undefined =
    content === null ? { kind, id, record: null } : changeTo({ kind, id }, content)
  const added = sources.map((source) => changeTo({ kind: 'source', id: source.key }, source))
  const all = [own, ...added].filter((change) => change !== undefined)
  return all.length === added.length + 1 ? all : undefined
}

function changeTo({ kind }: RecordName, content: object): RecordChange | undefined {
  const shaped = shapedRecord(kind, content)
  return shaped.kind === 'record' ? shaped.change : undefined
}
