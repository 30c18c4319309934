import { isStrong } from '../../knowledge/facts.ts'
import type { Authority } from '../../knowledge/records.ts'
import type { LinkDomain } from '../../sender/link-domains.ts'
import type { DomainFacts } from '../../sender/sender.ts'
import { defineCheck, type Check, type Facts, type Observation } from '../check.ts'
import type { BodyClaim } from '../facts/bodies.ts'
import { ownLinkDomains } from '../facts/links.ts'
import { requestsOf } from '../facts/own.ts'
import { identities, sureDomain } from '../facts/senders.ts'
import { authority, text } from '../params.ts'
import { words, type Key } from './words.ts'

export const check: Check = defineCheck({
  id: 'link-not-of-body',
  life: 'trial',
  speaksFor: 'fraud',
  topic: 'address',
  group: 'links',
  families: [
    'account-phishing',
    'bank-impersonation',
    'benefit-fraud',
    'parcel-fraud',
    'traffic-fine-fraud',
  ],
  run,
  words,
})

function run(facts: Facts): readonly Observation[] {
  const [identity] = identities(facts)
  if (!identity || !asksToFollow(facts)) return []
  const bodies = identities(facts).flatMap((found) => found.bodies)
  if (isSentByBody(bodies, facts)) return []
  const strange = ownLinkDomains(facts).filter(({ domain }) => isStrange(domain, bodies, facts))
  const worst = [...strange].sort((a, b) => rank(a.domain, facts) - rank(b.domain, facts))[0]
  return worst ? [observe(worst, identity, facts)] : []
}

/** In a short message a link is itself the request. */
function asksToFollow(facts: Facts): boolean {
  if (facts.channel === 'sms' || facts.channel === 'chat') return true
  return (
    requestsOf(facts, [
      'click',
      'credentials',
      'otp',
      'pay',
      'personal-data',
      'bank-details',
      'install',
    ]).length > 0
  )
}

/** What the body itself sends may lead where it likes: to its newsletter service, its shop, its survey. */
function isSentByBody(bodies: readonly Authority[], { sender }: Facts): boolean {
  const users =
    sender.phone?.usedBy ?? (sender.aligned === 'proven' ? sender.domain?.usedBy : undefined) ?? []
  return bodies.some(({ id }) => users.includes(id))
}

/** Other known bodies' sites (an app store, a map, a social network) are no place to lure people to. */
function isStrange(domain: DomainFacts, bodies: readonly Authority[], { sender }: Facts): boolean {
  if (domain.usedBy.some((id) => bodies.some((body) => body.id === id))) return false
  if (domain.officialIn !== undefined || domain.kind === 'known') return false
  return (
    sender.aligned !== 'proven' ||
    domain.registrable !== sender.domain?.registrable ||
    domain.kind !== 'official'
  )
}

function keyOf({ kind, host }: DomainFacts): Key {
  if (kind === 'shortener') return 'shortener'
  if (kind === 'free-hosting') return 'free-hosting'
  return /^[\d.]+$|^\[/u.test(host) ? 'number' : 'other-domain'
}

const ORDER: readonly Key[] = ['number', 'free-hosting', 'other-domain', 'shortener']

function rank(domain: DomainFacts, { sender }: Facts): number {
  const own = domain.registrable === sender.domain?.registrable ? ORDER.length : 0
  return ORDER.indexOf(keyOf(domain)) + own
}

interface Identity {
  readonly claim: BodyClaim
  readonly bodies: readonly Authority[]
}

function observe(
  { link, domain }: LinkDomain,
  { claim, bodies }: Identity,
  facts: Facts,
): Observation {
  const body = bodies[0]!
  const real = sureDomain(body, facts)
  return {
    key: keyOf(domain),
    outcome: real && isStrong(real) ? 'contradicted' : 'unknown',
    params: {
      target: text(domain.host),
      body: authority(body.id),
      real: text(real?.value ?? body.domains[0]?.value ?? '–'),
    },
    spans: [...(link.span ? [link.span] : []), claim.span],
    sources: real?.sources ?? [],
  }
}
