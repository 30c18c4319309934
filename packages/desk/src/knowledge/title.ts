import type { Names, RecordKind } from '@tasdeeq/engine'

/** What people call a record. */
export interface Title {
  readonly en: string
  /** Null: it has no name in Urdu. */
  readonly ur: string | null
}

/** The record's name, or what else it is known by; its id where it has neither. */
export function titleOf(id: string, record: object | null): Title {
  const { title, names } = (record ?? {}) as { readonly title?: unknown; readonly names?: unknown }
  if (typeof title === 'string') return { en: title, ur: null }
  if (Array.isArray(names)) return { en: String(names[0] ?? id), ur: null }
  return typeof names === 'object' && names !== null
    ? named(id, names as Names)
    : { en: id, ur: null }
}

function named(id: string, names: Names): Title {
  const { en = Object.values(names)[0], ur } = names
  return { en: en?.[0] ?? id, ur: ur?.[0] ?? null }
}

/** ISO 3166-1 alpha-2; null: it is of no country. */
export function countryOf(kind: RecordKind, record: object | null): string | null {
  if (record === null) return null
  const { country, code } = record as { readonly country?: unknown; readonly code?: unknown }
  const said = kind === 'country' ? code : country
  return typeof said === 'string' ? said : null
}
