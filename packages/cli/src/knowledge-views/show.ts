import type { KnowledgePack, Source } from '@tasdeeq/engine'
import { allEntries } from './rows.ts'

/** One record as it stands, and the sources it names, in full. */
export function showRecord(
  pack: KnowledgePack,
  id: string,
):
  | { readonly kind: string; readonly record: object; readonly sources: readonly Source[] }
  | undefined {
  const entry = allEntries(pack).find(
    (candidate) => candidate.id.toLowerCase() === id.toLowerCase(),
  )
  if (!entry) return undefined
  const keys = new Set(sourceKeys(entry.record))
  return {
    kind: entry.kind,
    record: entry.record,
    sources: pack.sources.filter(({ key }) => keys.has(key)),
  }
}

/** Every `sources` list anywhere within the record. */
function sourceKeys(value: unknown): readonly string[] {
  if (Array.isArray(value)) return value.flatMap(sourceKeys)
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([name, child]) =>
    name === 'sources' && Array.isArray(child) ? child.map(String) : sourceKeys(child),
  )
}
