import type { DomainFacts } from '../../sender/sender.ts'
import type { Span } from '../../message/message.ts'
import { defineCheck, type Check, type Facts, type Observation } from '../check.ts'
import { bodiesNamed, bodyClaims, isPublicBody, type BodyClaim } from '../facts/bodies.ts'
import { claimsPower } from '../facts/demands.ts'
import { ownLinkDomains } from '../facts/links.ts'
import { accusationsOf, ofKind } from '../facts/own.ts'
import { sourcesOf } from '../facts/sources.ts'
import { country, list, text } from '../params.ts'
import { words, type Key } from './words.ts'

export const check: Check = defineCheck({
  id: 'official-words-domain',
  life: 'trial',
  speaksFor: 'fraud',
  topic: 'address',
  group: 'sender-domain',
  families: ['authority-impersonation', 'tax-fraud', 'traffic-fine-fraud', 'benefit-fraud'],
  run,
  words,
})

function run(facts: Facts): readonly Observation[] {
  const claim = bodyClaims(facts).find((found) => claimsAuthority(found, facts))
  if (!claim && !speaksAsPower(facts)) return []
  const spans = claim ? [claim.span] : []
  const { domain } = facts.sender
  if (domain && isDressed(domain)) return [observe('sender', domain, { facts, spans })]
  const link = ownLinkDomains(facts).find((found) => isDressed(found.domain))
  if (!link || !claim) return []
  const shown = link.link.span
  return [observe('link', link.domain, { facts, spans: [...(shown ? [shown] : []), ...spans] })]
}

/** Only a public body, real, invented or made up, lends weight to such a name. */
function claimsAuthority(claim: BodyClaim, facts: Facts): boolean {
  if (claim.kind !== 'identity') return false
  return claim.value.match !== 'register' || bodiesNamed(claim, facts).some(isPublicBody)
}

/** Extortion threatens too; it is an accusation, or a law, that speaks for a state. */
function speaksAsPower(facts: Facts): boolean {
  const state = accusationsOf(facts).length > 0 || ofKind(facts, 'statute').length > 0
  return state && claimsPower(facts)
}

function isDressed({ kind, officialWords }: DomainFacts): boolean {
  return (
    officialWords.length > 0 &&
    (kind === 'ordinary' || kind === 'free-hosting' || kind === 'known-bad')
  )
}

interface Place {
  readonly facts: Facts
  readonly spans: readonly Span[]
}

function observe(key: Key, domain: DomainFacts, { facts, spans }: Place): Observation {
  const suffixes = facts.knowledge.country(facts.reader)?.officialSuffixes ?? []
  return {
    key,
    outcome: 'contradicted',
    params: {
      domain: text(domain.host),
      words: list(domain.officialWords.map(text)),
      country: country(facts.reader),
    },
    spans,
    sources: sourcesOf(...suffixes).slice(0, 2),
  }
}
