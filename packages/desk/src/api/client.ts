import ipaddr from 'ipaddr.js'

/** Where a request comes from. */
export interface Client {
  /** Normal form. `0.0.0.0` where the connection has none. */
  readonly address: string
  /** On this machine, and no proxy says that it speaks for somebody else. */
  readonly isLocal: boolean
}

type Address = ipaddr.IPv4 | ipaddr.IPv6

/**
 * Reads the client's address. `X-Forwarded-For` counts only as far as the addresses that wrote it, from the right,
 * are among `proxies` (addresses or CIDR): the rest is what anybody may have written.
 */
export function clientReader(
  proxies: readonly string[],
): (peer: string | undefined, headers: Headers) => Client {
  const trusted = proxies.map(networkOf)
  const isProxy = (address: Address): boolean => trusted.some((network) => within(address, network))
  return (peer, headers) => {
    const forwarded = headers.get('x-forwarded-for')
    let address = parsed(peer ?? '') ?? NOWHERE
    for (const next of (forwarded ?? '').split(',').slice(-MOST_PROXIES).toReversed()) {
      const before = isProxy(address) ? parsed(withoutPort(next.trim())) : undefined
      if (before === undefined) break
      address = before
    }
    const isDirect = forwarded === null && !headers.has('forwarded') && !headers.has('via')
    return { address: address.toString(), isLocal: isDirect && address.range() === 'loopback' }
  }
}

const NOWHERE = ipaddr.parse('0.0.0.0')
const MOST_PROXIES = 10

/** The network that limits are counted by: `/24` of IPv4, `/48` of IPv6. */
export function networkPart(address: string): string {
  const known = parsed(address) ?? NOWHERE
  const bytes = known.toByteArray().slice(0, known.kind() === 'ipv4' ? 3 : 6)
  return Buffer.from(bytes).toString('hex')
}

function parsed(text: string): Address | undefined {
  // A zone (fe80::1%eth0) is of this machine's own naming.
  const [bare = ''] = text.split('%')
  return ipaddr.isValid(bare) ? ipaddr.process(bare) : undefined
}

/** Some proxies write the port, and IPv6 in brackets then, as in RFC 7239 section 6: `[2001:db8::1]:443`, `192.0.2.1:443`. */
function withoutPort(text: string): string {
  const [, bracketed, dotted] = /^(?:\[([^[\]]*)\]|([\d.]+))(?::\d{1,5})?$/u.exec(text) ?? []
  return bracketed ?? dotted ?? text
}

function networkOf(text: string): readonly [Address, number] {
  if (text.includes('/')) return ipaddr.parseCIDR(text)
  const address = ipaddr.process(text)
  return [address, address.kind() === 'ipv4' ? 32 : 128]
}

function within(address: Address, [network, bits]: readonly [Address, number]): boolean {
  if (address.kind() !== network.kind()) return false
  const [one, other] = [bitsOf(address), bitsOf(network)]
  return one.slice(0, bits) === other.slice(0, bits)
}

function bitsOf(address: Address): string {
  return address
    .toByteArray()
    .map((byte) => byte.toString(2).padStart(8, '0'))
    .join('')
}
