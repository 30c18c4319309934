import type { StatuteClaim } from '../../claims/claim.ts'
import { holdsAt, isStrong } from '../../knowledge/facts.ts'
import type { Statute } from '../../knowledge/records.ts'
import { defineCheck } from '../check.ts'
import type { Check, Facts, Observation } from '../check.ts'
import { claimsPower, isPressing } from '../facts/demands.ts'
import { isProvenOfficial } from '../facts/origin.ts'
import { ofKind, spansOf } from '../facts/own.ts'
import { sourcesOf } from '../facts/sources.ts'
import { statutesCited } from '../facts/statutes.ts'
import { date, statute as statuteParam } from '../params.ts'
import { words } from './words.ts'

export const check: Check = defineCheck({
  id: 'statute-repealed',
  life: 'trial',
  speaksFor: 'fraud',
  topic: 'law',
  group: 'section-cited',
  families: ['authority-impersonation'],
  run,
  words,
})

function run(facts: Facts): readonly Observation[] {
  // Courts and police go on citing a repealed law for offences of its time.
  if (isProvenOfficial(facts)) return []
  const byStatute = new Map<Statute, StatuteClaim[]>()
  for (const claim of ofKind(facts, 'statute')) {
    const statute = repealed(claim, facts)
    if (statute !== undefined) byStatute.set(statute, [...(byStatute.get(statute) ?? []), claim])
  }
  return [...byStatute].map(([statute, claims]) => observe(statute, claims, facts))
}

/** A law of the reader's country of which nothing is in force any more. Foreign laws are another check's matter. */
function repealed(claim: StatuteClaim, facts: Facts): Statute | undefined {
  const here = statutesCited(claim, facts).filter((statute) => statute.country === facts.reader)
  if (here.some((statute) => holdsAt(statute, facts.now))) return undefined
  return here.find((statute) => statute.to !== undefined && Date.parse(statute.to) <= facts.now)
}

function observe(law: Statute, claims: readonly StatuteClaim[], facts: Facts): Observation {
  const pressed = claimsPower(facts) && isPressing(facts)
  return {
    key: 'repealed',
    outcome: pressed && isStrong(law) ? 'contradicted' : 'unknown',
    params: { law: statuteParam(law.id), end: date(law.to ?? '') },
    spans: spansOf(claims),
    sources: sourcesOf(law),
  }
}
