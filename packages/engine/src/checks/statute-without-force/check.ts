import type { StatuteClaim } from '../../claims/claim.ts'
import type { Statute } from '../../knowledge/records.ts'
import { defineCheck } from '../check.ts'
import type { Check, Facts, Observation, Outcome } from '../check.ts'
import { accusationsMeant } from '../facts/accusations.ts'
import { claimedBodies, isPublicBody } from '../facts/bodies.ts'
import { isProvenOfficial, isSentFrom, isSentFromCountry } from '../facts/origin.ts'
import { ofKind, spansOf } from '../facts/own.ts'
import { isNearPower, powerPassages } from '../facts/power.ts'
import { contradictedBy, sourcesOf } from '../facts/sources.ts'
import { lawOn, mayApply, statutesCited } from '../facts/statutes.ts'
import { country, matter, statute as statuteParam, text } from '../params.ts'
import { words } from './words.ts'

export const check: Check = defineCheck({
  id: 'statute-without-force',
  life: 'trial',
  speaksFor: 'fraud',
  topic: 'law',
  group: 'foreign-law',
  families: ['authority-impersonation'],
  run,
  words,
})

function run(facts: Facts): readonly Observation[] {
  // Contracts and privacy notices cite foreign laws all the time; only a threat with one is strange.
  const power = powerPassages(facts)
  if (power.length === 0 || isProvenOfficial(facts)) return []
  const byStatute = new Map<Statute, StatuteClaim[]>()
  for (const claim of ofKind(facts, 'statute')) {
    const statute = foreignStatute(claim, facts)
    if (statute === undefined || isFromThere(statute.country, facts)) continue
    if (!isNearPower(claim, power)) continue
    byStatute.set(statute, [...(byStatute.get(statute) ?? []), claim])
  }
  return [...byStatute].map(([statute, claims]) => observe(statute, claims, facts))
}

/** The law, where every law of this title and year is another country's. */
function foreignStatute(claim: StatuteClaim, facts: Facts): Statute | undefined {
  const cited = statutesCited(claim, facts)
  return cited.some((statute) => mayApply(statute, facts)) ? undefined : cited[0]
}

/** A company or school under that country's own domain may well be bound by its law; a public body has to prove itself. */
function isFromThere(code: string, facts: Facts): boolean {
  if (isSentFromCountry(code, facts)) return true
  const claimed = claimedBodies(facts)
  if (claimed.some((body) => body.country === code && isSentFrom(body, facts))) return true
  const poses =
    claimed.some(isPublicBody) ||
    ofKind(facts, 'identity').some(({ value }) => value.match !== 'register')
  return !poses && isBelowDomainOf(code, facts)
}

/** The country's own top-level domain stands at the end of its official suffixes. */
function isBelowDomainOf(code: string, facts: Facts): boolean {
  const suffixes = facts.knowledge.country(code)?.officialSuffixes ?? []
  const tops = suffixes.map((suffix) => suffix.value.slice(suffix.value.lastIndexOf('.') + 1))
  const host = facts.sender.domain?.host ?? ''
  return tops.some((top) => host.endsWith(`.${top}`))
}

function observe(law: Statute, claims: readonly StatuteClaim[], facts: Facts): Observation {
  const params = {
    law: statuteParam(law.id),
    home: country(law.country),
    country: country(facts.reader),
  }
  const outcome = outcomeOf(law, claims, facts)
  const spans = spansOf(claims)
  for (const { value } of accusationsMeant(facts)) {
    const here = lawOn(value.matter, facts)
    if (here === undefined) continue
    const { statute, section } = here
    const named = { ...params, matter: matter(value.matter), here: statuteParam(statute.id) }
    const sources = sourcesOf(law, section, statute)
    return section === undefined
      ? { key: 'with-law-here', outcome, params: named, spans, sources }
      : {
          key: 'with-section-here',
          outcome,
          params: { ...named, section: text(section.section) },
          spans,
          sources,
        }
  }
  return { key: 'foreign', outcome, params, spans, sources: sourcesOf(law) }
}

/** The reader's country has a law of this title too, of another year: the year may be a slip. */
function outcomeOf(law: Statute, claims: readonly StatuteClaim[], facts: Facts): Outcome {
  const namesakeHere = claims.every(({ value }) =>
    value.ids.some((id) => facts.knowledge.statute(id)?.country === facts.reader),
  )
  return namesakeHere ? 'unknown' : contradictedBy(law)
}
