import type {
  Authority,
  BadSender,
  Country,
  Invention,
  KnowledgePack,
  Matter,
  PracticeKind,
  Script,
  Source,
  Statute,
} from './records.ts'

/** What each kind of record is. */
export interface RecordOf {
  readonly authority: Authority
  readonly statute: Statute
  readonly country: Country
  readonly invention: Invention
  readonly 'bad-sender': BadSender
  readonly matter: Matter
  readonly practice: PracticeKind
  readonly script: Script
  readonly source: Source
}

export type RecordKind = keyof RecordOf

/** A record as it stands from now on; null: it is retired. */
export type RecordChange = {
  readonly [Kind in RecordKind]: {
    readonly kind: Kind
    readonly id: string
    readonly record: RecordOf[Kind] | null
  }
}[RecordKind]

/** All that a desk changed of the records that stand in the files. */
export interface RecordChanges {
  /** How far in the desk's log it goes: the version of the knowledge names it. 0: nothing was ever changed. */
  readonly cursor: number
  readonly changes: readonly RecordChange[]
}

export const recordKinds: readonly RecordKind[] = [
  'authority',
  'statute',
  'country',
  'invention',
  'bad-sender',
  'matter',
  'practice',
  'script',
  'source',
]

/**
 * The pack with what a desk changed, to be compiled. A changed record stays in its place, a new one comes last. The
 * version names how far the changes go, as `2026-11-22.3fa94c01+k57`.
 *
 * @param pack as the files have it: changes replace those before, and are not put on top of them
 */
export function withRecords(
  pack: KnowledgePack,
  { cursor, changes }: RecordChanges,
): KnowledgePack {
  if (cursor === 0) return pack
  const of = <Kind extends RecordKind>(kind: Kind) => changed(kind, recordsOf(pack, kind), changes)
  return {
    ...pack,
    version: `${pack.version}+k${cursor}`,
    authorities: of('authority'),
    statutes: of('statute'),
    countries: of('country'),
    inventions: of('invention'),
    badSenders: of('bad-sender'),
    matters: of('matter'),
    practices: of('practice'),
    scripts: of('script'),
    sources: of('source'),
  }
}

/** The records of one kind, in the pack's order. */
export function recordsOf<Kind extends RecordKind>(
  pack: KnowledgePack,
  kind: Kind,
): readonly RecordOf[Kind][] {
  const lists: { readonly [Each in RecordKind]: readonly RecordOf[Each][] } = {
    authority: pack.authorities,
    statute: pack.statutes,
    country: pack.countries,
    invention: pack.inventions,
    'bad-sender': pack.badSenders,
    matter: pack.matters,
    practice: pack.practices,
    script: pack.scripts,
    source: pack.sources,
  }
  return lists[kind]
}

/** By what a record is told from others of its kind: its id, key, code or value. */
export function recordId(record: RecordOf[RecordKind]): string {
  if ('id' in record) return record.id
  if ('key' in record) return record.key
  return 'code' in record ? record.code : record.value
}

function changed<Kind extends RecordKind>(
  kind: Kind,
  records: readonly RecordOf[Kind][],
  changes: readonly RecordChange[],
): readonly RecordOf[Kind][] {
  const own = new Map(changes.filter((change) => isOf(change, kind)).map(entryOf<Kind>))
  if (own.size === 0) return records
  const known = new Set<string>(records.map(recordId))
  const kept = records.map((record) => {
    const now = own.get(recordId(record))
    return now === undefined ? record : now
  })
  const fresh = [...own].flatMap(([id, record]) => (known.has(id) ? [] : [record]))
  return [...kept, ...fresh].filter((record): record is RecordOf[Kind] => record !== null)
}

interface ChangeOf<Kind extends RecordKind> {
  readonly id: string
  readonly record: RecordOf[Kind] | null
}

function isOf<Kind extends RecordKind>(
  change: RecordChange,
  kind: Kind,
): change is RecordChange & ChangeOf<Kind> {
  return change.kind === kind
}

function entryOf<Kind extends RecordKind>({
  id,
  record,
}: ChangeOf<Kind>): readonly [string, RecordOf[Kind] | null] {
  return [id, record]
}
