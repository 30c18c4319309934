import type { Authority } from '../../knowledge/records.ts'
import type { Facts } from '../check.ts'
import { claimedBodies, isPublicBody } from './bodies.ts'
import { once } from './once.ts'

/**
 * Does the mail come from this body as far as its domain tells: a domain of its own or of a body above or
 * below it, one that signed for it, or, for a public body, any domain below an official suffix of its country?
 */
export function isSentFrom(body: Authority, facts: Facts): boolean {
  const official = facts.sender.domain?.officialIn
  // An embassy stands in one country and writes from the domains of another.
  if (official !== undefined && body.kind === 'embassy') return true
  if (official === body.country && isPublicBody(body)) return true
  const { knowledge, now, sender } = facts
  const signers = sender.authentication.dkimDomains
    .filter((host) => !knowledge.isFreeMail(host) && !knowledge.isFreeHosting(host))
    .flatMap((host) => knowledge.usersOfDomain(host, now))
  return [...domainUsers(facts), ...signers].some((user) => isRelated(user, body))
}

/** Does it come from the state or a public body of that country, as far as its domain tells? */
export function isSentFromCountry(country: string, facts: Facts): boolean {
  const { domain, aligned } = facts.sender
  if (domain === undefined || aligned === 'refuted') return false
  return (
    domain.officialIn === country ||
    domainUsers(facts).some((user) => user.country === country && isPublicBody(user))
  )
}

/** Is it proven to come from a public body, or from the body that it says it comes from? */
export const isProvenOfficial: (facts: Facts) => boolean = once(readProof)

function readProof(facts: Facts): boolean {
  if (facts.sender.aligned !== 'proven') return false
  if (facts.sender.domain?.officialIn !== undefined) return true
  const claimed = claimedBodies(facts)
  // Frauds are sent through real businesses, as invoices or shared files: their domains prove nothing of others.
  return domainUsers(facts).some((user) => isPublicBody(user) || claimed.includes(user))
}

/** Bodies whose own domain it is; where anyone can have an address, it is nobody's own. */
function domainUsers(facts: Facts): readonly Authority[] {
  const { domain } = facts.sender
  if (domain === undefined || domain.kind === 'free-mail' || domain.kind === 'free-hosting')
    return []
  return domain.usedBy.flatMap((id) => facts.knowledge.authority(id) ?? [])
}

function isRelated(user: Authority, body: Authority): boolean {
  return (
    user.id === body.id ||
    body.parent === user.id ||
    user.parent === body.id ||
    (user.parent !== undefined && user.parent === body.parent) ||
    body.predecessors?.includes(user.id) === true ||
    body.successors?.includes(user.id) === true
  )
}
