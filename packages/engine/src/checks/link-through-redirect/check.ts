import { classifyDomain } from '../../sender/domains.ts'
import type { DomainFacts } from '../../sender/sender.ts'
import { defineCheck, type Check, type Facts, type Observation } from '../check.ts'
import { firstOfKey, spansOfLink } from '../facts/first-of-key.ts'
import { isRedirector } from '../facts/landing.ts'
import { targetsOf, type Target, type Whose } from '../facts/targets.ts'
import { text } from '../params.ts'
import { bareHost, carriedHost } from './carried.ts'
import { words, type Key } from './words.ts'

export const check: Check = defineCheck({
  id: 'link-through-redirect',
  life: 'trial',
  speaksFor: 'fraud',
  topic: 'address',
  families: ['account-phishing'],
  run,
  words,
})

function run(facts: Facts): readonly Observation[] {
  return firstOfKey(targetsOf(facts).flatMap((target) => ofTarget(target, facts)))
}

function ofTarget(target: Target, facts: Facts): readonly Observation[] {
  const { domain, parts, whose } = target
  const known = isRedirector(domain, parts.path, facts)
  const carried = carriedHost(parts) ?? (known || whose === 'passing' ? bareHost(parts) : undefined)
  if (known) return [observe('well-known', target, carried)]
  if (carried === undefined) return []
  const end = classifyDomain(carried, facts.knowledge, facts.now)
  return isExpected(end, target, facts) ? [] : [observe(KEYS[whose], target, carried)]
}

const KEYS: Readonly<Record<Whose, Key>> = {
  own: 'own-counter',
  passing: 'mail-service',
  body: 'known-site',
  known: 'known-site',
  shared: 'other',
  shortener: 'other',
  stranger: 'other',
}

/** Back to the same site, to the sender's, or to one everybody knows: what counters of honest mailings carry. */
function isExpected(end: DomainFacts, { domain, whose }: Target, { sender }: Facts): boolean {
  if (end.registrable === domain.registrable || end.registrable === sender.domain?.registrable) {
    return true
  }
  return (whose === 'own' || whose === 'passing') && end.kind === 'known'
}

function observe(key: Key, target: Target, carried: string | undefined): Observation {
  return {
    key,
    outcome: 'unknown',
    params: { host: text(target.domain.host), carried: text(carried ?? '…') },
    spans: spansOfLink(target),
    sources: [],
  }
}
