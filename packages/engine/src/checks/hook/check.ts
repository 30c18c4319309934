import type { Claim, SituationKind } from '../../claims/claim.ts'
import { defineCheck, type Check, type Facts, type Observation } from '../check.ts'
import { spansOf } from '../facts/own.ts'
import { words, type Key } from './words.ts'

export const check: Check = defineCheck({
  id: 'hook',
  life: 'trial',
  speaksFor: 'fraud',
  topic: 'likeness',
  families: [],
  run,
  words,
})

/** One finding for each thing that the reader is told, offered or threatened with. */
function run(facts: Facts): readonly Observation[] {
  const byKey = new Map<Key, Claim[]>()
  for (const claim of facts.own) {
    const key = keyOf(claim)
    if (key === undefined) continue
    const claims = byKey.get(key)
    if (claims) claims.push(claim)
    else byKey.set(key, [claim])
  }
  return [...byKey].map(([key, claims]) => ({
    key,
    outcome: 'unknown',
    params: {},
    spans: spansOf(claims),
    sources: [],
  }))
}

function keyOf(claim: Claim): Key | undefined {
  switch (claim.kind) {
    case 'situation':
      return toldBy(claim.value.situation)
    case 'offer':
      return claim.value.offer
    case 'threat':
      return claim.value.threat
    default:
      return undefined
  }
}

/** Urgency says nothing of who writes, nor does one piece of a tale, nor what only tells beside what is asked. */
function toldBy(situation: SituationKind): Key | undefined {
  switch (situation) {
    case 'urgency':
    case 'lost-phone':
    case 'unreachable':
    case 'appeal':
    case 'affection':
    case 'wrong-number':
      return undefined
    default:
      return situation
  }
}
