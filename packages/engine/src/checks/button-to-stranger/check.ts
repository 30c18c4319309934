import { defineCheck, type Check, type Facts, type Observation, type Outcome } from '../check.ts'
import { actionLinks, type ActionLink } from '../facts/action-links.ts'
import { standingOf, type Standing } from '../facts/standing.ts'
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
  const found = new Map<Key, Observation>()
  for (const action of actionLinks(facts)) {
    const { key, outcome } = weigh(standingOf(action.link, facts), facts)
    if (key !== undefined && !found.has(key)) found.set(key, observe(key, outcome, action))
  }
  return [...found.values()]
}

function weigh(
  standing: Standing,
  { sender }: Facts,
): { readonly key: Key | undefined; readonly outcome: Outcome } {
  if (standing === 'shared') return { key: 'shared-host', outcome: 'contradicted' }
  if (standing === 'carrier') return { key: 'carrier', outcome: 'unknown' }
  if (standing === 'known') return { key: 'known', outcome: 'unknown' }
  if (standing === 'own') return { key: undefined, outcome: 'unknown' }
  return {
    key: sender.aligned === 'proven' ? 'stranger-of-proven' : 'stranger',
    outcome: 'unknown',
  }
}

function observe(key: Key, outcome: Outcome, { link, span }: ActionLink): Observation {
  return {
    key,
    outcome,
    params: { words: text(excerpt(link.text)), target: text(link.host) },
    spans: [span],
    sources: [],
  }
}

function excerpt(passage: string): string {
  const plain = passage.replace(/\s+/gu, ' ').trim()
  return plain.length > 60 ? `${plain.slice(0, 59)}…` : plain
}
