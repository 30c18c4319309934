import type { KnowledgePack } from '@tasdeeq/engine'
import { UsageError } from '../failure.ts'
import { allEntries, type Row } from './rows.ts'

/** Records in which all the words stand: in names first, then anywhere. */
export function searchRecords(pack: KnowledgePack, words: readonly string[]): readonly Row[] {
  const wanted = words.map((word) => word.toLowerCase()).filter((word) => word !== '')
  if (wanted.length === 0)
    throw new UsageError('name what to look for, as in: tasdeeq knowledge search motorway')
  const within = (text: string): boolean =>
    wanted.every((word) => text.toLowerCase().includes(word))
  const entries = allEntries(pack)
  const byName = entries.filter(({ id, name }) => within(`${id} ${name}`))
  const elsewhere = entries.filter(
    (entry) => !byName.includes(entry) && within(JSON.stringify(entry.record)),
  )
  return [...byName, ...elsewhere].map(({ id, kind, name }) => [id, `${kind}: ${name}`])
}
