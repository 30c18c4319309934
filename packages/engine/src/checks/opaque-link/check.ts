import { defineCheck, type Check, type Facts, type Observation } from '../check.ts'
import { firstOfKey, spansOfLink } from '../facts/first-of-key.ts'
import { targetsOf, type Target } from '../facts/targets.ts'
import { text } from '../params.ts'
import { longestToken } from './tokens.ts'
import { words, type Key } from './words.ts'

export const check: Check = defineCheck({
  id: 'opaque-link',
  life: 'trial',
  speaksFor: 'fraud',
  topic: 'address',
  families: ['account-phishing'],
  run,
  words,
})

function run(facts: Facts): readonly Observation[] {
  const found = targetsOf(facts)
    .filter(({ whose }) => whose === 'stranger' || whose === 'shared' || whose === 'shortener')
    .flatMap((target) => {
      const key = keyOf(target)
      return key === undefined ? [] : [observe(key, target)]
    })
  return firstOfKey(found)
}

const LONG_TOKEN = 20
const LONG_FRAGMENT = 8

function keyOf({ parts, covert }: Target): Key | undefined {
  if (!covert) return undefined
  if (isNumbering(parts.fragment)) return 'fragment'
  if (longestToken(parts.path) >= LONG_TOKEN) return 'path'
  return longestToken(parts.query) >= LONG_TOKEN ? 'query' : undefined
}

/** Marks within a page are words; who a reader is, is told in digits. */
function isNumbering(fragment: string): boolean {
  return (
    fragment.length >= LONG_FRAGMENT && /\d/u.test(fragment) && !fragment.startsWith(':~:text=')
  )
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
