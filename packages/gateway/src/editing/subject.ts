import { Buffer } from 'node:buffer'
import type { Edits } from '../outcome.ts'
import { rawValue, unfolded, type HeaderBlock } from './fields.ts'
import { decodedWords, encodedRun, encodedWords, headerText } from './words-in-headers.ts'

/** The prefix put before every `Subject` there is, since readers differ over which one they show; or a new field. */
export function subjectEdits(
  raw: Uint8Array,
  { fields }: HeaderBlock,
  prefix: string,
): Pick<Edits, 'prepend' | 'replace'> {
  const subjects = fields.filter(({ lower }) => lower === 'subject')
  if (subjects.length === 0)
    return { prepend: [{ name: 'Subject', value: headerText('Subject', prefix) }], replace: [] }
  const replace = subjects.flatMap((field) => {
    const old = rawValue(raw, field)
    if (decodedWords(unfolded(old.slice(0, 4096))).startsWith(prefix)) return []
    return [{ name: field.name, nth: field.nth, value: prefixed(prefix, old) }]
  })
  return { prepend: [], replace }
}

/** Encoded words and folds of the old subject stay as they are. */
function prefixed(prefix: string, old: string): string {
  const start = encodedWords(prefix)
  const rest = asciiSubject(old).trim()
  if (rest === '') return start
  // White space between two encoded words is not shown (RFC 2047 section 6.2): the prefix brings its own.
  const bothEncoded = start.endsWith('?=') && rest.startsWith('=?')
  return bothEncoded ? `${encodedRun(`${prefix} `)} ${rest}` : `${start} ${rest}`
}

/** Control characters out; a line with raw 8-bit text becomes encoded words, since a field's value is ASCII. */
function asciiSubject(old: string): string {
  return old
    .split(/\r?\n/u)
    .map((line) => line.replace(/[^\t -~\u0080-\u00ff]/gu, ''))
    .filter((line, index) => index === 0 || line.trim() !== '')
    .map((line) => (/^[\t -~]*$/u.test(line) ? line : indented(line)))
    .join('\r\n')
}

function indented(line: string): string {
  const indent = /^[ \t]?/u.exec(line)?.[0] ?? ''
  return indent + encodedWords(textOf(line.slice(indent.length)))
}

/** UTF-8 where it is; else what most programs would show. */
function textOf(latin1: string): string {
  const bytes = Buffer.from(latin1, 'latin1')
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return new TextDecoder('windows-1252').decode(bytes)
  }
}
