import { recordKinds, type RecordChange, type RecordKind } from '@tasdeeq/engine'
import { shapedRecord } from '@tasdeeq/host/validate'
import type { Log } from '../running.ts'
import type { GivenRecords } from './delta.ts'

/**
 * Records that this version can use. A desk of a newer one may know kinds and forms that this does not: the others count
 * all the same, and the log tells which do not.
 */
export function recordsIn({ changes }: GivenRecords, log: Log): readonly RecordChange[] {
  return changes.flatMap(({ kind, id, record }): readonly RecordChange[] => {
    if (isKind(kind)) {
      if (record === null) return [{ kind, id, record }]
      const shaped = shapedRecord(kind, record)
      if (shaped.kind === 'record' && shaped.change.id === id) return [shaped.change]
    }
    log.warn(
      { kind, record: id },
      'a record of the desk’s knowledge has no form that is known here',
    )
    return []
  })
}

function isKind(kind: string): kind is RecordKind {
  return recordKinds.some((known) => known === kind)
}
