import { excerpt } from '../../text/ends.ts'
import { defineCheck, type Check, type Facts, type Observation } from '../check.ts'
import { actionLinks, type ActionLink } from '../facts/action-links.ts'
import type { Whose } from '../facts/targets.ts'
import { text } from '../params.ts'
import { words, type Key } from './words.ts'

export const check: Check = defineCheck({
  id: 'button-to-stranger',
  life: 'trial',
  speaksFor: 'fraud',
  topic: 'form',
  group: 'links',
  families: ['account-phishing', 'bank-impersonation'],
  run,
  words,
})

function run(facts: Facts): readonly Observation[] {
  const proven = facts.sender.aligned === 'proven'
  const found = new Map<Key, Observation>()
  for (const action of actionLinks(facts)) {
    const key = keyOf(action.whose, proven)
    if (key !== undefined && !found.has(key)) found.set(key, observe(key, action))
  }
  return [...found.values()]
}

function keyOf(whose: Whose, proven: boolean): Key | undefined {
  if (whose === 'stranger') return proven ? 'stranger-of-proven' : 'stranger'
  return KEYS[whose]
}

const KEYS: Readonly<Partial<Record<Whose, Key>>> = {
  shared: 'shared-host',
  shortener: 'shortened',
  passing: 'carrier',
  known: 'known',
}
const CONTRADICTED: ReadonlySet<Key> = new Set(['shared-host', 'shortened'])

function observe(key: Key, { link, span }: ActionLink): Observation {
  return {
    key,
    outcome: CONTRADICTED.has(key) ? 'contradicted' : 'unknown',
    params: { words: text(excerpt(link.text, 60)), target: text(link.host) },
    spans: [span],
    sources: [],
  }
}
