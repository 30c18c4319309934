import { holdsAt } from '../../knowledge/facts.ts'
import type { Authority, Invention } from '../../knowledge/records.ts'
import { defineCheck } from '../check.ts'
import type { Check, Facts, Observation, Outcome, Param } from '../check.ts'
import { accusationsMeant } from '../facts/accusations.ts'
import { bodyClaims, type BodyClaim } from '../facts/bodies.ts'
import { bodyFor } from '../facts/mandates.ts'
import { isProvenOfficial, isSentFromCountry } from '../facts/origin.ts'
import { spansOf } from '../facts/own.ts'
import { isNearPower, powerPassages } from '../facts/power.ts'
import { contradictedBy, sourcesOf } from '../facts/sources.ts'
import { authority, country, list, matter, text } from '../params.ts'
import { words } from './words.ts'

export const check: Check = defineCheck({
  id: 'invented-body',
  life: 'trial',
  speaksFor: 'fraud',
  topic: 'body',
  group: 'claimed-body',
  families: ['authority-impersonation'],
  run,
  words,
})

function run(facts: Facts): readonly Observation[] {
  // A real body that names an invention warns of it, whatever else its words look like.
  if (isProvenOfficial(facts)) return []
  const byInvention = new Map<Invention, BodyClaim[]>()
  for (const claim of bodyClaims(facts)) {
    const invention = inventionOf(claim, facts)
    if (invention === undefined) continue
    byInvention.set(invention, [...(byInvention.get(invention) ?? []), claim])
  }
  return [...byInvention].map(([invention, claims]) => observe(invention, claims, facts))
}

/** A name that stood for a real body which has ended is another matter, and has a check of its own. */
function inventionOf(claim: BodyClaim, facts: Facts): Invention | undefined {
  if (claim.value.match !== 'invention') return undefined
  return claim.value.ids
    .flatMap((id) => facts.knowledge.invention(id) ?? [])
    .find((invention) => invention.why !== 'dissolved' && isFalseHere(invention, facts))
}

function isFalseHere(invention: Invention, facts: Facts): boolean {
  const { falseIn, realIn } = invention
  if (!holdsAt(invention, facts.now) || realIn.includes(facts.reader)) return false
  if (realIn.some((code) => isSentFromCountry(code, facts))) return false
  return falseIn.includes('*') || falseIn.includes(facts.reader)
}

function observe(invention: Invention, claims: readonly BodyClaim[], facts: Facts): Observation {
  const { key, params, real } = realBody(invention, facts)
  return {
    key: isNowhere(invention) ? (key === 'matter' ? 'nowhere-matter' : 'nowhere') : key,
    outcome: outcomeOf(invention, claims, facts),
    params: { name: text(claims[0]!.value.name), country: country(facts.reader), ...params },
    spans: spansOf(claims),
    sources: sourcesOf(invention, real),
  }
}

/** To tell of an invented body is no crime; to be one, or to press somebody with one, is what frauds do. */
function outcomeOf(invention: Invention, claims: readonly BodyClaim[], facts: Facts): Outcome {
  const power = powerPassages(facts)
  const uses = claims.some((claim) => claim.kind === 'identity' || isNearPower(claim, power))
  return uses ? contradictedBy(invention) : 'unknown'
}

/** Is it nobody's name in any country? */
function isNowhere({ falseIn, realIn }: Invention): boolean {
  return falseIn.includes('*') && realIn.length === 0
}

interface Real {
  readonly key: 'matter' | 'near' | 'elsewhere' | 'nobody'
  readonly params: Readonly<Record<string, Param>>
  readonly real?: Authority
}

/** What a reader wants to hear next: who really deals with this. */
function realBody(invention: Invention, facts: Facts): Real {
  for (const { value } of accusationsMeant(facts)) {
    const real = bodyFor(value.matter, facts)
    if (real !== undefined) {
      return {
        key: 'matter',
        params: { matter: matter(value.matter), body: authority(real.id) },
        real,
      }
    }
  }
  const near = invention.near === undefined ? undefined : facts.knowledge.authority(invention.near)
  if (near !== undefined && near.country === facts.reader && holdsAt(near, facts.now)) {
    return { key: 'near', params: { body: authority(near.id) }, real: near }
  }
  if (invention.realIn.length > 0) {
    return { key: 'elsewhere', params: { countries: list(invention.realIn.map(country)) } }
  }
  return { key: 'nobody', params: {} }
}
