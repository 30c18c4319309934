import { Buffer } from 'node:buffer'
import type { Edits, FieldPlace } from '../outcome.ts'
import { readHeader, type Field } from './fields.ts'

/** The message with the changes made. What they do not name stays as it is, byte by byte. */
export function applyEdits(raw: Uint8Array, edits: Edits): Uint8Array {
  const { prepend, remove, replace, body } = edits
  if (prepend.length + remove.length + replace.length === 0 && body === undefined) return raw
  const header = readHeader(raw)
  const removed = new Set(remove.map(keyOf))
  const replaced = new Map(replace.map((edit) => [keyOf(edit), edit.value]))
  const kept = header.fields.flatMap((field) => {
    const key = keyOf({ name: field.lower, nth: field.nth })
    if (field.lower !== '' && removed.has(key)) return []
    const value = field.lower === '' ? undefined : replaced.get(key)
    return value === undefined ? piece(raw, field) : line(field.name, value)
  })
  return Buffer.concat([
    ...prepend.map(({ name, value }) => line(name, value)),
    ...kept,
    ...tail(raw, header, body),
  ])
}

function tail(
  raw: Uint8Array,
  { end, body: from }: { readonly end: number; readonly body: number },
  body: Uint8Array | undefined,
): readonly Uint8Array[] {
  if (body === undefined) return [raw.subarray(end)]
  // A message that is a header only gets the empty line that a body needs.
  return [from > end ? raw.subarray(end, from) : Buffer.from('\r\n'), body]
}

function keyOf({ name, nth }: FieldPlace): string {
  return `${nth} ${name.toLowerCase()}`
}

/** A last line without an end gets one, so that what follows is a line of its own. */
function piece(raw: Uint8Array, { start, end }: Field): Uint8Array {
  const bytes = raw.subarray(start, end)
  return bytes.at(-1) === 10 ? bytes : Buffer.concat([bytes, Buffer.from('\r\n')])
}

function line(name: string, value: string): Uint8Array {
  return Buffer.from(`${name}: ${value}\r\n`, 'utf8')
}
