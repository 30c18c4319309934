import { BlockList, isIP } from 'node:net'

/**
 * May a peer tell who really sent? `trusted` are addresses and networks in CIDR notation. Without an address nobody is
 * trusted. Over a Unix socket there is none: who may open it is a matter of its file, and the listener trusts whoever may.
 */
export function trustCheck(
  trusted: readonly string[],
  kind: 'tcp' | 'unix',
): (address: string | undefined) => boolean {
  if (kind === 'unix') return () => true
  const list = new BlockList()
  for (const entry of trusted) {
    const slash = entry.indexOf('/')
    const address = slash === -1 ? entry : entry.slice(0, slash)
    if (slash === -1) list.addAddress(address, familyOf(address))
    else list.addSubnet(address, Number(entry.slice(slash + 1)), familyOf(address))
  }
  return (address) => address !== undefined && list.check(address, familyOf(address))
}

/**
 * A socket that listens for both families reports IPv4 peers in IPv6 notation (RFC 4291 section 2.5.5.2), and link-local
 * ones with the name of the interface (RFC 4007 section 11).
 */
export function plainAddress(reported: string | undefined): string | undefined {
  const [address = ''] = (reported ?? '').split('%')
  const plain = address.startsWith('::ffff:') ? address.slice('::ffff:'.length) : address
  return isIP(plain) === 0 ? undefined : plain
}

function familyOf(address: string): 'ipv4' | 'ipv6' {
  return isIP(address) === 6 ? 'ipv6' : 'ipv4'
}
