/** Where a message's header ends, and its fields. */
export interface Divided {
  /** As they stand, topmost first: name lower-cased, value unfolded, every run of white space one space. */
  readonly fields: readonly { readonly name: string; readonly value: string }[]
  readonly body: Uint8Array
}

/** Header bytes that are looked at. A mark stands near the top, and what it binds is far shorter than this. */
const HEADER = 2 * 1024 * 1024

const LF = 0x0a
const CR = 0x0d

/** RFC 5322 section 2.1: the header ends with the first empty line. */
export function divide(raw: Uint8Array): Divided {
  const end = headerEnd(raw)
  const header = Buffer.from(raw.buffer, raw.byteOffset, Math.min(end.header, HEADER))
  return { fields: fieldsOf(header.toString('latin1')), body: raw.subarray(end.body) }
}

function headerEnd(raw: Uint8Array): { readonly header: number; readonly body: number } {
  let line = 0
  for (;;) {
    const end = raw.indexOf(LF, line)
    if (end < 0) return { header: raw.length, body: raw.length }
    if (end === line || (end === line + 1 && raw[line] === CR))
      return { header: line, body: end + 1 }
    line = end + 1
  }
}

/** RFC 5322 section 2.2.3: a line that begins with white space goes on with the field above. */
function fieldsOf(header: string): Divided['fields'] {
  const fields: { name: string; lines: string[] }[] = []
  for (const line of header.split(/\r?\n/u)) {
    const current = fields.at(-1)
    if (line.startsWith(' ') || line.startsWith('\t')) {
      current?.lines.push(line.trim())
    } else {
      const colon = line.indexOf(':')
      if (colon <= 0) continue
      const name = line.slice(0, colon).trimEnd().toLowerCase()
      fields.push({ name, lines: [line.slice(colon + 1).trim()] })
    }
  }
  return fields.map(({ name, lines }) => ({ name, value: oneSpaced(lines.join(' ')) }))
}

/** Servers fold long fields anew. */
function oneSpaced(text: string): string {
  return text
    .split(/[ \t]+/u)
    .join(' ')
    .trim()
}
