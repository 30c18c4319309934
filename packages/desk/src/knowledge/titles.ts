import type { RecordKind } from '@tasdeeq/engine'
import type { Kysely } from 'kysely'
import type { Tables } from '../store/tables.ts'
import { recordNamed, type Register } from './register.ts'
import { type Title, titleOf } from './title.ts'

export interface TitledRecord {
  readonly id: string
  readonly title: Title
}

interface TitlesAsked {
  readonly kind: RecordKind
  readonly ids: readonly string[]
}

/** What these records are called, retired ones too; those that were never there are left out. */
export async function titlesOf(
  { knowledge, db }: { readonly knowledge: Register; readonly db: Kysely<Tables> },
  { kind, ids }: TitlesAsked,
): Promise<readonly TitledRecord[]> {
  const { pack } = await knowledge.present(db)
  return [...new Set(ids)].flatMap((id) => {
    const name = { kind, id }
    const record = recordNamed(pack, name) ?? recordNamed(knowledge.files, name)
    return record === undefined ? [] : [{ id, title: titleOf(id, record) }]
  })
}
