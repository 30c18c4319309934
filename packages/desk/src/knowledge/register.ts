import {
  recordId,
  recordKinds,
  recordsOf,
  withRecords,
  type KnowledgePack,
  type RecordChange,
  type RecordChanges,
  type RecordKind,
} from '@tasdeeq/engine'
import { shapedRecord } from '@tasdeeq/host/validate'
import type { Kysely } from 'kysely'
import type { Log } from '../running.ts'
import type { Tables } from '../store/tables.ts'
import type { RecordName } from './proposal.ts'
import { lastChangeOfRecords, standingRecords, type StandingRecord } from './standing.ts'

/** What the desk knows: the files that came with it, and what was approved here. */
export interface Register {
  /** As the files have it. */
  readonly files: KnowledgePack
  readonly present: (db: Kysely<Tables>) => Promise<Present>
}

/** The knowledge as it stands. One that has not changed is the same object. */
export interface Present {
  readonly changes: RecordChanges
  readonly pack: KnowledgePack
}

/** Reads what was approved anew only where something was approved or reverted since. */
export function openRegister(files: KnowledgePack, log: Log): Register {
  let known: Present = { changes: { cursor: 0, changes: [] }, pack: files }
  return {
    files,
    present: async (db) => {
      const cursor = await lastChangeOfRecords(db)
      if (cursor === known.changes.cursor) return known
      const changes = { cursor, changes: changesOf(await standingRecords(db), log) }
      const present: Present = { changes, pack: withRecords(files, changes) }
      if (cursor > known.changes.cursor) known = present
      return present
    },
  }
}

/** Records as changes. One that has no longer the form of its kind is left out: the engine would break on it. */
export function changesOf(rows: readonly StandingRecord[], log: Log): readonly RecordChange[] {
  return rows.flatMap(({ kind, record: id, content }): readonly RecordChange[] => {
    if (content === null) return [{ kind, id, record: null }]
    const shaped = shapedRecord(kind, content)
    if (shaped.kind === 'record') return [shaped.change]
    log.error({ kind, record: id }, 'an approved record has no longer the form of its kind')
    return []
  })
}

/** Undefined: there is none of this name. */
export function recordNamed(pack: KnowledgePack, { kind, id }: RecordName): object | undefined {
  let index = indexes.get(pack)
  if (index === undefined) {
    index = indexOf(pack)
    indexes.set(pack, index)
  }
  return index.get(kind)?.get(id)
}

type Index = ReadonlyMap<RecordKind, ReadonlyMap<string, object>>

const indexes = new WeakMap<KnowledgePack, Index>()

function indexOf(pack: KnowledgePack): Index {
  return new Map(
    recordKinds.map((kind) => [
      kind,
      new Map(recordsOf(pack, kind).map((record) => [recordId(record), record])),
    ]),
  )
}
