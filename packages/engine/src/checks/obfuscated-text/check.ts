import type { Anomaly } from '../../message/message.ts'
import { defineCheck, type Check, type Facts, type Observation } from '../check.ts'
import { number } from '../params.ts'
import { isPlain, mixedWords, spacedWords, splitWords, type Disguised } from './disguised.ts'
import { words, type Key } from './words.ts'

export const check: Check = defineCheck({
  id: 'obfuscated-text',
  life: 'trial',
  speaksFor: 'fraud',
  topic: 'form',
  group: 'concealment',
  families: ['account-phishing', 'authority-impersonation', 'bank-impersonation'],
  run,
  words,
})

/** From how many on it is no accident: a pasted letter, a soft hyphen, a spaced heading. */
const LEAST: Readonly<Record<Exclude<Key, 'direction'>, number>> = {
  'zero-width': 3,
  'mixed-scripts': 2,
  'spaced-letters': 3,
  'split-words': 3,
}

function run({ message }: Facts): readonly Observation[] {
  return [
    ...(isPlain(message.text) ? [] : disguised(message.text)),
    ...counted('spaced-letters', spacedWords(message.text)),
    ...counted('split-words', { count: splitByMarkup(message.anomalies), spans: [] }),
    ...direction(message.anomalies),
  ]
}

function disguised(passage: string): readonly Observation[] {
  return [
    ...counted('zero-width', splitWords(passage)),
    ...counted('mixed-scripts', mixedWords(passage)),
  ]
}

function counted(
  key: Exclude<Key, 'direction'>,
  { count, spans }: Disguised,
): readonly Observation[] {
  if (count === 0 || (key === 'spaced-letters' && count < LEAST[key])) return []
  const outcome = count >= LEAST[key] ? 'contradicted' : 'unknown'
  return [{ key, outcome, params: { count: number(count) }, spans, sources: [] }]
}

function direction(anomalies: readonly Anomaly[]): readonly Observation[] {
  if (!anomalies.some(({ kind }) => kind === 'direction-override')) return []
  return [{ key: 'direction', outcome: 'contradicted', params: {}, spans: [], sources: [] }]
}

/** Words that the HTML cuts with what a reader does not see: the message stage has counted them. */
function splitByMarkup(anomalies: readonly Anomaly[]): number {
  const found = anomalies.find(({ kind }) => kind === 'split-words')
  return found ? Math.max(1, Number.parseInt(found.detail ?? '', 10) || 1) : 0
}
