import type { Region } from '../../message/message.ts'
import { defineCheck, type Check, type Facts, type Observation } from '../check.ts'
import { spansOfLink } from '../facts/first-of-key.ts'
import { isWithin } from '../facts/links.ts'
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
  const files = facts.message.regions.filter(isFile)
  const inside = targets.filter((target) => isInside(target, files))
  const first = inside.find(isStrange)
  if (first === undefined) return []
  const only = inside.length === targets.length
  return [observe(only ? 'only' : 'also', first)]
}

/** An invitation's file has the link of the meeting; that is what it is for. */
function isFile({ origin, part = '' }: Region): boolean {
  return origin === 'attachment' && !part.toLowerCase().endsWith('.ics')
}

function isInside({ link }: Target, files: readonly Region[]): boolean {
  const { span } = link
  // A link in a code has a check of its own.
  return link.via !== 'qr' && span !== undefined && files.some((file) => isWithin(span, file))
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
