import { isIP } from 'node:net'
import type { Client } from '../arrival.ts'
import type { Macro, Peer } from './command.ts'
import { asUtf8 } from './octets.ts'

/** What the connection says of the client, before it becomes an arrival's `Client`. */
export interface Introduced {
  readonly host?: string
  readonly peer?: Peer
  readonly helo?: string
  readonly macros: ReadonlyMap<string, string>
}

const NAME_MOST = 255

export function clientOf({ host, peer, helo, macros }: Introduced): Client {
  const ip = addressOf(macros.get('client_addr')) ?? (peer && addressOf(peerAddress(peer)))
  const name = nameOf(host, macros)
  const said = helo && tame(helo)
  return { ...(ip && { ip }), ...(name && { name }), ...(said && { helo: said }) }
}

/** Without control characters and not longer than a name may be: it goes into logs and fields. */
export function tame(text: string, most: number = NAME_MOST): string {
  const clean = Array.from(text)
    .filter((character) => !isControl(character))
    .join('')
  return asUtf8(clean).slice(0, most)
}

/** Is anything in it that could end a line somewhere else? */
export function hasControl(text: string): boolean {
  for (let at = 0; at < text.length; at++) if (isControl(text.charAt(at))) return true
  return false
}

function isControl(character: string): boolean {
  return character < ' ' || character === '\u007f'
}

/** Macros of those names, without the braces that names of more than a letter have on the wire. */
export function macroMap(
  values: readonly Macro[],
  wanted: ReadonlySet<string>,
): Map<string, string> {
  const map = new Map<string, string>()
  for (const [name, value] of values) {
    const bare = name.startsWith('{') && name.endsWith('}') ? name.slice(1, -1) : name
    if (wanted.has(bare)) map.set(bare, value)
  }
  return map
}

function peerAddress(peer: Peer): string | undefined {
  return peer.family === 'ipv4' || peer.family === 'ipv6' ? peer.address : undefined
}

/** Sendmail writes `IPv6:` before an address; a mapped IPv4 address is that of its IPv4 client (RFC 4291 section 2.5.5.2). */
function addressOf(text: string | undefined): string | undefined {
  if (text === undefined) return undefined
  const bare = /^ipv6:/i.test(text) ? text.slice(5) : text
  const inner = /^::ffff:/i.test(bare) ? bare.slice(7) : bare
  const found = isIP(inner) === 4 ? inner : bare
  return isIP(found) === 0 ? undefined : found.toLowerCase()
}

/** Postfix says `unknown`, Sendmail the address in brackets, where reverse DNS gave no name that leads back. */
function nameOf(host: string | undefined, macros: ReadonlyMap<string, string>): string | undefined {
  const resolved = macros.get('client_resolve')
  if (resolved !== undefined && resolved !== 'OK') return undefined
  const name = tame(macros.get('client_name') ?? host ?? '')
  return name === '' || name.toLowerCase() === 'unknown' || name.startsWith('[') ? undefined : name
}
