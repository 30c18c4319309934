import type { KnowledgePack } from '@tasdeeq/engine'
import { UsageError } from '../failure.ts'
import { kinds, type Row } from './rows.ts'

/** How many records there are, by kind. */
export function listKinds(pack: KnowledgePack): readonly Row[] {
  return [
    ['version', pack.version],
    ...Object.entries(kinds).map(([kind, entries]) => [kind, String(entries(pack).length)]),
  ]
}

/** @throws UsageError where there is no such kind */
export function listRecords(pack: KnowledgePack, kind: string): readonly Row[] {
  const entries = Object.hasOwn(kinds, kind) ? kinds[kind] : undefined
  if (!entries)
    throw new UsageError(`there is no kind "${kind}"; there are ${Object.keys(kinds).join(', ')}`)
  return entries(pack).map(({ id, name }) => [id, name])
}
