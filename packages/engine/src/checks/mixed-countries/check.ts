import type { Claim } from '../../claims/claim.ts'
import { isStrong } from '../../knowledge/facts.ts'
import type { Sourced } from '../../knowledge/records.ts'
import { defineCheck } from '../check.ts'
import type { Check, Facts, Observation } from '../check.ts'
import { bodiesNamed, isPublicBody, isWorldBody, isWorldCode } from '../facts/bodies.ts'
import { isProvenOfficial } from '../facts/origin.ts'
import { ofKind, spansOf } from '../facts/own.ts'
import { isNearPower, powerPassages } from '../facts/power.ts'
import { sourcesOf } from '../facts/sources.ts'
import { mayApply, statutesCited } from '../facts/statutes.ts'
import { authority, country, list } from '../params.ts'
import { words } from './words.ts'

export const check: Check = defineCheck({
  id: 'mixed-countries',
  life: 'trial',
  speaksFor: 'fraud',
  topic: 'law',
  group: 'foreign-law',
  families: ['authority-impersonation'],
  run,
  words,
})

function run(facts: Facts): readonly Observation[] {
  const power = powerPassages(facts)
  if (power.length === 0 || isProvenOfficial(facts)) return []
  const mentions = [
    ...bodyMentions(facts),
    ...lawMentions(facts),
    ...countryMentions(facts),
  ].filter(({ claim }) => claim.kind === 'identity' || isNearPower(claim, power))
  const countries = [...new Set(mentions.map((mention) => mention.country))]
  const foreign = mentions.filter((mention) => mention.country !== facts.reader)
  const mixes =
    countries.includes(facts.reader) && foreign.some((mention) => mention.record !== undefined)
  if (!mixes) return joint(facts)
  const sure = foreign.some(({ record }) => record !== undefined && isStrong(record))
  return [{ ...mixed(mentions, countries), outcome: sure ? 'contradicted' : 'unknown' }]
}

/** A thing of one country: a body, a law, or its power as such (then without a record). */
interface Mention {
  readonly claim: Claim
  readonly country: string
  readonly record?: Sourced
}

function bodyMentions(facts: Facts): readonly Mention[] {
  return [...ofKind(facts, 'identity'), ...ofKind(facts, 'authority')].flatMap((claim) => {
    const bodies = bodiesNamed(claim, facts)
    const [body] = bodies
    if (body === undefined || isWorldBody(body) || !isPublicBody(body)) return []
    return [{ claim, country: body.country, record: body }]
  })
}

function lawMentions(facts: Facts): readonly Mention[] {
  return ofKind(facts, 'statute').flatMap((claim) => {
    const cited = statutesCited(claim, facts)
    const statute = cited.find((one) => mayApply(one, facts)) ?? cited[0]
    if (statute === undefined || isWorldCode(statute.country)) return []
    return [{ claim, country: statute.country, record: statute }]
  })
}

function countryMentions(facts: Facts): readonly Mention[] {
  return ofKind(facts, 'jurisdiction')
    .filter(({ value }) => !isWorldCode(value.country))
    .map((claim) => ({ claim, country: claim.value.country }))
}

function mixed(
  mentions: readonly Mention[],
  countries: readonly string[],
): Omit<Observation, 'outcome'> {
  const oneEach = countries.flatMap((code) =>
    mentions.filter((one) => one.country === code).slice(0, 3),
  )
  return {
    key: 'mixed',
    params: { countries: list([...countries].sort().map(country)) },
    spans: spansOf(oneEach.map(({ claim }) => claim)),
    sources: sourcesOf(...oneEach.map(({ record }) => record)),
  }
}

/** A world body and a national one as senders of one letter: police do work together, and do not write so. */
function joint(facts: Facts): readonly Observation[] {
  const senders = ofKind(facts, 'identity').flatMap((claim) => {
    const body = bodiesNamed(claim, facts)[0]
    return body !== undefined && isPublicBody(body) ? [{ claim, body }] : []
  })
  const world = senders.find(({ body }) => isWorldBody(body))
  const national = senders.find(({ body }) => !isWorldBody(body))
  if (world === undefined || national === undefined) return []
  return [
    {
      key: 'joint',
      outcome: 'unknown',
      params: { world: authority(world.body.id), national: authority(national.body.id) },
      spans: spansOf([world.claim, national.claim]),
      sources: sourcesOf(world.body, national.body),
    },
  ]
}
