import { defineCheck, type Check, type Facts, type Observation } from '../check.ts'
import { firstOfKey, spansOfLink } from '../facts/first-of-key.ts'
import { targetsOf, type Target } from '../facts/targets.ts'
import { text } from '../params.ts'
import { suffixFact } from './suffixes.ts'
import { oddities } from './oddities.ts'
import { words, type Key } from './words.ts'

export const check: Check = defineCheck({
  id: 'odd-link-host',
  life: 'trial',
  speaksFor: 'fraud',
  topic: 'address',
  families: ['account-phishing'],
  run,
  words,
})

function run(facts: Facts): readonly Observation[] {
  const strange = targetsOf(facts).filter(
    ({ whose, domain }) =>
      whose !== 'known' && whose !== 'body' && whose !== 'passing' && domain.usedBy.length === 0,
  )
  return firstOfKey([...strange.flatMap(ofHost), ...strange.flatMap((one) => ofSuffix(one, facts))])
}

function ofHost(target: Target): readonly Observation[] {
  return oddities(target).map((key) => observe(key, target, []))
}

function ofSuffix(target: Target, facts: Facts): readonly Observation[] {
  if (target.whose === 'shared' || target.whose === 'shortener') return []
  const fact = suffixFact(target.domain.host, facts.knowledge.pack)
  return fact ? [observe(fact.key, target, fact.sources)] : []
}

/** What no honest sender needs, and what may be chance. */
const PLAIN: ReadonlySet<Key> = new Set(['number', 'user-info', 'suffix-inside'])

function observe(key: Key, target: Target, sources: readonly string[]): Observation {
  return {
    key,
    outcome: PLAIN.has(key) ? 'contradicted' : 'unknown',
    params: { host: text(target.domain.host) },
    spans: spansOfLink(target),
    sources,
  }
}
