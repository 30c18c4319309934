import type { LandingKind } from '../../knowledge/records.ts'
import { defineCheck, type Check, type Facts, type Observation } from '../check.ts'
import { firstOfKey, spansOfLink } from '../facts/first-of-key.ts'
import { calledTo, type Target } from '../facts/targets.ts'
import { text } from '../params.ts'
import { words, type Key } from './words.ts'

export const check: Check = defineCheck({
  id: 'landing-on-shared-host',
  life: 'trial',
  speaksFor: 'fraud',
  topic: 'address',
  families: ['account-phishing', 'bank-impersonation', 'parcel-fraud'],
  run,
  words,
})

function run(facts: Facts): readonly Observation[] {
  const shared = calledTo(facts).filter(({ whose }) => whose === 'shared')
  return firstOfKey(shared.map(observe))
}

function observe(target: Target): Observation {
  const { domain, landing } = target
  return {
    key: keyOf(landing?.kind),
    outcome: 'unknown',
    params: { host: text(domain.host) },
    spans: spansOfLink(target),
    sources: landing?.sources ?? [],
  }
}

function keyOf(kind: LandingKind | undefined): Key {
  if (kind === undefined || kind === 'shortener') return 'site'
  return kind === 'mail-service' || kind === 'rewriter' ? 'site' : kind
}
