import { asciiHost } from './host.ts'

/** One `Authentication-Results` header field (RFC 8601). */
export interface ResultsHeader {
  /** Who says so (`authserv-id`), lower-cased. */
  readonly host: string
  readonly results: readonly MethodResult[]
}

export interface MethodResult {
  /** Lower-cased: `dkim`, `spf`, `dmarc`, `arc` … */
  readonly method: string
  /** Lower-cased, as written: `pass`, `hardfail` … */
  readonly result: string
  /** `header.d` → `example.org`; names lower-cased, values as written. */
  readonly properties: Readonly<Record<string, string>>
}

/** Reads a field's value by the grammar of RFC 8601 §2.2; undefined where it does not follow it. */
export function parseResultsHeader(value: string): ResultsHeader | undefined {
  if (value.length > MOST_LENGTH) return undefined
  const [head, ...infos] = splitAtSemicolons(tokenise(value) ?? [])
  const [host, ...version] = head ?? []
  if (host?.kind !== 'word' || !isVersion(version)) return undefined
  const results = infos.filter((info) => info.length > 0 && !isNone(info)).map(readResult)
  const read = results.filter((result) => result !== undefined)
  return read.length === results.length ? { host: asciiHost(host.text), results: read } : undefined
}

const MOST_LENGTH = 20_000

interface Token {
  readonly kind: 'word' | '=' | ';'
  readonly text: string
}

/** Words, quoted strings, `=` and `;`; comments are dropped. Undefined where a comment or string never ends. */
function tokenise(value: string): readonly Token[] | undefined {
  const tokens: Token[] = []
  let at = 0
  while (at < value.length) {
    const character = value.charAt(at)
    if (WHITE.has(character)) {
      at++
      continue
    }
    const read = readToken(value, at)
    if (read === undefined) return undefined
    if (read.token) tokens.push(read.token)
    at = read.next
  }
  return tokens
}

interface Read {
  readonly token?: Token
  readonly next: number
}

function readToken(value: string, at: number): Read | undefined {
  const character = value.charAt(at)
  if (character === '(') return readComment(value, at)
  if (character === '"') return readQuoted(value, at)
  if (character === '=' || character === ';')
    return { token: { kind: character, text: character }, next: at + 1 }
  let next = at
  while (next < value.length && !WHITE.has(value.charAt(next)) && !SPECIAL.has(value.charAt(next)))
    next++
  return next === at ? undefined : { token: { kind: 'word', text: value.slice(at, next) }, next }
}

const WHITE = new Set([' ', '\t', '\r', '\n'])
const SPECIAL = new Set(['(', ')', '"', '=', ';'])

/** Comments nest, and a backslash takes the next character as it is (RFC 5322 §3.2.2). */
function readComment(value: string, at: number): Read | undefined {
  let depth = 0
  for (let next = at; next < value.length; next++) {
    const character = value.charAt(next)
    if (character === '\\') next++
    else if (character === '(') depth++
    else if (character === ')' && --depth === 0) return { next: next + 1 }
  }
  return undefined
}

function readQuoted(value: string, at: number): Read | undefined {
  let text = ''
  for (let next = at + 1; next < value.length; next++) {
    const character = value.charAt(next)
    if (character === '"') return { token: { kind: 'word', text }, next: next + 1 }
    text += character === '\\' ? value.charAt(++next) : character
  }
  return undefined
}

function splitAtSemicolons(tokens: readonly Token[]): readonly (readonly Token[])[] {
  const parts: Token[][] = [[]]
  for (const token of tokens) {
    if (token.kind === ';') parts.push([])
    else parts.at(-1)!.push(token)
  }
  return parts
}

function isVersion(rest: readonly Token[]): boolean {
  return rest.length === 0 || (rest.length === 1 && /^\d+$/u.test(rest[0]!.text))
}

function isNone(info: readonly Token[]): boolean {
  return info.length === 1 && info[0]!.text.toLowerCase() === 'none'
}

/** `method [/version] = result`, then `ptype.property = value` or `reason = value`, any number of times. */
function readResult(info: readonly Token[]): MethodResult | undefined {
  const pairs = readPairs(info)
  const first = pairs?.[0]
  if (pairs === undefined || first === undefined) return undefined
  const [method = ''] = first[0].toLowerCase().split('/')
  if (!/^[a-z0-9-]+$/u.test(method)) return undefined
  const properties = pairs.slice(1).map(([name, text]) => [name.toLowerCase(), text] as const)
  return { method, result: first[1].toLowerCase(), properties: Object.fromEntries(properties) }
}

/**
 * A word without `=` belongs to the name before it or behind it (`dkim /1 = pass`, `header . d = a`), or is a
 * loose word that some hosts add: it is passed over.
 */
function readPairs(info: readonly Token[]): readonly (readonly [string, string])[] | undefined {
  const pairs: [string, string][] = []
  let name = ''
  for (let at = 0; at < info.length; at++) {
    const token = info[at]!
    if (token.kind === 'word') {
      name = /^[./]|[./]$/u.test(token.text) || /[./]$/u.test(name) ? name + token.text : token.text
      continue
    }
    const value = info[at + 1]
    if (name === '' || value?.kind !== 'word') return undefined
    const padding = base64Padding(info, at + 2)
    pairs.push([name, value.text + '='.repeat(padding)])
    name = ''
    at += 1 + padding
  }
  return pairs
}

/** Signing tables write `header.b=Zm9v==` without quotes: signs behind a value belong to it. */
function base64Padding(info: readonly Token[], from: number): number {
  let count = 0
  while (count < 2 && info[from + count]?.kind === '=') count++
  return count
}
