import type { Authority } from '../../knowledge/records.ts'
import { defineCheck } from '../check.ts'
import type { Check, Facts, Observation } from '../check.ts'
import { accusationsMeant } from '../facts/accusations.ts'
import {
  bodiesNamed,
  bodyClaims,
  claimedBodies,
  isPublicBody,
  isWorldBody,
  type BodyClaim,
} from '../facts/bodies.ts'
import { bodyFor } from '../facts/mandates.ts'
import { isProvenOfficial, isSentFromCountry } from '../facts/origin.ts'
import { ofKind, spansOf } from '../facts/own.ts'
import { isNearPower, powerPassages } from '../facts/power.ts'
import { contradictedBy, sourcesOf } from '../facts/sources.ts'
import { authority, country, matter, text } from '../params.ts'
import { words } from './words.ts'

export const check: Check = defineCheck({
  id: 'body-of-another-country',
  life: 'trial',
  speaksFor: 'fraud',
  topic: 'body',
  group: 'foreign-power',
  families: ['authority-impersonation'],
  run,
  words,
})

function run(facts: Facts): readonly Observation[] {
  // Foreign bodies write to people for many good reasons; only power over the reader is out of their reach.
  const power = powerPassages(facts)
  if (power.length === 0 || isProvenOfficial(facts)) return []
  const byBody = new Map<Authority, BodyClaim[]>()
  for (const claim of bodyClaims(facts)) {
    const body = foreignBody(claim, facts)
    if (body === undefined || isSentFromCountry(body.country, facts)) continue
    if (claim.kind === 'authority' && !isNearPower(claim, power)) continue
    byBody.set(body, [...(byBody.get(body) ?? []), claim])
  }
  return [...byBody].map(([body, claims]) => observe(body, claims, facts))
}

/** The body, where all that bear the name are public bodies of other countries than the reader's. */
function foreignBody(claim: BodyClaim, facts: Facts): Authority | undefined {
  const bodies = bodiesNamed(claim, facts)
  const isForeign = (body: Authority): boolean =>
    body.country !== facts.reader && !isWorldBody(body) && isPublicBody(body)
  return bodies.every(isForeign) ? bodies[0] : undefined
}

/** More than this is an article rather than a letter, in characters. */
const LETTER = 4_000

/** A long text in which nobody gives himself out as a body is rather about bodies than from one. */
function isNotice(claims: readonly BodyClaim[], facts: Facts): boolean {
  return (
    facts.message.text.length <= LETTER ||
    claims.some((claim) => claim.kind === 'identity') ||
    ofKind(facts, 'identity').some((claim) => claim.value.match !== 'register') ||
    claimedBodies(facts).some(isPublicBody)
  )
}

function observe(body: Authority, claims: readonly BodyClaim[], facts: Facts): Observation {
  const params = {
    name: text(claims[0]!.value.name),
    home: country(body.country),
    country: country(facts.reader),
  }
  const outcome = isNotice(claims, facts) ? contradictedBy(body) : 'unknown'
  const spans = spansOf(claims)
  for (const { value } of accusationsMeant(facts)) {
    const here = bodyFor(value.matter, facts)
    if (here === undefined) continue
    return {
      key: 'with-body-here',
      outcome,
      params: { ...params, matter: matter(value.matter), body: authority(here.id) },
      spans,
      sources: sourcesOf(body, here),
    }
  }
  return { key: 'foreign', outcome, params, spans, sources: sourcesOf(body) }
}
