import type { Reasoned } from './field-reason.ts'

/** What is wrong with one record, and what would be right. */
export interface Problem {
  /** Relative to `knowledge/`. */
  readonly file: string
  /** Its id, or its place in the file where it has none. */
  readonly record: string
  readonly wrong: string
  readonly right: string
}

/** Where in a record: names of fields and numbers of items. */
export type Place = readonly (string | number)[]

/** What is wrong at one place of a record. Empty: with the record itself. */
export interface PlacedProblem extends Pick<Problem, 'wrong' | 'right'>, Reasoned {
  readonly at: Place
}

/** Fields by which people know a record, the strongest first. */
const NAMING_FIELDS = ['id', 'key', 'code', 'language', 'value'] as const

/** What to call a record in a problem; `index` is its place in the list. */
export function nameOfRecord(record: unknown, index: number): string {
  if (typeof record === 'object' && record !== null) {
    const fields = record as Readonly<Record<string, unknown>>
    for (const field of NAMING_FIELDS) {
      const value = fields[field]
      if (typeof value === 'string') return value
    }
  }
  return `record ${index + 1}`
}

/** The records of a file: those of its list, or the one object it is. */
export function recordsIn(text: string): readonly unknown[] {
  const value = JSON.parse(text) as unknown
  return Array.isArray(value) ? (value as readonly unknown[]) : [value]
}
