import { parse } from 'tldts'
import { cutAt } from '../../text/ends.ts'
import { canonical } from '../../text/vocabulary.ts'
import type { Link, Span } from '../message.ts'
import { isWhiteSpace } from './blanks.ts'

/** Where a link leads. */
export interface Target {
  readonly href: string
  readonly host: string
  readonly scheme: string
}

const MOST_HREF = 2_048

/** Reads a link's target as a browser would; never throws. `base` stands before relative ones. */
export function targetOf(written: string, base = ''): Target {
  const start = written.slice(0, MOST_HREF + 200).replace(/[\t\r\n]/gu, '')
  const href = cutAt(start.trim(), MOST_HREF)
  const absolute = withScheme(href, base)
  const scheme = /^([a-z][a-z0-9+.-]*):/iu.exec(absolute)?.[1]?.toLowerCase() ?? ''
  return { href, scheme, host: HOSTED.has(scheme) ? hostOf(absolute) : '' }
}

/** Bare addresses in a text, which mail programs and phones make into links. */
export function findLinks(
  text: string,
  most: number,
): { readonly links: readonly Link[]; readonly more: boolean } {
  const links: Link[] = []
  // An address has a point inside: what stands around each is looked at, and nothing else.
  let at = 0
  for (let point = text.indexOf('.'); point >= 0; point = text.indexOf('.', at)) {
    const word = wordAround(text, point, at)
    at = word.end
    // The first point of a word, at its end, is a full stop.
    if (point === word.end - 1) continue
    const span = trimmed(text, { start: word.start + offsetOfUrl(text, word), end: word.end })
    const href = text.slice(span.start, span.end)
    if (!isBareLink(href)) continue
    if (links.length >= most) return { links, more: true }
    links.push({ ...targetOf(href), text: href, span, via: 'text' })
  }
  return { links, more: false }
}

/** What stands around an offset without white space, quotes or brackets; it starts at `from` at the earliest. */
function wordAround(text: string, at: number, from: number): Span {
  let end = at + 1
  while (end < text.length && !isBorder(text.charCodeAt(end))) end++
  if (end === at + 1) return { start: at, end }
  let start = at
  while (start > from && !isBorder(text.charCodeAt(start - 1))) start--
  return { start, end }
}

function isBorder(code: number): boolean {
  return code < 0x80 ? ASCII_BORDERS[code] === 1 : isWhiteSpace(code) || WIDE_BORDERS.has(code)
}

const ASCII_BORDERS = new Uint8Array(0x80)
for (const sign of '\t\n\v\f\r <>"\'()[]{}|\\^`') ASCII_BORDERS[sign.charCodeAt(0)] = 1
const WIDE_BORDERS: ReadonlySet<number> = new Set(
  Array.from('،؛؟۔“”‘’«»', (sign) => sign.charCodeAt(0)),
)

const HOSTED: ReadonlySet<string> = new Set(['http', 'https', 'ftp', 'ws', 'wss'])

function withScheme(href: string, base: string): string {
  if (hasScheme(href)) return href
  if (href.startsWith('//') || href.startsWith('\\\\')) return `https:${href}`
  if (base !== '' && URL.canParse(href, base)) return new URL(href, base).href
  return looksLikeHost(href.split(/[/?#:]/u, 1)[0] ?? '') ? `http://${href}` : href
}

/** "name:" at its start, which is not a host with its port. */
function hasScheme(href: string): boolean {
  const scheme = /^[a-z][a-z0-9+.-]*:/iu.exec(href)?.[0]
  return scheme !== undefined && !/^\d+(?:\/|$)/u.test(href.slice(scheme.length))
}

function hostOf(url: string): string {
  try {
    const { hostname } = new URL(url)
    return canonical((hostname.endsWith('.') ? hostname.slice(0, -1) : hostname).toLowerCase())
  } catch {
    return ''
  }
}

function offsetOfUrl(text: string, word: Span): number {
  const token = text.slice(word.start, word.end)
  const scheme = token.indexOf('://')
  if (scheme < 0) return afterColon(token)
  let at = scheme
  while (at > 0 && scheme - at < 10 && /[a-z]/iu.test(token.charAt(at - 1))) at--
  return at
}

/** "here:shop.example/x": a word and its colon with no space behind them; a host with its port has a point before. */
function afterColon(token: string): number {
  const colon = token.indexOf(':')
  return colon > 0 && /^\p{L}+$/u.test(token.slice(0, colon)) ? colon + 1 : 0
}

/** Without the signs of the sentence it ends. */
function trimmed(text: string, span: Span): Span {
  let { start, end } = span
  while (end > start && '.,;:!?*_~-'.includes(text.charAt(end - 1))) end--
  while (start < end && '.,;:!?*_~-='.includes(text.charAt(start))) start++
  return { start, end }
}

function isBareLink(token: string): boolean {
  if (token.length < 4 || !token.includes('.')) return false
  if (/^(?:https?|ftp|hxxps?):\/\//iu.test(token)) return token.length > 10
  if (token.includes('@') || token.includes('://')) return false
  const end = token.search(/[/?#:]/u)
  const host = end < 0 ? token : token.slice(0, end)
  if (!looksLikeHost(host)) return false
  return /^www\./iu.test(host) || end > 0 || !looksLikeSentence(host)
}

/** Labels of a name, below a public suffix that the list knows or that stands for one in examples. */
function looksLikeHost(host: string): boolean {
  if (host.length > 253 || !host.includes('.') || !host.split('.').every(isLabel)) return false
  if (!/\.\p{L}[\p{L}\p{N}-]+$/u.test(host)) return false
  const { isIcann, domain, publicSuffix } = parse(host)
  return domain !== null && (isIcann === true || RESERVED.has(publicSuffix ?? ''))
}

/** Suffixes kept for examples (RFC 2606 §2): an example's address is read as what it stands for. */
const RESERVED: ReadonlySet<string> = new Set(['example', 'test', 'invalid'])

function isLabel(label: string): boolean {
  return label.length <= 63 && /^[\p{L}\p{N}-]+$/u.test(label)
}

/** "account.In two days": a full stop without a space, not a name. */
function looksLikeSentence(host: string): boolean {
  const labels = host.split('.')
  const last = labels.at(-1)!
  const first = labels[0]!
  if (last !== last.toLowerCase() && host !== host.toUpperCase()) return true
  return labels.length === 2 && (WORDS.has(last) || FILES.has(last)) && !/[\d-]/u.test(first)
}

/** Top-level domains that are everyday words, and ones that are endings of files. */
const WORDS = new Set([
  'in',
  'is',
  'it',
  'to',
  'me',
  'my',
  'at',
  'be',
  'do',
  'so',
  'no',
  'us',
  'am',
  'as',
  'by',
  'de',
  'la',
  'se',
])
const FILES = new Set(['md', 'sh', 'py', 'pl', 'rs', 'cc', 'so', 'ps', 'zip', 'mov', 'ai'])
