import { hostParts, type Authentication } from '@tasdeeq/engine'
import type { Judged } from '../judged.ts'
import { asciiDomain, domainOf } from './patterns.ts'

/** Does DMARC, or a signature or SPF aligned in the relaxed way of RFC 9989, prove the author's domain? */
export function isAuthenticated({ authentication, from, anomalies }: Judged): boolean {
  const domain = domainOf(from.address)
  if (!authentication || domain === '' || anomalies.includes('several-from')) return false
  const proven = provenDomains(authentication).map(organisation)
  return authentication.dmarc === 'pass' || proven.includes(organisation(domain))
}

/** Is the author's address proven: by DMARC, or by SPF or DKIM of that very domain? */
export function isAuthorProven(judged: Judged): boolean {
  const { authentication, from, anomalies } = judged
  // Which of several authors a reader is shown, nobody can tell.
  if (!authentication || from.address === '' || anomalies.includes('several-from')) return false
  return authentication.dmarc === 'pass' || isDomainProven(from.address, authentication)
}

/** Is the envelope's sender proven, by SPF or DKIM of that very domain? DMARC says nothing of it. */
export function isEnvelopeProven(mailFrom: string, { authentication }: Judged): boolean {
  return authentication !== undefined && isDomainProven(mailFrom, authentication)
}

function isDomainProven(address: string, authentication: Authentication): boolean {
  const domain = domainOf(address)
  return domain !== '' && provenDomains(authentication).includes(domain)
}

function provenDomains({ spf, spfDomain, dkim, dkimDomains }: Authentication): readonly string[] {
  const bySpf = spf === 'pass' && spfDomain !== undefined ? [spfDomain] : []
  const byDkim = dkim === 'pass' ? dkimDomains : []
  return [...bySpf, ...byDkim].map(asciiDomain)
}

function organisation(domain: string): string {
  return hostParts(domain).registrable
}
