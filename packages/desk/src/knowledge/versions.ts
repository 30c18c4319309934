import { createHash } from 'node:crypto'
import { canonicalJson } from '../events/canonical.ts'

/** Names a record as it stands, whatever the order of its fields: who changes it says which one they saw. */
export function versionOfRecord(record: object): string {
  return createHash('sha256').update(canonicalJson(record)).digest('hex').slice(0, 16)
}
