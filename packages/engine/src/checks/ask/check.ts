import type { Claim } from '../../claims/claim.ts'
import { defineCheck, type Check, type Facts, type Observation } from '../check.ts'
import { shortestUltimatum, SHORT_HOURS } from '../facts/deadlines.ts'
import { requestsOf, situationsOf, spansOf } from '../facts/own.ts'
import { words, type Key } from './words.ts'

export const check: Check = defineCheck({
  id: 'ask',
  life: 'trial',
  speaksFor: 'fraud',
  topic: 'demand',
  families: [],
  run,
  words,
})

/** One finding for each thing that is asked of the reader, one for haste, and one for calling it urgent. */
function run(facts: Facts): readonly Observation[] {
  const requests = requestsOf(facts)
  const byKey = new Map<Key, Claim[]>()
  for (const claim of requests) {
    const claims = byKey.get(claim.value.request)
    if (claims) claims.push(claim)
    else byKey.set(claim.value.request, [claim])
  }
  const found = [...byKey].map(([key, claims]) => observe(key, claims))
  return [...found, ...hurried(requests, facts), ...urgent(facts)]
}

/** A stated length of three days or less, near what is asked; a mere "at once" is none. */
function hurried(requests: readonly Claim[], facts: Facts): readonly Observation[] {
  if (requests.length === 0) return []
  const { claim, hours } = shortestUltimatum(facts, requests) ?? {}
  if (claim === undefined || hours === undefined || hours === 0 || hours > SHORT_HOURS) return []
  return [observe('under-deadline', [claim])]
}

function urgent(facts: Facts): readonly Observation[] {
  const claims = situationsOf(facts, ['urgency'])
  return claims.length > 0 ? [observe('urgent', claims)] : []
}

function observe(key: Key, claims: readonly Claim[]): Observation {
  return { key, outcome: 'unknown', params: {}, spans: spansOf(claims), sources: [] }
}
