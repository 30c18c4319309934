import { holdsAt, isStrong } from '../../knowledge/facts.ts'
import type { Authority, Fact, Practice } from '../../knowledge/records.ts'
import type { Facts } from '../check.ts'
import { isSentFrom } from './origin.ts'
import { neverOf } from './practices.ts'

/** How the sending domain sits with a body that the sender says he is. */
export type SenderFit =
  | { readonly kind: 'fits' }
  /** Our record of the body has no domain that a source vouches for. */
  | { readonly kind: 'unknown-domains'; readonly body: Authority }
  | {
      readonly kind: 'free-mail' | 'other-domain'
      readonly body: Authority
      /** The domains that the body does use: a few of them, none below another. */
      readonly domains: readonly Fact[]
      /** The body is known never to write from free mail. */
      readonly never?: Practice
    }

/** Bodies of one name, the likeliest first: it is enough that the domain fits one of them. */
export function senderFit(bodies: readonly Authority[], facts: Facts): SenderFit | undefined {
  const [body] = bodies
  const { domain } = facts.sender
  if (body === undefined || domain === undefined) return undefined
  if (bodies.some((one) => isSentFrom(one, facts)) || isProviders(facts)) return { kind: 'fits' }
  const domains = body.domains.filter((fact) => isStrong(fact) && holdsAt(fact, facts.now))
  if (domains.length === 0) return { kind: 'unknown-domains', body }
  const few = uppermost(domains)
  if (domain.kind !== 'free-mail') return { kind: 'other-domain', body, domains: few }
  const never = neverFreeMail(body, facts)
  return { kind: 'free-mail', body, domains: few, ...(never && { never }) }
}

/** At a provider of mail addresses these names are the provider's own (RFC 2142, section 5; RFC 5321, section 4.5.1). */
function isProviders({ sender }: Facts): boolean {
  if (sender.domain?.kind !== 'free-mail' || sender.aligned === 'refuted') return false
  return /^(?:postmaster|mailer-daemon)@/iu.test(sender.address)
}

/** A longer list helps nobody. */
const MOST_DOMAINS = 3

function uppermost(domains: readonly Fact[]): readonly Fact[] {
  return domains
    .filter(({ value }) => !domains.some((other) => value.endsWith(`.${other.value}`)))
    .slice(0, MOST_DOMAINS)
}

/** What binds a body binds those below it. */
function neverFreeMail(body: Authority, facts: Facts): Practice | undefined {
  let current: Authority | undefined = body
  for (let level = 0; level < 4 && current !== undefined; level++) {
    const never = neverOf(current, ['free-mail-sender'], facts)
    if (never !== undefined) return never
    current = current.parent === undefined ? undefined : facts.knowledge.authority(current.parent)
  }
  return undefined
}

/** Suffixes that only public bodies of the reader's country get, where sources vouch for them. */
export function officialSuffixes(facts: Facts): readonly Fact[] {
  const suffixes = facts.knowledge.country(facts.reader)?.officialSuffixes ?? []
  return suffixes.filter((fact) => isStrong(fact) && holdsAt(fact, facts.now))
}
