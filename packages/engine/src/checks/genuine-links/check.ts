import { defineCheck, type Check, type Facts, type Observation } from '../check.ts'
import { calledTo, type Target } from '../facts/targets.ts'
import { text } from '../params.ts'
import { words, type Key } from './words.ts'

export const check: Check = defineCheck({
  id: 'genuine-links',
  life: 'trial',
  speaksFor: 'genuine',
  topic: 'address',
  families: [],
  run,
  words,
})

function run(facts: Facts): readonly Observation[] {
  const { domain, aligned } = facts.sender
  if (domain === undefined || aligned === 'refuted') return []
  const targets = calledTo(facts)
  const own = targets.filter((target) => target.whose === 'own')
  if (own.length === 0 || !targets.every(isHonest)) return []
  return [
    {
      key: keyFor(aligned === 'proven', own.length === targets.length),
      outcome: aligned === 'proven' ? 'supported' : 'unknown',
      params: { domain: text(domain.registrable) },
      spans: [],
      sources: [],
    },
  ]
}

/** Beside the sender's own site, those of known bodies: his page on a social network, an app store. */
function isHonest({ whose }: Target): boolean {
  return whose === 'own' || whose === 'known' || whose === 'body'
}

function keyFor(proven: boolean, all: boolean): Key {
  if (!proven) return 'unproven'
  return all ? 'own' : 'own-and-known'
}
