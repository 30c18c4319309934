import { canonicalText } from '../../message/canonical.ts'
import type { MetWarning } from '../../knowledge/no-warnings.ts'
import type { Span } from '../../message/message.ts'
import { defineCheck, type Check, type Facts, type Observation } from '../check.ts'
import { isProvenOfficial } from '../facts/origin.ts'
import { text, warning as warningParam } from '../params.ts'
import { placesOf, type Place } from './places.ts'
import { words, type Key } from './words.ts'

export const check: Check<Key> = defineCheck({
  id: 'reported-campaign',
  life: 'trial',
  speaksFor: 'fraud',
  topic: 'decision',
  families: [],
  run,
  words,
})

interface Hit {
  readonly key: Place['key'] | 'text'
  readonly warning: MetWarning
  readonly shown: string
  readonly span?: Span | undefined
}

const MOST = 4

/** A body that warns of a fraud in its own proven mail names what it warns of; so does whoever passes a warning on. */
function run(facts: Facts): readonly Observation[] {
  if (!facts.knowledge.hasWarnings || isProvenOfficial(facts) || isReport(facts)) return []
  const seen = new Set<string>()
  return [...values(facts), ...textHit(facts)]
    .filter(({ warning: { id } }) => !seen.has(id) && seen.add(id))
    .slice(0, MOST)
    .map(observe)
}

function isReport({ claims: { reports } }: Facts): boolean {
  return reports !== undefined && reports.length > 0
}

function values(facts: Facts): readonly Hit[] {
  const { knowledge, now } = facts
  return placesOf(facts).flatMap(({ key, kind, value, shown, span }) => {
    const warning = knowledge.warning(kind, value, now)
    return warning ? [{ key, warning, shown, span }] : []
  })
}

/**
 * From so much likeness on, two texts say the same. Measured on mails of frauds and of genuine senders: see the page
 * beside this file.
 */
const SAME = 0.7

function textHit(facts: Facts): readonly Hit[] {
  const { knowledge, message, now } = facts
  if (!knowledge.warnsOfTexts) return []
  const found = knowledge.textWarning(canonicalText(message), now)
  if (!found || found.likeness < SAME) return []
  return [{ key: 'text', warning: found.warning, shown: '' }]
}

function observe({ key, warning, shown, span }: Hit): Observation {
  return {
    key: warning.outcome === 'unwanted' ? 'unwanted' : key,
    outcome: 'contradicted',
    params: { because: warningParam(warning), place: text(shown) },
    spans: span ? [span] : [],
    sources: [],
  }
}
