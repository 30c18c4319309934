import { hostParts } from '../../sender/host.ts'
import { defineCheck, type Check, type Facts, type Observation } from '../check.ts'
import { firstOfKey, spansOfLink } from '../facts/first-of-key.ts'
import { isRedirector } from '../facts/landing.ts'
import { targetsOf, type Target } from '../facts/targets.ts'
import { text } from '../params.ts'
import { carriedHost } from './carried.ts'
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
  if (whose === 'passing' || whose === 'own') return []
  const carried = carriedHost(parts)
  if (isRedirector(domain.host, parts.path, facts)) return [observe('well-known', target, carried)]
  if (carried === undefined || isOnOwnSite(carried, target)) return []
  const known = whose === 'known' || whose === 'body'
  return [observe(known ? 'known-site' : 'other', target, carried)]
}

/** "Back to our page" after a sign-in names the same site. */
function isOnOwnSite(carried: string, { domain }: Target): boolean {
  return hostParts(carried).registrable === domain.registrable
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
