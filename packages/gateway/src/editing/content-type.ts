/** A `Content-Type` or `Content-Disposition` taken apart (RFC 2045 section 5.1, RFC 2183). */
export interface Structured {
  /** In small letters: `text/plain`, `attachment`; '' where there is none. */
  readonly value: string
  /** Names in small letters. */
  readonly parameters: ReadonlyMap<string, string>
  /** As written between the semicolons, with the name of each. */
  readonly written: readonly { readonly name: string; readonly text: string }[]
}

/** More parameters have no meaning. */
const MOST_PARAMETERS = 100

/** @param value unfolded, a character for each byte */
export function parseStructured(value: string): Structured {
  const [first = '', ...rest] = pieces(value)
  const written = rest.slice(0, MOST_PARAMETERS).map((text) => {
    const equals = text.indexOf('=')
    return { name: text.slice(0, Math.max(equals, 0)).trim().toLowerCase(), text: text.trim() }
  })
  return {
    value: first.replace(/\s/gu, '').toLowerCase(),
    parameters: parametersOf(written),
    written,
  }
}

/** The same type with another charset, its other parameters as they were. */
export function withCharset({ value, written }: Structured, charset: string): string {
  const others = written
    .filter(({ name }) => name !== '' && name !== 'charset' && !name.startsWith('charset*'))
    .map(({ text }) => text.replace(/[^ -~]/gu, ''))
  return [value === '' ? 'text/plain' : value, ...others, `charset=${charset}`].join(';\r\n ')
}

/** Between semicolons, those in quotes apart; comments are left out. */
function pieces(value: string): readonly string[] {
  const found: string[] = []
  let piece = ''
  for (let at = 0; at < value.length;) {
    const end = tokenEnd(value, at)
    if (value[at] === ';') {
      found.push(piece)
      piece = ''
    } else if (value[at] !== '(') piece += value.slice(at, end)
    at = end
  }
  return [...found, piece]
}

/** A quoted string, a comment (RFC 5322 section 3.2), or one character. */
function tokenEnd(value: string, at: number): number {
  if (value[at] === '"') return quotedEnd(value, at + 1)
  return value[at] === '(' ? commentEnd(value, at + 1) : at + 1
}

function quotedEnd(value: string, from: number): number {
  let at = from
  while (at < value.length && value[at] !== '"') at += value[at] === '\\' ? 2 : 1
  return at + 1
}

function commentEnd(value: string, from: number): number {
  let depth = 1
  let at = from
  while (at < value.length && depth > 0) {
    if (value[at] === '(') depth++
    else if (value[at] === ')') depth--
    at += value[at] === '\\' ? 2 : 1
  }
  return at
}

/** The first of a name counts; what RFC 2231 divides or encodes is put together. */
function parametersOf(written: Structured['written']): ReadonlyMap<string, string> {
  const parameters = new Map<string, string>()
  for (const { name, text } of written) {
    const [plain = '', section] = name.split('*')
    const value = unquoted(text.slice(text.indexOf('=') + 1).trim())
    const said = name.endsWith('*') ? percentDecoded(value, section) : value
    const before = parameters.get(plain)
    if (before === undefined) parameters.set(plain, said)
    else if (section !== undefined && section !== '0') parameters.set(plain, before + said)
  }
  return parameters
}

function unquoted(text: string): string {
  if (!text.startsWith('"')) return text.split(/\s/u)[0] ?? ''
  const end = text.lastIndexOf('"')
  return text.slice(1, end > 0 ? end : undefined).replace(/\\(.)/gu, '$1')
}

/** Only the first section says a charset and a language (RFC 2231 section 4.1). */
function percentDecoded(value: string, section: string | undefined): string {
  const isFirst = section === '' || section === '0'
  const text = isFirst ? value.split("'").slice(2).join("'") : value
  return text.replace(/%([0-9a-fA-F]{2})/gu, (_, hex: string) =>
    String.fromCharCode(Number.parseInt(hex, 16)),
  )
}
