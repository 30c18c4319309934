import { Buffer } from 'node:buffer'
import type { Edits } from '../outcome.ts'
import { applyEdits } from './apply.ts'
import type { Warning } from './banner-text.ts'
import { partEdit, type PartEdit } from './banner-part.ts'
import { firstField, readHeader, type HeaderBlock } from './fields.ts'
import { textParts, type TextPart } from './text-parts.ts'

type BannerEdits = Pick<Edits, 'prepend' | 'replace' | 'body'>

const NOTHING: BannerEdits = { prepend: [], replace: [] }

/** Bytes of a text: one larger is no letter, and stays as it is. */
const MOST_BYTES = 10 * 1024 * 1024

/**
 * The warning put at the top of what a reader sees as text. Nothing where there is no such text, where anything is
 * signed or encrypted, or where the warning stands there already. Never throws: what cannot be read is left alone.
 */
export function bannerEdits(raw: Uint8Array, warning: Warning): BannerEdits {
  const edits = textParts(raw)
    .filter(({ body, end }) => end - body <= MOST_BYTES)
    .flatMap((part) => {
      const edit = partEdit(raw, part, warning)
      return edit ? [{ part, edit }] : []
    })
    .sort((a, b) => a.part.start - b.part.start)
  const [first] = edits
  if (!first) return NOTHING
  const header = readHeader(raw)
  if (first.part.start > 0) return { ...NOTHING, body: spliced(raw, header, edits) }
  return { ...headerEdits(header, asMime(header, first.edit)), body: first.edit.body }
}

/** RFC 2045 section 4: the fields of MIME mean something where the message says it is MIME. */
function asMime(header: HeaderBlock, edit: PartEdit): PartEdit {
  if (edit.fields.length === 0 || firstField(header, 'mime-version')) return edit
  return { ...edit, fields: [{ name: 'MIME-Version', value: '1.0' }, ...edit.fields] }
}

interface Edited {
  readonly part: TextPart
  readonly edit: PartEdit
}

/** The old body with the parts' new ones in their places; all between stays byte by byte. */
function spliced(raw: Uint8Array, header: HeaderBlock, edits: readonly Edited[]): Uint8Array {
  const pieces: Uint8Array[] = []
  let at = header.body
  for (const { part, edit } of edits) {
    const own = raw.subarray(part.start, part.body)
    const changes = { remove: [], ...headerEdits(readHeader(own), edit) }
    pieces.push(raw.subarray(at, part.start), applyEdits(own, changes), edit.body)
    at = part.end
  }
  return Buffer.concat([...pieces, raw.subarray(at)])
}

/** Fields that must say something else now: replaced where they are, else added. */
function headerEdits(
  header: HeaderBlock,
  { fields }: PartEdit,
): Pick<Edits, 'prepend' | 'replace'> {
  const placed = fields.map((field) => ({
    ...field,
    there: firstField(header, field.name.toLowerCase()),
  }))
  return {
    prepend: placed.flatMap(({ name, value, there }) => (there ? [] : [{ name, value }])),
    replace: placed.flatMap(({ value, there }) =>
      there ? [{ name: there.name, nth: there.nth, value }] : [],
    ),
  }
}
