import type { DomainBlock, DomainBlocks } from './domain-blocks.ts'
import { headOf, remark } from './remark.ts'

/** Seconds that an answer may be kept: a block that was wrong is over soon after it is taken back. */
const TTL = 300

/**
 * A Response Policy Zone (draft-vixie-dnsop-dns-rpz-00) as a master file (RFC 1035, 5). Its names are relative, so that it
 * is loaded under whatever name the resolver gives it. A name with `CNAME .` does not exist; reasons are remarks, since
 * no other record may stand beside a CNAME (RFC 1034, 3.6.2).
 */
export function policyZone(found: DomainBlocks, desk: string): string {
  const head = headOf(found, desk).map((line) => `; ${line}`)
  // Refresh and retry are for secondaries; the last is how long it may be remembered that a name is not there.
  const soa = `@ SOA localhost. nobody.invalid. ${found.version.serial} ${TTL} 60 604800 ${TTL}`
  return [...head, `$TTL ${TTL}`, soa, '@ NS localhost.', ...found.blocks.flatMap(lines), ''].join(
    '\n',
  )
}

/** At gateways a blocked domain covers what is below it: so the wildcard, which does not cover the name itself. */
function lines({ name, outcome, because, campaign, expires }: DomainBlock): readonly string[] {
  const until = new Date(expires).toISOString()
  return [
    `; ${remark(`${outcome}, until ${until}, campaign ${campaign}: ${because}`)}`,
    `${name} CNAME .`,
    `*.${name} CNAME .`,
  ]
}
