import { BlockList, isIP } from 'node:net'
import type { Connection } from '@tasdeeq/host'
import type { Arrival } from '../arrival.ts'

/**
 * What SPF is asked about. Mail of our own users, and mail from within the house, did not come from a server that
 * an SPF record speaks of: its address is left out.
 */
export function connectionOf({ client, mailFrom, authenticatedAs }: Arrival): Connection {
  const { ip, helo } = client
  const address = authenticatedAs === undefined && ip !== undefined ? publicAddress(ip) : undefined
  return {
    sender: mailFrom,
    ...(address !== undefined && { ip: address }),
    ...(helo !== undefined && { helo }),
  }
}

/** RFC 4291 section 2.5.5.2: an IPv4 address may come dressed as IPv6. */
const MAPPED = '::ffff:'

function publicAddress(written: string): string | undefined {
  const lower = written.toLowerCase()
  const inner = lower.startsWith(MAPPED) ? lower.slice(MAPPED.length) : lower
  const ip = isIP(inner) === 4 ? inner : lower
  const version = isIP(ip)
  if (version === 0) return undefined
  return NOT_PUBLIC.check(ip, version === 4 ? 'ipv4' : 'ipv6') ? undefined : ip
}

/**
 * RFC 6890, and RFC 6598 for carriers' networks. Addresses for documentation (RFC 5737, RFC 3849) are taken as
 * public: tests use them, and nobody else has them.
 */
const NOT_PUBLIC = new BlockList()
for (const [network, bits] of [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.168.0.0', 16],
] as const)
  NOT_PUBLIC.addSubnet(network, bits, 'ipv4')
for (const [network, bits] of [
  ['::', 127],
  ['fc00::', 7],
  ['fe80::', 10],
] as const)
  NOT_PUBLIC.addSubnet(network, bits, 'ipv6')
