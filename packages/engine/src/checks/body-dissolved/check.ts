import { isStrong } from '../../knowledge/facts.ts'
import type { Authority, Sourced } from '../../knowledge/records.ts'
import { defineCheck } from '../check.ts'
import type { Check, Facts, Observation, Param } from '../check.ts'
import { bodiesNamed, bodyClaims, recordsOf, type BodyClaim } from '../facts/bodies.ts'
import { claimsPower, hasDemand } from '../facts/demands.ts'
import { isProvenOfficial } from '../facts/origin.ts'
import { spansOf } from '../facts/own.ts'
import { sourcesOf } from '../facts/sources.ts'
import { authority, date, text } from '../params.ts'
import { words } from './words.ts'

export const check: Check = defineCheck({
  id: 'body-dissolved',
  life: 'trial',
  speaksFor: 'fraud',
  topic: 'body',
  group: 'claimed-body',
  families: ['authority-impersonation'],
  run,
  words,
})

function run(facts: Facts): readonly Observation[] {
  // A body outlives its name on forms and templates for years: its own domain says more than the name does.
  if (isProvenOfficial(facts)) return []
  const power = claimsPower(facts)
  const byId = new Map<string, { readonly ended: Ended; readonly claims: BodyClaim[] }>()
  for (const claim of bodyClaims(facts)) {
    // Who merely mentions an old name is not up to date, and nothing more.
    if (claim.kind === 'authority' && !power) continue
    const ended = endedBody(claim, facts)
    if (ended === undefined) continue
    const known = byId.get(ended.id)
    if (known === undefined) byId.set(ended.id, { ended, claims: [claim] })
    else known.claims.push(claim)
  }
  return [...byId.values()].map(({ ended, claims }) => observe(ended, claims, facts))
}

interface Ended {
  readonly id: string
  readonly record: Sourced
  readonly end?: string
  readonly successor?: Authority
}

function endedBody(claim: BodyClaim, facts: Facts): Ended | undefined {
  return claim.value.match === 'invention' ? endedName(claim, facts) : endedRecord(claim, facts)
}

function endedRecord(claim: BodyClaim, facts: Facts): Ended | undefined {
  if (bodiesNamed(claim, facts).length > 0) return undefined
  const ended = recordsOf(claim, facts).find(
    ({ country, to }) =>
      country === facts.reader && to !== undefined && Date.parse(to) <= facts.now,
  )
  if (ended === undefined) return undefined
  const successor = ended.successors?.flatMap((id) => facts.knowledge.authority(id) ?? [])[0]
  return {
    id: ended.id,
    record: ended,
    ...(ended.to !== undefined && { end: ended.to }),
    ...(successor && { successor }),
  }
}

/** A name that is false since its body was dissolved: `from` is the day since when. */
function endedName(claim: BodyClaim, facts: Facts): Ended | undefined {
  for (const id of claim.value.ids) {
    const invention = facts.knowledge.invention(id)
    if (invention?.why !== 'dissolved' || !invention.falseIn.includes(facts.reader)) continue
    if (invention.from !== undefined && Date.parse(invention.from) > facts.now) continue
    const successor =
      invention.near === undefined ? undefined : facts.knowledge.authority(invention.near)
    return {
      id,
      record: invention,
      ...(invention.from !== undefined && { end: invention.from }),
      ...(successor && { successor }),
    }
  }
  return undefined
}

function observe(ended: Ended, claims: readonly BodyClaim[], facts: Facts): Observation {
  const params: Record<string, Param> = { name: text(claims[0]!.value.name) }
  if (ended.end !== undefined) params['end'] = date(ended.end)
  if (ended.successor !== undefined) params['successor'] = authority(ended.successor.id)
  return {
    key: `${ended.end === undefined ? 'ended' : 'ended-on'}${ended.successor === undefined ? '' : '-followed'}`,
    outcome: hasDemand(facts) && isStrong(ended.record) ? 'contradicted' : 'unknown',
    params,
    spans: spansOf(claims),
    sources: sourcesOf(ended.record, ended.successor),
  }
}
