import type { Link, Span } from '../../message/message.ts'
import { linkDomains, type LinkDomain } from '../../sender/link-domains.ts'
import type { Facts } from '../check.ts'
import { once } from './once.ts'

/**
 * Hosts the sender himself would have the reader go to. What an advisory shows of somebody else's links, or a
 * reply quotes, is not his.
 */
export const ownLinkDomains: (facts: Facts) => readonly LinkDomain[] = once((facts) =>
  linkDomains(ownLinks(facts), facts),
)

export const ownLinks: (facts: Facts) => readonly Link[] = once(readOwnLinks)

function readOwnLinks(facts: Facts): readonly Link[] {
  const { links } = facts.message
  if (links.length === 0) return links
  if (facts.claims.reports && facts.claims.reports.length > 0) return []
  const quoted = facts.message.regions.filter(({ voice }) => voice === 'quoted')
  if (quoted.length === 0) return links
  return links.filter(({ span }) => !span || !quoted.some((region) => isWithin(span, region)))
}

/** Does one stretch of the text lie within another? */
export function isWithin(span: Span, region: Span): boolean {
  return span.start >= region.start && span.end <= region.end
}
