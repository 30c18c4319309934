import type { KnowledgePack, Names } from '@tasdeeq/engine'

/** A row of a list; its first column is what `show` takes. */
export type Row = readonly string[]

export interface Entry {
  readonly id: string
  readonly kind: string
  /** What it is called, in English where there is an English name. */
  readonly name: string
  readonly record: object
}

/** Kinds of records: the name people use, and the pack's field. */
export const kinds: Readonly<Record<string, (pack: KnowledgePack) => readonly Entry[]>> = {
  countries: (pack) => pack.countries.map((record) => named(record, record.code)),
  authorities: (pack) => pack.authorities.map((record) => named(record, record.id)),
  statutes: (pack) => pack.statutes.map((record) => named(record, record.id)),
  inventions: (pack) =>
    pack.inventions.map((record) => ({
      id: record.id,
      kind: 'inventions',
      name: record.names[0] ?? '',
      record,
    })),
  'bad-senders': (pack) =>
    pack.badSenders.map((record) => ({
      id: record.value,
      kind: 'bad-senders',
      name: `${record.kind}, impersonates ${record.impersonates}`,
      record,
    })),
  matters: (pack) => pack.matters.map((record) => named(record, record.id)),
  practices: (pack) => pack.practices.map((record) => named(record, record.id)),
  scripts: (pack) => pack.scripts.map((record) => named(record, record.id)),
  sources: (pack) =>
    pack.sources.map((record) => ({ id: record.key, kind: 'sources', name: record.title, record })),
}

export function allEntries(pack: KnowledgePack): readonly Entry[] {
  return Object.entries(kinds).flatMap(([kind, entries]) =>
    entries(pack).map((entry) => ({ ...entry, kind })),
  )
}

function named(record: { readonly names: Names }, id: string): Entry {
  const name = record.names['en']?.[0] ?? Object.values(record.names)[0]?.[0] ?? ''
  return { id, kind: '', name, record }
}
