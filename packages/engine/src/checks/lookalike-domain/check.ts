import type { Fact } from '../../knowledge/records.ts'
import type { Span } from '../../message/message.ts'
import type { DomainFacts, LookAlike } from '../../sender/sender.ts'
import { defineCheck, type Check, type Facts, type Observation } from '../check.ts'
import { isPublicBody } from '../facts/bodies.ts'
import { claimsPower, hasDemand } from '../facts/demands.ts'
import { ownLinkDomains } from '../facts/links.ts'
import { claimNaming } from '../facts/senders.ts'
import { contradictedBy, sourcesOf } from '../facts/sources.ts'
import { authority, text } from '../params.ts'
import { words, type Key } from './words.ts'

export const check: Check = defineCheck({
  id: 'lookalike-domain',
  life: 'trial',
  speaksFor: 'fraud',
  topic: 'address',
  group: 'sender-domain',
  families: [
    'account-phishing',
    'authority-impersonation',
    'bank-impersonation',
    'tax-fraud',
    'benefit-fraud',
  ],
  run,
  words,
})

function run(facts: Facts): readonly Observation[] {
  const { sender } = facts
  const fromSender = observe('sender', sender.domain, { facts })
  const fromReply = observe('reply-to', sender.replyTo?.domain, { facts })
  const links = ownLinkDomains(facts).flatMap(({ link, domain }) => {
    const same = domain.registrable === sender.domain?.registrable
    return same ? [] : observe('link', domain, { facts, span: link.span })
  })
  return [...fromSender, ...(fromSender.length > 0 ? [] : fromReply), ...links.slice(0, 3)]
}

interface Place {
  readonly facts: Facts
  readonly span?: Span | undefined
}

function observe(key: Key, domain: DomainFacts | undefined, place: Place): readonly Observation[] {
  const like = domain?.looksLike
  if (!domain || !like) return []
  const claim = claimNaming(like.of, place.facts)
  const certain = isUnmistakable(domain, like)
  if (!claim && !certain) return []
  const sure = certain || !mayBeAnother(domain, like, place.facts)
  const fact = factOf(like, place.facts)
  return [
    {
      key,
      outcome: sure ? contradictedBy(...fact) : 'unknown',
      params: { domain: text(domain.host), real: text(like.domain), body: authority(like.of) },
      spans: [place.span, claim?.span].filter((span) => span !== undefined),
      sources: sourcesOf(...fact),
    },
  ]
}

/** The fact that the imitated domain is the body's: one, or none. */
function factOf({ of, domain }: LookAlike, { knowledge }: Facts): readonly Fact[] {
  const domains = knowledge.authority(of)?.domains ?? []
  return domains.filter(({ value }) => value === domain || value.endsWith(`.${domain}`)).slice(0, 1)
}

const LONG_NAME = 5

/** Nobody writes "fbrgovpk.com", or "paypaI" with a letter of another script, by chance. */
function isUnmistakable({ host }: DomainFacts, { how, domain, whole }: LookAlike): boolean {
  if (how === 'skeleton') return domain.indexOf('.') >= LONG_NAME || host.includes('xn--')
  return whole === true
}

/**
 * The same name under another suffix: a business often has its own under many countries', and a short one is
 * somebody else's by chance ("fia.com") unless the message wants something.
 */
function mayBeAnother({ registrable }: DomainFacts, like: LookAlike, facts: Facts): boolean {
  if (like.how !== 'other-suffix') return false
  const body = facts.knowledge.authority(like.of)
  if (body && !isPublicBody(body)) return /\.[a-z]{2}$/u.test(registrable)
  return like.domain.indexOf('.') < LONG_NAME && !claimsPower(facts) && !hasDemand(facts)
}
