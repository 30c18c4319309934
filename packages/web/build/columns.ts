import type { Column } from '../src/judging/columns.ts'

/** Takes plain values apart, field by field, wherever that makes them shorter. */
export function columnOf(values: readonly unknown[]): Column {
  const plain = { values }
  const apart = takenApart(values)
  return apart && lengthOf(apart) < lengthOf(plain) ? apart : plain
}

function takenApart(values: readonly unknown[]): Column | undefined {
  if (values.length === 0) return undefined
  if (values.every(isList)) return listsColumn(values)
  if (values.every(isRecord)) return recordsColumn(values)
  if (values.some((value) => typeof value === 'object')) return undefined
  const few = [...new Set(values)]
  if (few.length * 8 < values.length) return { few, at: values.map((value) => few.indexOf(value)) }
  return values.every((value) => typeof value === 'string' && !value.includes('\n'))
    ? { lines: values.join('\n') }
    : undefined
}

function listsColumn(lists: readonly (readonly unknown[])[]): Column {
  return { lengths: lists.map(({ length }) => length), items: columnOf(lists.flat()) }
}

function recordsColumn(records: readonly Readonly<Record<string, unknown>>[]): Column {
  const written = records.map((record) => JSON.stringify(Object.keys(record)))
  const forms = [...new Set(written)]
  const keys = new Set(records.flatMap(Object.keys))
  const fields = [...keys].map((key) => {
    const having = records.filter((record) => Object.hasOwn(record, key))
    return [key, columnOf(having.map((record) => record[key]))] as const
  })
  return {
    forms: forms.map((form) => JSON.parse(form) as readonly string[]),
    form: written.map((form) => forms.indexOf(form)),
    fields: Object.fromEntries(fields),
  }
}

function isList(value: unknown): value is readonly unknown[] {
  return Array.isArray(value)
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function lengthOf(value: unknown): number {
  return JSON.stringify(value).length
}
