import type { AccusationClaim } from '../../claims/claim.ts'
import { isStrong } from '../../knowledge/facts.ts'
import type { Authority } from '../../knowledge/records.ts'
import { defineCheck } from '../check.ts'
import type { Check, Facts, Observation } from '../check.ts'
import { accusationsMeant } from '../facts/accusations.ts'
import {
  bodiesNamed,
  bodyClaims,
  isPublicBody,
  isWorldBody,
  type BodyClaim,
} from '../facts/bodies.ts'
import { bodyFor, coversMatter, sameMatter } from '../facts/mandates.ts'
import { isProvenOfficial } from '../facts/origin.ts'
import { spansOf } from '../facts/own.ts'
import { isNearPower, powerPassages } from '../facts/power.ts'
import { sourcesOf } from '../facts/sources.ts'
import { authority, matter } from '../params.ts'
import { words } from './words.ts'

export const check: Check = defineCheck({
  id: 'no-mandate',
  life: 'trial',
  speaksFor: 'fraud',
  topic: 'mandate',
  group: 'mandate',
  families: ['authority-impersonation'],
  run,
  words,
})

function run(facts: Facts): readonly Observation[] {
  // A body that tells of a matter without pressing anybody may tell of any matter.
  const power = powerPassages(facts)
  if (power.length === 0 || isProvenOfficial(facts)) return []
  const seen = new Set<string>()
  const observations: Observation[] = []
  for (const claim of bodyClaims(facts)) {
    const body = bodyHere(claim, facts)
    if (body === undefined || seen.has(body.id) || !isNearPower(claim, power)) continue
    seen.add(body.id)
    const observation = observe(body, claimsOf(body, facts), facts)
    if (observation !== undefined) observations.push(observation)
  }
  return observations
}

/** The one public body of the reader's country, or of the world, that the name stands for. */
function bodyHere(claim: BodyClaim, facts: Facts): Authority | undefined {
  const here = bodiesNamed(claim, facts).filter(
    (body) => isPublicBody(body) && (body.country === facts.reader || isWorldBody(body)),
  )
  return here.length === 1 ? here[0] : undefined
}

function claimsOf(body: Authority, facts: Facts): readonly BodyClaim[] {
  return bodyClaims(facts).filter((claim) => claim.value.ids.includes(body.id))
}

function observe(
  body: Authority,
  claims: readonly BodyClaim[],
  facts: Facts,
): Observation | undefined {
  const accused = accusationsMeant(facts)
  for (const accusation of accused) {
    const denied = deniedMatter(body, accusation.value.matter, facts)
    if (denied !== undefined)
      return tell(body, denied, { claims, accusation, facts, known: isStrong(body) })
  }
  const [first] = accused
  const speaks = claims.some((claim) => claim.kind === 'identity')
  if (!speaks || body.mandate.length === 0 || first === undefined) return undefined
  const covered = accused.some(({ value }) =>
    body.mandate.some((one) => sameMatter(one, value.matter, facts)),
  )
  return covered
    ? undefined
    : tell(body, first.value.matter, { claims, accusation: first, facts, known: false })
}

/** The matter it is known not to deal with; where its mandate names the accusation all the same, the mandate counts. */
function deniedMatter(body: Authority, accused: string, facts: Facts): string | undefined {
  if (coversMatter(body.mandate, accused, facts)) return undefined
  return body.notMandate.find((one) => facts.knowledge.covers(one, accused))
}

interface Ground {
  readonly claims: readonly BodyClaim[]
  readonly accusation: AccusationClaim
  readonly facts: Facts
  /** Is it known that the body does not deal with the matter? Else it is just not known that it does. */
  readonly known: boolean
}

function tell(body: Authority, denied: string, ground: Ground): Observation {
  const { claims, accusation, facts, known } = ground
  const right = bodyFor(accusation.value.matter, facts)
  const params = { body: authority(body.id), matter: matter(denied) }
  const rest = {
    outcome: known ? ('contradicted' as const) : ('unknown' as const),
    spans: spansOf(claims, [accusation]),
    sources: sourcesOf(body, right),
  }
  return !known || right === undefined || right.id === body.id
    ? { key: 'no-mandate', params, ...rest }
    : { key: 'another-deals-with-it', params: { ...params, right: authority(right.id) }, ...rest }
}
