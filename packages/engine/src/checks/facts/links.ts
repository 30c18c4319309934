import type { Link, Span } from '../../message/message.ts'
import { linkDomains, type LinkDomain } from '../../sender/link-domains.ts'
import type { Facts } from '../check.ts'

/**
 * Hosts the sender himself would have the reader go to. What an advisory shows of somebody else's links, or a
 * reply quotes, is not his.
 */
export function ownLinkDomains(facts: Facts): readonly LinkDomain[] {
  return linkDomains({ ...facts.message, links: ownLinks(facts) }, facts)
}

export function ownLinks(facts: Facts): readonly Link[] {
  if (facts.claims.reports && facts.claims.reports.length > 0) return []
  const quoted = facts.message.regions.filter(({ voice }) => voice === 'quoted')
  return facts.message.links.filter(
    ({ span }) => !span || !quoted.some((region) => isWithin(span, region)),
  )
}

/** Does one stretch of the text lie within another? */
export function isWithin(span: Span, region: Span): boolean {
  return span.start >= region.start && span.end <= region.end
}
