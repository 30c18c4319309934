/** A header such as `Content-Type`: a value, and parameters by their lower-cased names. */
export interface Structured {
  readonly value: string
  readonly params: ReadonlyMap<string, string>
}

/**
 * Reads a structured header (RFC 2045 §5.1), tolerantly: comments are dropped, quotes may be missing or left
 * open, a repeated parameter counts once, continued ones (RFC 2231 §3) are joined.
 */
export function readStructured(header: string): Structured {
  const [first = '', ...rest] = splitOutsideQuotes(header.slice(0, 4_000))
  const params = new Map<string, string>()
  for (const piece of rest) {
    const equals = piece.indexOf('=')
    if (equals < 1) continue
    const name = piece.slice(0, equals).trim().toLowerCase()
    const value = piece.slice(equals + 1).trim()
    const [base = name, section] = name.split('*')
    if (section !== undefined && Number(section) > 0)
      params.set(base, (params.get(base) ?? '') + value)
    else if (!params.has(base)) params.set(base, value)
  }
  return { value: first.trim().toLowerCase(), params }
}

/** Pieces between semicolons, without quotes and comments. */
function splitOutsideQuotes(text: string): readonly string[] {
  if (!text.includes('"') && !text.includes('(')) return text.split(';')
  const pieces: string[] = []
  let piece = ''
  let from = 0
  for (let at = 0; at < text.length; at++) {
    const sign = text.charAt(at)
    if (sign !== '"' && sign !== ';' && (sign !== '(' || !opensComment(text, at))) continue
    piece += text.slice(from, at)
    if (sign === ';') {
      pieces.push(piece)
      piece = ''
    } else if (sign === '"') {
      const end = endOfQuotes(text, at + 1)
      piece += text.slice(at + 1, end).replace(/\\([^]?)/gu, '$1')
      at = end
    } else at = endOfComment(text, at)
    from = at + 1
  }
  return [...pieces, piece + text.slice(from)]
}

/** Where the quotes close that open before `from`; a sign behind a backslash is a sign like others. */
function endOfQuotes(text: string, from: number): number {
  let at = from
  while (at < text.length && text.charAt(at) !== '"') at += text.charAt(at) === '\\' ? 2 : 1
  return Math.min(at, text.length)
}

/** Comments may stand in comments (RFC 5322 §3.2.2). */
function endOfComment(text: string, from: number): number {
  let depth = 0
  for (let at = from; at < text.length; at++) {
    const sign = text.charAt(at)
    if (sign === '(') depth++
    else if (sign === ')' && --depth === 0) return at
  }
  return text.indexOf(')', from)
}

/** A bracket within a word is part of it (`Invoice(1).pdf`), and one that never closes opens nothing. */
function opensComment(text: string, at: number): boolean {
  const before = at === 0 ? ' ' : text.charAt(at - 1)
  return (before === ' ' || before === '\t' || before === ';') && text.indexOf(')', at) > 0
}
