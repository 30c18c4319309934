import { useDraft } from '../../campaigns/acts/draft.ts'
import { emptyFields, isFields, tidied } from '../record-value.ts'
import type { Fields } from '../value.ts'
import { shapes } from '../shapes.ts'
import type { RecordKind, WholeRecord } from '../types.ts'

/** A proposal as somebody writes it. */
export interface Draft {
  readonly record: Fields
  readonly newSources: readonly Fields[]
  readonly cites: readonly string[]
  readonly reason: string
  /** Version of the record that it began from; null: there was none. */
  readonly seen: string | null
}

/** What a draft is of: a record that is there, or a new one. */
export interface Begun {
  readonly kind: RecordKind
  readonly whole: WholeRecord | undefined
  readonly isRetiring: boolean
  /** ISO date of today. */
  readonly today: string
}

export function useRecordDraft(begun: Begun): ReturnType<typeof useDraft<Draft>> {
  const { kind, whole, isRetiring } = begun
  const what = isRetiring ? 'retire' : 'record'
  return useDraft(`knowledge-${what}-${kind}-${whole?.id ?? ''}`, freshDraft(begun))
}

/** What stands now, to be changed; of a retired record what it was. */
export function freshDraft({ kind, whole, today }: Begun): Draft {
  return {
    record: whole?.record ?? whole?.original ?? emptyFields(shapes[kind], today),
    newSources: [],
    cites: [],
    reason: '',
    seen: whole?.version ?? null,
  }
}

/** What the desk is asked about and gets. */
export interface Written {
  readonly kind: RecordKind
  readonly id: string
  readonly record: Fields | null
  readonly newSources: readonly Fields[]
}

export function writtenOf(draft: Draft, { kind, whole, isRetiring }: Begun): Written {
  const record = tidied(draft.record, shapes[kind])
  const fields = isFields(record) ? record : {}
  return {
    kind,
    id: whole?.id ?? (idOf(fields) || NAMELESS),
    record: isRetiring ? null : fields,
    newSources: draft.newSources.map((source) => {
      const tidy = tidied(source, shapes.source)
      return isFields(tidy) ? tidy : {}
    }),
  }
}

/** What has no name yet is asked about by this one: that it lacks its own is then said at its field. */
const NAMELESS = '-'

/** By what a record is told from others of its kind. */
function idOf({ id, key, code, value }: Fields): string {
  const found = [id, key, code, value].find((one) => typeof one === 'string')
  return typeof found === 'string' ? found : ''
}
