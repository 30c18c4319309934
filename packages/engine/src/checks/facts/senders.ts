import { isStrong, holdsAt } from '../../knowledge/facts.ts'
import type { Authority, Fact } from '../../knowledge/records.ts'
import type { Span } from '../../message/message.ts'
import type { Facts } from '../check.ts'
import { bodiesNamed, bodyClaims, type BodyClaim } from './bodies.ts'
import { hasHeader } from './headers.ts'
import { isWithin } from './links.ts'
import { once } from './once.ts'
import { ofKind } from './own.ts'

/**
 * The first claim in the sender's own voice that names this body, as himself or in another role. A name that
 * stands only in a link or an address says nothing beside it.
 */
export function claimNaming(id: string, facts: Facts): BodyClaim | undefined {
  const links = facts.message.links.flatMap(({ span }) => span ?? [])
  return bodyClaims(facts).find(
    ({ value, span }) => value.ids.includes(id) && !links.some((link) => isWithin(span, link)),
  )
}

/** Domains of a body that hold now; sub-domains of them are its own too. */
export function domainsOf(body: Authority, facts: Facts): readonly Fact[] {
  return body.domains.filter((fact) => holdsAt(fact, facts.now))
}

/** The fact by which a host is a body's, the surest first. */
export function domainFact(body: Authority, host: string, facts: Facts): Fact | undefined {
  const fitting = domainsOf(body, facts).filter(({ value }) => isBelow(host, value))
  return fitting.find(isStrong) ?? fitting[0]
}

/** The first domain of a body that a source vouches for: what a reader is told instead of a false one. */
export function sureDomain(body: Authority, facts: Facts): Fact | undefined {
  return domainsOf(body, facts).find(isStrong)
}

/** Registered bodies that the sender says he is, claim by claim. */
export const identities: (
  facts: Facts,
) => readonly { readonly claim: BodyClaim; readonly bodies: readonly Authority[] }[] = once(
  (facts) =>
    ofKind(facts, 'identity')
      .map((claim) => ({ claim, bodies: bodiesNamed(claim, facts) }))
      .filter(({ bodies }) => bodies.length > 0),
)

/**
 * The body that a domain or number belongs to, where the message says it is from that body, from one within it,
 * or from none of the register. A message in one body's name over another's channel is no genuine one of either.
 */
export function bodyOfChannel(users: readonly string[], facts: Facts): Authority | undefined {
  const claimed = identities(facts).flatMap(({ bodies }) => bodies)
  if (claimed.length === 0) return facts.knowledge.authority(users[0] ?? '')
  const own = claimed.find(({ id }) => users.includes(id))
  if (own) return own
  const within = claimed.find(({ parent }) => parent !== undefined && users.includes(parent))
  return within && facts.knowledge.authority(within.parent ?? '')
}

/** Where the sender says that he is this body. */
export function spansOfIdentity(body: Authority, facts: Facts): readonly Span[] {
  return identities(facts)
    .filter(({ bodies }) => bodies.includes(body))
    .map(({ claim }) => claim.span)
    .slice(0, 2)
}

/** Was it sent through a mailing list or a sender of bulk mail, which says so in its headers (RFC 2369, RFC 2919)? */
export function isListMail(facts: Facts): boolean {
  return LIST_HEADERS.some((name) => hasHeader(facts, name))
}

const LIST_HEADERS = ['list-id', 'list-post', 'list-unsubscribe', 'list-help']

function isBelow(host: string, domain: string): boolean {
  const lower = domain.toLowerCase()
  return host === lower || host.endsWith(`.${lower}`)
}
