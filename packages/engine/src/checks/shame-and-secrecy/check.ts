import { defineCheck, type Check, type Facts, type Observation } from '../check.ts'
import type { Claim } from '../../claims/claim.ts'
import {
  accusationsOf,
  deadlinesOf,
  nearTo,
  offersOf,
  paymentsOf,
  requestsOf,
  situationsOf,
  spansOf,
  threatsOf,
} from '../facts/own.ts'
import { sourcesOfWarnings } from '../facts/warnings.ts'
import type { ClaimPattern } from '../../knowledge/records.ts'
import { words } from './words.ts'

export const check: Check = defineCheck({
  id: 'shame-and-secrecy',
  life: 'trial',
  speaksFor: 'fraud',
  topic: 'demand',
  group: 'pressure',
  families: [],
  run,
  words,
})

function run(facts: Facts): readonly Observation[] {
  return [...shame(facts), ...secrecy(facts)]
}

function shame(facts: Facts): readonly Observation[] {
  const told = threatsOf(facts, ['media-exposure', 'tell-family'])
  const recorded = situationsOf(facts, ['recorded-on-camera']).length > 0
  const leak = [...threatsOf(facts, ['data-leak']), ...(recorded ? told : [])]
  const exposure = recorded ? [] : nearTo(told, pressures(facts))
  const blacklisting = nearTo(threatsOf(facts, ['blacklisting']), pressures(facts))
  return [
    ...observe('leak', leak, facts).map((seen) => asExtortion(seen, facts)),
    ...observe('exposure', exposure, facts),
    ...observe('blacklisting', blacklisting, facts).map((seen) => asCreditRecord(seen, facts)),
  ]
}

/** A lender who is owed money says that he will tell the credit bureau: no shame without accusation or a graver threat. */
function asCreditRecord(seen: Observation, facts: Facts): Observation {
  const grave = threatsOf(facts).some(({ value }) => !ORDINARY.has(value.threat))
  const shames = grave || accusationsOf(facts).length > 0
  return shames ? seen : { ...seen, outcome: 'unknown' }
}

/** What creditors and services may rightly do. */
const ORDINARY: ReadonlySet<string> = new Set([
  'blacklisting',
  'loss',
  'fine',
  'disconnection',
  'account-block',
  'sim-block',
])

/** What makes of a word on the press, the family or a list a threat: an accusation, a demand, a limit, another threat. */
function pressures(facts: Facts): readonly Claim[] {
  return [
    ...accusationsOf(facts),
    ...deadlinesOf(facts),
    ...situationsOf(facts, ['court-order', 'notice', 'invoice-due', 'recorded-on-camera']),
    ...threatsOf(facts).filter(({ value }) => !SHAMING.has(value.threat)),
    ...requestsOf(facts, ['pay', 'buy-gift-card']),
    ...(facts.channel === 'email' ? [] : paymentsOf(facts)),
    ...(facts.channel === 'email' ? [] : requestsOf(facts, ['video-call', 'chat', 'secrecy'])),
  ]
}

const SHAMING: ReadonlySet<string> = new Set([
  'blacklisting',
  'media-exposure',
  'tell-family',
  'loss',
  'account-block',
])

/** Data leak in much honest talk: it is blackmail where money is wanted, or the reader is said to be recorded. */
function asExtortion(seen: Observation, facts: Facts): Observation {
  const blackmail =
    requestsOf(facts, ['pay', 'buy-gift-card', 'video-call']).length > 0 ||
    situationsOf(facts, ['recorded-on-camera']).length > 0 ||
    (facts.channel !== 'email' && pressures(facts).length > 0)
  return { ...seen, outcome: blackmail ? 'contradicted' : 'unknown', families: ['extortion'] }
}

/** Confidence is asked for in honest mail too: it tells something beside pressure or money only. */
function secrecy(facts: Facts): readonly Observation[] {
  const asked = requestsOf(facts, ['secrecy'])
  const pressed =
    threatsOf(facts).length > 0 ||
    accusationsOf(facts).length > 0 ||
    requestsOf(facts, ['pay', 'buy-gift-card', 'video-call', 'change-bank-details']).length > 0 ||
    offersOf(facts, ['inheritance', 'prize', 'guaranteed-return']).length > 0
  return observe('secrecy', pressed ? asked : [], facts)
}

function observe(key: string, claims: readonly Claim[], facts: Facts): readonly Observation[] {
  if (claims.length === 0) return []
  const sources = sourcesOfWarnings(claims.map(patternOf), facts)
  return [{ key, outcome: 'contradicted', params: {}, spans: spansOf(claims), sources }]
}

function patternOf(claim: Claim): ClaimPattern {
  if (claim.kind === 'threat') return `threat:${claim.value.threat}`
  return claim.kind === 'request' ? `request:${claim.value.request}` : `${claim.kind}:*`
}
