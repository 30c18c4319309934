import type { ThreatClaim, ThreatKind } from '../../claims/claim.ts'
import { defineCheck, type Check, type Facts, type Observation } from '../check.ts'
import { hoursToDate, SHORT_HOURS, shortestUltimatum } from '../facts/deadlines.ts'
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
/** A later date is a date, and no pressure. */
const MOST_DAYS = 14

function run(facts: Facts): readonly Observation[] {
  const threats = threatsOf(facts)
  if (threats.length === 0) return []
  return ultimatum(threats, facts) ?? withDate(threats, facts)
}

function ultimatum(
  threats: readonly ThreatClaim[],
  facts: Facts,
): readonly Observation[] | undefined {
  const shortest = shortestUltimatum(facts, threats)
  if (shortest === undefined) return undefined
  const { claim, hours } = shortest
  if (hours > MOST_DAYS * 24) return undefined
  const grave = nearTo(threats, [claim]).filter(({ value }) => !MILD.has(value.threat))
  const spans = spansOf([claim], grave.length > 0 ? grave : threats)
  if (hours > SHORT_HOURS) {
    const params = { days: number(Math.round(hours / 24)) }
    return [{ key: 'days', outcome: 'unknown', params, spans, sources: [] }]
  }
  const params = { hours: number(Math.ceil(hours)) }
  if (grave.length === 0) {
    return hours < 1 ? [] : [{ key: 'mild', outcome: 'unknown', params, spans, sources: [] }]
  }
  const arrest = grave.some(({ value }) => value.threat === 'arrest' && value.toYou)
  const key = hours < 1 ? 'at-once' : arrest ? 'arrest' : 'hours'
  const patterns = ['deadline:short', ...grave.map(({ value }) => `threat:${value.threat}`)]
  const sources = sourcesOfWarnings(patterns, facts)
  return [{ key, outcome: 'contradicted', params, spans, sources }]
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
