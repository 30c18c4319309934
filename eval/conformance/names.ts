import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { asciiHost, hostParts } from '../../packages/engine/src/sender/host.ts'
import { decodeLabel } from '../../packages/engine/src/sender/punycode.ts'
import type { Outcome, Suite } from './suite.ts'

/** The vectors that go with the Public Suffix List: the registrable domain of a name, or none. */
export const psl: Suite = {
  id: 'psl',
  title: 'Public Suffix List: its own vectors',
  run: (folder) => {
    const text = readFileSync(join(folder, 'psl/tests/test_psl.txt'), 'utf8')
    return text
      .split('\n')
      .filter((line) => line.startsWith("checkPublicSuffix('"))
      .map((line) => {
        const [, name = '', , expected = 'none'] = line.split("'")
        const { name: label, registrable } = hostParts(name)
        return { name, expected: asciiHost(expected), actual: label === '' ? 'none' : registrable }
      })
  },
}

/**
 * Unicode's vectors for UTS #46, as the URL Standard applies it (non-transitional; hyphens, lengths and ASCII signs
 * are not its matter), since that is what a browser makes of a link.
 */
export const idna: Suite = {
  id: 'idna',
  title: 'IDNA: Unicode, UTS #46, as the URL Standard has it',
  run: (folder) => {
    const text = readFileSync(join(folder, 'unicode/IdnaTestV2.txt'), 'utf8')
    return text.split('\n').flatMap((line, index) => {
      const vector = vectorOf(line)
      return vector === undefined
        ? []
        : [toAscii(vector, index + 1), ...toUnicode(vector, index + 1)]
    })
  },
}

interface Vector {
  readonly source: string
  readonly unicode: string
  readonly ascii: string
  /** Nobody may take the source for a host. */
  readonly isWrong: boolean
}

/** A column that is empty says what the one before it says; `""` is an empty text. */
function vectorOf(line: string): Vector | undefined {
  const columns = (line.split('#', 1)[0] ?? '').split(';').map((column) => column.trim())
  if (columns.length < 7) return undefined
  const [source = '', unicode, unicodeStatus, ascii, asciiStatus] = columns
  const shown = unicode || source
  return {
    source: plain(source),
    unicode: plain(shown),
    ascii: plain(ascii || shown),
    isWrong: errorsIn(asciiStatus || unicodeStatus || ''),
  }
}

/** Checks that the URL Standard does not make (https://url.spec.whatwg.org/#idna). */
const NOT_CHECKED: ReadonlySet<string> = new Set(['V2', 'V3', 'A4_1', 'A4_2', 'X4_2', 'U1'])

function errorsIn(status: string): boolean {
  const errors = status.replace(/[[\] ]/gu, '').split(',')
  return errors.some((error) => error !== '' && !NOT_CHECKED.has(error))
}

function plain(column: string): string {
  if (column === '""') return ''
  return column
    .replace(/\\u([0-9A-F]{4})/gu, (_whole, code: string) =>
      String.fromCharCode(Number.parseInt(code, 16)),
    )
    .replace(/\\x\{([0-9A-F]+)\}/gu, (_whole, code: string) =>
      String.fromCodePoint(Number.parseInt(code, 16)),
    )
}

/** What is no host is handed back as written. */
function toAscii({ source, ascii, isWrong }: Vector, line: number): Outcome {
  const expected = isWrong
    ? source.trim().toLowerCase().replace(/\.$/u, '')
    : ascii.replace(/\.$/u, '')
  return {
    name: `line ${line}: to ASCII`,
    expected: visible(expected),
    actual: visible(asciiHost(source)),
  }
}

function toUnicode({ ascii, unicode, isWrong }: Vector, line: number): readonly Outcome[] {
  if (isWrong) return []
  const actual = ascii.split('.').map(decodeLabel).join('.')
  return [{ name: `line ${line}: to Unicode`, expected: visible(unicode), actual: visible(actual) }]
}

function visible(text: string): string {
  return JSON.stringify(text).replace(
    /[^ -~]/gu,
    (sign) => `\\u{${sign.codePointAt(0)!.toString(16)}}`,
  )
}
