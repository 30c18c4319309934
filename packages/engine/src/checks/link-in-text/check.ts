import { hostParts } from '../../sender/host.ts'
import { defineCheck, type Check, type Facts, type Observation } from '../check.ts'
import { spansOfLink } from '../facts/first-of-key.ts'
import { openingName, type OpeningName } from '../facts/opening-name.ts'
import { nameBorne } from '../facts/own-named-link.ts'
import { calledTo, type Target } from '../facts/targets.ts'
import { text } from '../params.ts'
import { words, type Key } from './words.ts'

export const check: Check = defineCheck({
  id: 'link-in-text',
  life: 'trial',
  speaksFor: 'fraud',
  topic: 'address',
  group: 'links',
  families: [],
  run,
  words,
})

/** How a stranger's link in a short message fits the name that the message opens with, and what stands beside it. */
function run(facts: Facts): readonly Observation[] {
  if (facts.channel !== 'sms' && facts.channel !== 'chat') return []
  const target = calledTo(facts).find(({ whose }) => whose !== 'body' && whose !== 'known')
  if (target === undefined) return []
  const name = openingName(facts.message)
  if (target.whose !== 'stranger')
    return name === undefined ? [] : [observe('named-on-shared', target, name)]
  const borne = nameBorne(target, facts)
  if (borne !== undefined)
    return [observe(borne === 'own' ? 'own-name' : 'name-in-text', target, name)]
  return name === undefined ? [] : [observe(dressed(name, target), target, name)]
}

function dressed({ words: parts }: OpeningName, { domain }: Target): Key {
  const label = hostParts(domain.host).name.toLowerCase().replaceAll('-', '')
  const isDressed = parts.some((word) => word.length >= LEAST_WORD && label.includes(word))
  return isDressed ? 'name-dressed' : 'name-elsewhere'
}

/** Shorter words stand in other names by chance. */
const LEAST_WORD = 3

const GOOD: ReadonlySet<Key> = new Set(['own-name', 'name-in-text'])

function observe(key: Key, target: Target, name?: OpeningName): Observation {
  return {
    key,
    outcome: GOOD.has(key) ? 'supported' : 'unknown',
    params: { host: text(target.domain.host), name: text(name?.written ?? '–') },
    spans: [...(name ? [name.span] : []), ...spansOfLink(target)],
    sources: [],
  }
}
