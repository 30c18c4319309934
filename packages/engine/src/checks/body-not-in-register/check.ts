import { holdsAt, isStrong } from '../../knowledge/facts.ts'
import type { Register } from '../../knowledge/records.ts'
import { defineCheck } from '../check.ts'
import type { Check, Facts, Observation } from '../check.ts'
import { bodyClaims, type BodyClaim } from '../facts/bodies.ts'
import { holdsKnownBody, kindsNamed } from '../facts/kinds.ts'
import { isProvenOfficial } from '../facts/origin.ts'
import { spansOf } from '../facts/own.ts'
import { isNearPower, powerPassages } from '../facts/power.ts'
import { country, date, text } from '../params.ts'
import { words } from './words.ts'

export const check: Check = defineCheck({
  id: 'body-not-in-register',
  life: 'trial',
  speaksFor: 'fraud',
  topic: 'body',
  group: 'claimed-body',
  families: ['authority-impersonation'],
  run,
  words,
})

/** Names of one message that are in no register; more of them say nothing new. */
const MOST_NAMES = 3

function run(facts: Facts): readonly Observation[] {
  // A domain that only public bodies get proves more than a register of ours can deny.
  if (isProvenOfficial(facts) || isBelowOfficialSuffix(facts)) return []
  const byName = new Map<string, BodyClaim[]>()
  const power = powerPassages(facts)
  for (const claim of bodyClaims(facts)) {
    if (claim.kind !== 'identity' && !(isTyped(facts) && isNearPower(claim, power))) continue
    // An office of a known body, which may well exist without a record of its own.
    if (claim.value.match !== 'composed' || holdsKnownBody(claim.value.name, facts)) continue
    const name = claim.value.name.toLowerCase()
    byName.set(name, [...(byName.get(name) ?? []), claim])
  }
  return [...byName.values()]
    .slice(0, MOST_NAMES)
    .map((claims) => observe(claims, power.length > 0, facts))
}

/** A text message has no letterhead: there a sender names himself in passing. */
function isTyped({ channel }: Facts): boolean {
  return channel === 'sms' || channel === 'chat'
}

function isBelowOfficialSuffix(facts: Facts): boolean {
  return facts.sender.domain?.officialIn !== undefined && facts.sender.aligned !== 'refuted'
}

function observe(claims: readonly BodyClaim[], power: boolean, facts: Facts): Observation {
  const { name } = claims[0]!.value
  const register = completeRegister(name, facts)
  const params = { name: text(name), country: country(facts.reader) }
  const spans = spansOf(claims)
  if (register === undefined) {
    const asOf = date(facts.knowledge.version.slice(0, 10))
    const key = power ? 'with-power' : 'not-found'
    return { key, outcome: 'unknown', params: { ...params, asOf }, spans, sources: [] }
  }
  return {
    key: 'not-in-complete',
    outcome: power ? 'contradicted' : 'unknown',
    params: { ...params, asOf: date(register.checked) },
    spans,
    sources: register.sources,
  }
}

/** The complete register that would have to hold a body of this name, as of when the message came. */
function completeRegister(name: string, facts: Facts): Register | undefined {
  const kinds = kindsNamed(name, facts)
  if (kinds.length === 0) return undefined
  const complete = (facts.knowledge.country(facts.reader)?.registers ?? []).filter(
    (register) => register.complete && isStrong(register) && holdsAt(register, facts.now),
  )
  const found = kinds.map((kind) => complete.find((register) => register.kind === kind))
  return found.every((register) => register !== undefined) ? found[0] : undefined
}
