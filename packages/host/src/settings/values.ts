import { isIP } from 'node:net'
import { domainToASCII } from 'node:url'
import { z } from 'zod'
import { countryOf } from '../country.ts'

/** A place to listen or to connect to. */
export type Place =
  | { readonly kind: 'tcp'; readonly host: string; readonly port: number }
  | { readonly kind: 'unix'; readonly path: string }

/** The server that mail is handed to. */
export interface Next {
  readonly protocol: 'smtp' | 'lmtp'
  readonly address: Place
}

/** `127.0.0.1:8894`, `[::1]:25`, `name:25`, `unix:/run/tasdeeq/milter`. */
export const place: z.ZodType<Place> = parsedBy(
  parsePlace,
  'a place such as 127.0.0.1:8894, [::1]:25 or unix:/run/tasdeeq/milter.sock',
)

/** `smtp://127.0.0.1:10026`, `lmtp:unix:/run/dovecot/lmtp`. */
export const next: z.ZodType<Next> = parsedBy(
  parseNext,
  'a next hop such as smtp://127.0.0.1:10026 or lmtp:unix:/run/dovecot/lmtp',
)

/** An address, or a network in CIDR notation. */
export const network: z.ZodType<string> = parsedBy(
  parseNetwork,
  'an address or network such as 127.0.0.1, 10.0.0.0/8 or 2001:db8::/32',
)

/** `address` or `address:port` of a DNS server. */
export const dnsServer: z.ZodType<string> = parsedBy(
  parseDnsServer,
  'the address of a DNS server such as 127.0.0.1, 127.0.0.1:5353 or [::1]:53',
)

/** A name of our own in `Authentication-Results`: a host name with a point, small letters. */
export const hostName: z.ZodType<string> = parsedBy(
  parseHostName,
  'the host name of your mail server, such as mx.example.org',
)

/** Of somebody else's, in small letters and in its ASCII form. */
export const domainName: z.ZodType<string> = parsedBy(
  parseHostName,
  'a domain, such as example.org',
)

/** Without a slash at its end. */
export const webAddress: z.ZodType<string> = parsedBy(
  parseWebAddress,
  'a web address that starts with https:// (http:// only for this machine itself), without ? and #',
)

/** ISO 3166-1, as `countryOf` reads it. */
export const country: z.ZodType<string> = parsedBy(
  countryOf,
  "the readers' country in two letters (ISO 3166-1), such as PK",
)

/** A path, relative or absolute. */
export function path(right: string): z.ZodType<string> {
  return parsedBy((text) => (text.length <= LONGEST_PATH && isLine(text) ? text : undefined), right)
}

export function isMailAddress(text: string): boolean {
  return text.length <= 254 && /^[A-Za-z0-9._+=-]{1,64}@[A-Za-z0-9.-]{1,253}$/u.test(text)
}

/** A whole number in these bounds. */
export function count(least: number, most: number): z.ZodType<number> {
  const error = `a whole number from ${least} to ${most}`
  return z.int({ error }).min(least, { error }).max(most, { error })
}

/** Milliseconds in these bounds, written `500ms`, `30s`, `10m`, `24h` or `7d`. */
export function durationWithin(least: string, most: string): z.ZodType<number> {
  const [from = 0, to = 0] = [parseDuration(least), parseDuration(most)]
  return parsedBy(
    (text) => within(parseDuration(text), from, to),
    `a duration from ${least} to ${most}, written without a space, such as 500ms, 30s, 10m, 24h, 7d`,
  )
}

/** Bytes in these bounds, written `64kb`, `25mb` or `2gb`. */
export function sizeWithin(least: string, most: string): z.ZodType<number> {
  const [from = 0, to = 0] = [parseSize(least), parseSize(most)]
  return parsedBy(
    (text) => within(parseSize(text), from, to),
    `a size from ${least} to ${most}, written without a space, such as 64kb, 25mb, 2gb`,
  )
}

/** A string that `parse` makes something of. */
export function parsedBy<T>(parse: (text: string) => T | undefined, right: string): z.ZodType<T> {
  return z.string({ error: right }).transform((text, context) => {
    const value = parse(text)
    if (value !== undefined) return value
    context.addIssue({ code: 'custom', message: right })
    return z.NEVER
  })
}

