import { defineCheck, type Check, type Facts, type Observation } from '../check.ts'
import { spansOfLink } from '../facts/first-of-key.ts'
import { targetsOf, type Target } from '../facts/targets.ts'
import { text } from '../params.ts'
import { words } from './words.ts'

export const check: Check = defineCheck({
  id: 'affiliate-link',
  life: 'trial',
  speaksFor: 'unwanted',
  topic: 'address',
  families: [],
  run,
  words,
})

function run(facts: Facts): readonly Observation[] {
  const strange = targetsOf(facts).filter(
    ({ whose, parts }) => whose === 'stranger' && parts.query !== '',
  )
  if (strange.length === 0) return []
  const sets = facts.knowledge.pack.links?.affiliateParameters ?? []
  const wanted = sets.flatMap((group) => group.sets)
  const found = strange.find((target) => counts(target, wanted))
  return found ? [observe(found)] : []
}

const MOST_PARAMETERS = 30

function counts({ parts }: Target, wanted: readonly (readonly string[])[]): boolean {
  const pairs = parts.query.split('&', MOST_PARAMETERS)
  const names = new Set(pairs.map((pair) => pair.slice(0, Math.max(0, pair.indexOf('=')))))
  return wanted.some((set) => set.every((name) => names.has(name)))
}

function observe(target: Target): Observation {
  return {
    key: 'counter',
    outcome: 'contradicted',
    params: { host: text(target.domain.host) },
    spans: spansOfLink(target),
    sources: [],
  }
}
