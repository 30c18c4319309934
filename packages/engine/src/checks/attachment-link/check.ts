import { defineCheck, type Check, type Facts, type Observation } from '../check.ts'
import { spansOfLink } from '../facts/first-of-key.ts'
import { calledTo, type Target } from '../facts/targets.ts'
import { text } from '../params.ts'
import { words, type Key } from './words.ts'

export const check: Check = defineCheck({
  id: 'attachment-link',
  life: 'trial',
  speaksFor: 'fraud',
  topic: 'address',
  families: ['account-phishing', 'invoice-fraud'],
  run,
  words,
})

function run(facts: Facts): readonly Observation[] {
  const targets = calledTo(facts)
  const inside = targets.filter((target) => isInside(target) && isStrange(target))
  const [first] = inside
  if (first === undefined) return []
  const only = targets.every((target) => isInside(target))
  return [observe(only ? 'only' : 'also', first)]
}

function isInside({ link }: Target): boolean {
  return link.via === 'attachment'
}

function isStrange({ whose }: Target): boolean {
  return whose === 'stranger' || whose === 'shared' || whose === 'shortener'
}

function observe(key: Key, target: Target): Observation {
  return {
    key,
    outcome: 'unknown',
    params: { host: text(target.domain.host) },
    spans: spansOfLink(target),
    sources: [],
  }
}
