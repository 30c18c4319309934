import { recordId, recordKinds, recordsOf, type RecordKind } from '@tasdeeq/engine'
import type { Kysely } from 'kysely'
import type { Tables } from '../store/tables.ts'
import type { RecordName } from './proposal.ts'
import { recordNamed, type Present, type Register } from './register.ts'
import { countryOf, type Title, titleOf } from './title.ts'
import { versionOfRecord } from './versions.ts'

/** A record in a list. */
export interface RecordRow extends RecordName {
  readonly title: Title
  readonly country: string | null
  /** ISO date on which its sources were last read; null: it is no fact that has any. */
  readonly checked: string | null
  readonly confidence: string | null
  /** How many sources it names, all its facts together. */
  readonly sources: number
  readonly version: string
  /** `desk`: it was added, changed or retired here. */
  readonly origin: 'files' | 'desk'
  readonly retired: boolean
  /** Proposals on it that wait. */
  readonly waiting: number
}

export interface RecordsAsked {
  readonly kind?: RecordKind | undefined
  readonly country?: string | undefined
  readonly q?: string | undefined
  /** Only what was changed here. */
  readonly changed?: boolean | undefined
  /** Kind and id after which it begins. */
  readonly after?: readonly [RecordKind, string] | undefined
  readonly most: number
}

/** Records in the order of kinds, then of ids. */
export async function listRecords(
  { knowledge, db }: { readonly knowledge: Register; readonly db: Kysely<Tables> },
  asked: RecordsAsked,
): Promise<readonly RecordRow[]> {
  const present = await knowledge.present(db)
  const wanted = rowsOf(knowledge, present).filter((row) => isWanted(row, asked))
  const waiting = await waitingOn(db)
  return wanted
    .slice(0, asked.most)
    .map(({ row }) => ({ ...row, waiting: waiting.get(`${row.kind} ${row.id}`) ?? 0 }))
}

/** How many proposals wait, by kind and id of their record. */
export async function waitingOn(db: Kysely<Tables>): Promise<ReadonlyMap<string, number>> {
  const rows = await db
    .selectFrom('knowledge_proposals')
    .select(({ fn }) => ['kind', 'record', fn.countAll<number>().as('count')])
    .where('state', '=', 'proposed')
    .groupBy(['kind', 'record'])
    .execute()
  return new Map(rows.map(({ kind, record, count }) => [`${kind} ${record}`, count]))
}

/** One record as a list has it. `record`: null where it is retired. */
export function rowOf(
  { kind, id }: RecordName,
  given: { readonly record: object; readonly retired: boolean; readonly changed: boolean },
): Omit<RecordRow, 'waiting'> {
  const { record, retired, changed } = given
  const { checked, confidence } = record as {
    readonly checked?: string
    readonly confidence?: string
  }
  return {
    kind,
    id,
    title: titleOf(id, record),
    country: countryOf(kind, record),
    checked: checked ?? null,
    confidence: confidence ?? null,
    sources: citedIn(record).size,
    version: versionOfRecord(record),
    origin: changed ? 'desk' : 'files',
    retired,
  }
}

/** Keys of all sources that a record's facts name. */
export function citedIn(record: object): ReadonlySet<string> {
  const keys = new Set<string>()
  const walk = (value: unknown, field: string): void => {
    if (typeof value === 'string' && field === 'sources') keys.add(value)
    else if (Array.isArray(value)) for (const item of value) walk(item, field)
    else if (typeof value === 'object' && value !== null)
      for (const [name, item] of Object.entries(value)) walk(item, name)
  }
  walk(record, '')
  return keys
}

interface Indexed {
  readonly row: Omit<RecordRow, 'waiting'>
  readonly place: number
  /** What a search looks in, lower-cased. */
  readonly words: string
}

const indexes = new WeakMap<Present, readonly Indexed[]>()

/** Made once for each state of the knowledge. */
function rowsOf({ files }: Register, present: Present): readonly Indexed[] {
  const made = indexes.get(present)
  if (made !== undefined) return made
  const changed = new Set(present.changes.changes.map(({ kind, id }) => `${kind} ${id}`))
  const rows = recordKinds.flatMap((kind, place) => {
    const standing = recordsOf(present.pack, kind).map((record) => {
      const id = recordId(record)
      return { kind, id, record, retired: false, changed: changed.has(`${kind} ${id}`) }
    })
    const retired = present.changes.changes.flatMap((change) => {
      const record = change.kind === kind && change.record === null && recordNamed(files, change)
      return record ? [{ kind, id: change.id, record, retired: true, changed: true }] : []
    })
    return [...standing, ...retired]
      .map((one) => ({ row: rowOf(one, one), place, words: wordsOf(one.record) }))
      .sort((one, other) => (one.row.id < other.row.id ? -1 : 1))
  })
  indexes.set(present, rows)
  return rows
}

/** Names, values and ids: every word but those of keys, dates and notes. */
function wordsOf(record: object): string {
  const { id, key, title, code, names, value, url, impersonates } = record as Record<
    string,
    unknown
  >
  const { domains, phones, emails, senderIds, family, number } = record as Record<string, unknown>
  const facts = [domains, phones, emails, senderIds].map((list) =>
    Array.isArray(list) ? (list as readonly { value: string }[]).map((fact) => fact.value) : [],
  )
  const all = [id, key, title, code, value, url, impersonates, family, number, names, facts]
  return JSON.stringify(all).toLowerCase()
}

function isWanted(indexed: Indexed, asked: RecordsAsked): boolean {
  return isOfKind(indexed, asked) && isFound(indexed, asked) && isAfter(indexed, asked)
}

function isOfKind({ row }: Indexed, { kind, country, changed }: RecordsAsked): boolean {
  if (kind !== undefined && row.kind !== kind) return false
  if (country !== undefined && row.country !== country) return false
  return changed !== true || row.origin === 'desk'
}

function isFound({ words }: Indexed, { q }: RecordsAsked): boolean {
  return q === undefined || words.includes(JSON.stringify(q.toLowerCase()).slice(1, -1))
}

function isAfter({ row, place }: Indexed, { after }: RecordsAsked): boolean {
  if (after === undefined) return true
  const from = recordKinds.indexOf(after[0])
  return place > from || (place === from && row.id > after[1])
}