function within(value: number | undefined, from: number, to: number): number | undefined {
  return value !== undefined && value >= from && value <= to ? value : undefined
}

/** Neither empty nor with control characters, which would forge lines in logs and headers. */
export function isLine(text: string): boolean {
  return text.trim() !== '' && !/\p{C}/u.test(text)
}

function parseHostName(text: string): string | undefined {
  const name = domainToASCII(text)
  return /^(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.){1,20}[a-z0-9-]{1,63}$/u.test(name)
    ? name
    : undefined
}

function parseWebAddress(text: string): string | undefined {
  const url = URL.canParse(text) ? new URL(text) : undefined
  if (!url || text.length > LONGEST_PATH || url.search !== '' || url.hash !== '') return undefined
  const isOwn = LOOPBACK.has(url.hostname)
  if (url.protocol !== 'https:' && !(url.protocol === 'http:' && isOwn)) return undefined
  return url.href.endsWith('/') ? url.href.slice(0, -1) : url.href
}

const LOOPBACK: ReadonlySet<string> = new Set(['localhost', '127.0.0.1', '[::1]'])
const LONGEST_PATH = 1024

const MILLISECONDS: Readonly<Record<string, number>> = {
  ms: 1,
  s: 1000,
  m: 60_000,
  h: 3_600_000,
  d: 86_400_000,
}
const BYTES: Readonly<Record<string, number>> = { kb: 1024, mb: 1024 ** 2, gb: 1024 ** 3 }

function parseDuration(text: string): number | undefined {
  const [, number, unit] = /^(\d{1,9})(ms|s|m|h|d)$/u.exec(text) ?? []
  return number === undefined ? undefined : Number(number) * (MILLISECONDS[unit ?? ''] ?? 0)
}

function parseSize(text: string): number | undefined {
  const [, number, unit] = /^(\d{1,9})(kb|mb|gb)$/u.exec(text.toLowerCase()) ?? []
  return number === undefined ? undefined : Number(number) * (BYTES[unit ?? ''] ?? 0)
}

function parsePlace(text: string): Place | undefined {
  if (text.startsWith('unix:')) {
    const socket = text.slice('unix:'.length)
    const isUsable = isLine(socket) && socket.length <= LONGEST_SOCKET
    return isUsable ? { kind: 'unix', path: socket } : undefined
  }
  const [, bracketed, plain, port] =
    /^(?:\[([0-9a-fA-F:.]{2,45})\]|([A-Za-z0-9.-]{1,255})):(\d{1,5})$/u.exec(text) ?? []
  const host = bracketed ?? plain
  if (host === undefined || Number(port) > 65_535) return undefined
  if (bracketed !== undefined && isIP(bracketed) !== 6) return undefined
  return { kind: 'tcp', host, port: Number(port) }
}

/** Bytes of a socket's path: `sun_path` of Linux, less the final zero. */
const LONGEST_SOCKET = 107

function parseNext(text: string): Next | undefined {
  const [, protocol, slashes, rest] = /^(smtp|lmtp):(\/\/)?(.+)$/u.exec(text) ?? []
  if (rest === undefined || (protocol !== 'smtp' && protocol !== 'lmtp')) return undefined
  if ((slashes !== undefined) === rest.startsWith('unix:')) return undefined
  const address = parsePlace(rest)
  return address === undefined || (address.kind === 'tcp' && address.port === 0)
    ? undefined
    : { protocol, address }
}

function parseNetwork(text: string): string | undefined {
  const [address = '', prefix, ...more] = text.split('/')
  const version = isIP(address)
  if (version === 0 || more.length > 0) return undefined
  if (prefix === undefined) return text
  const most = version === 4 ? 32 : 128
  return /^\d{1,3}$/u.test(prefix) && Number(prefix) <= most ? text : undefined
}

function parseDnsServer(text: string): string | undefined {
  if (isIP(text) > 0) return text
  const at = parsePlace(text)
  return at?.kind === 'tcp' && isIP(at.host) > 0 && at.port > 0 ? text : undefined
}
