import type { DeadlineClaim, ThreatClaim, ThreatKind } from '../../claims/claim.ts'
import { defineCheck, type Check, type Facts, type Observation } from '../check.ts'
import { hoursToDate, nearestUltimatum, SHORT_HOURS, shorter } from '../facts/deadlines.ts'
import { deadlinesOf, nearTo, spansOf, threatsOf } from '../facts/own.ts'
import { number } from '../params.ts'
import { sourcesOfWarnings } from '../facts/warnings.ts'
import { words } from './words.ts'

export const check: Check = defineCheck({
  id: 'deadline-with-threat',
  life: 'trial',
  speaksFor: 'fraud',
  topic: 'demand',
  group: 'pressure',
  families: [],
  run,
  words,
})

/** What bills and shops also say. */
const MILD: ReadonlySet<ThreatKind> = new Set(['loss', 'fine', 'disconnection'])
/** What a service does to an account that nobody uses or pays for, and says beforehand. */
const SERVICE: ReadonlySet<ThreatKind> = new Set([
  'account-block',
  'sim-block',
  'benefit-block',
  'identity-block',
])
/** A later date is a date, and no pressure. */
const MOST_DAYS = 14

function run(facts: Facts): readonly Observation[] {
  const threats = threatsOf(facts)
  if (threats.length === 0) return []
  return ultimatum(threats, facts) ?? withDate(threats, facts)
}

/** A threat, and the length that stands nearest to it: what a letter says of other days is not its limit. */
interface Tied {
  readonly threat: ThreatClaim
  readonly claim: DeadlineClaim
  readonly hours: number
}

function ultimatum(
  threats: readonly ThreatClaim[],
  facts: Facts,
): readonly Observation[] | undefined {
  const all = threats.flatMap((threat) => {
    const nearest = nearestUltimatum(facts, threat)
    return nearest === undefined ? [] : [{ threat, ...nearest }]
  })
  const grave = all.filter(({ threat }) => !MILD.has(threat.value.threat))
  const tied = grave.length > 0 ? grave : all
  const [first, ...rest] = tied
  if (first === undefined) return undefined
  const shortest = rest.reduce((least, one) => (shorter(one, least) ? one : least), first)
  return observe(shortest, tied, facts)
}

function observe(
  { claim, hours, threat }: Tied,
  tied: readonly Tied[],
  facts: Facts,
): readonly Observation[] | undefined {
  if (hours > MOST_DAYS * 24) return undefined
  const threats = tied.filter((one) => one.claim === claim).map((one) => one.threat)
  const spans = spansOf([claim], threats)
  if (hours > SHORT_HOURS) {
    const params = { days: number(Math.round(hours / 24)) }
    return [{ key: 'days', outcome: 'unknown', params, spans, sources: [] }]
  }
  const params = { hours: number(Math.ceil(hours)) }
  const key = keyOf(threats, hours)
  if (MILD.has(threat.value.threat)) {
    return hours < 1 ? [] : [{ key: 'mild', outcome: 'unknown', params, spans, sources: [] }]
  }
  const outcome = key === 'account' ? 'unknown' : 'contradicted'
  const patterns = ['deadline:short', ...threats.map(({ value }) => `threat:${value.threat}`)]
  const sources = key === 'account' ? [] : sourcesOfWarnings(patterns, facts)
  return [{ key, outcome, params, spans, sources }]
}

function keyOf(threats: readonly ThreatClaim[], hours: number): string {
  if (hours < 1) return 'at-once'
  if (threats.some(({ value }) => value.threat === 'arrest' && value.toYou)) return 'arrest'
  return threats.every(({ value }) => SERVICE.has(value.threat)) ? 'account' : 'hours'
}

/** A day by the calendar is how bills and real notices set a limit: worth saying, hardly worth weight. */
function withDate(threats: readonly ThreatClaim[], facts: Facts): readonly Observation[] {
  for (const claim of deadlinesOf(facts)) {
    const hours = hoursToDate(claim, facts)
    if (hours === undefined || hours < 0 || hours > MOST_DAYS * 24) continue
    const params = { days: number(Math.max(1, Math.floor(hours / 24))) }
    if (nearTo([claim], threats).length === 0) continue
    const spans = spansOf([claim], threats)
    return [{ key: 'days', outcome: 'unknown', params, spans, sources: [] }]
  }
  return []
}
