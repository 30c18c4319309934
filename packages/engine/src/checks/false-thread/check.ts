import { defineCheck, type Check, type Facts, type Observation } from '../check.ts'
import { hasHeader, headerValue } from '../facts/headers.ts'
import { threadOf } from '../facts/subjects.ts'
import { words, type Key } from './words.ts'

export const check: Check = defineCheck({
  id: 'false-thread',
  life: 'trial',
  speaksFor: 'fraud',
  topic: 'form',
  families: ['account-phishing', 'business-mail-compromise', 'invoice-fraud'],
  run,
  words,
})

function run(facts: Facts): readonly Observation[] {
  if (facts.channel !== 'email' || !hasHeader(facts, 'date')) return []
  const key = brokenReference(facts)
    ? 'broken'
    : isAlone(facts)
      ? threadOf(facts.message.subject)
      : undefined
  if (key === undefined) return []
  return [
    {
      key: key satisfies Key,
      outcome: key === 'broken' ? 'contradicted' : 'unknown',
      params: {},
      spans: facts.message.regions.filter(({ origin }) => origin === 'subject').slice(0, 1),
      sources: [],
    },
  ]
}

/** Nothing of an earlier mail: no reference to it, none of its words. */
function isAlone(facts: Facts): boolean {
  const { message } = facts
  if (hasHeader(facts, 'in-reply-to') || hasHeader(facts, 'references')) return false
  return (
    message.quoted.length === 0 &&
    message.forward === 'none' &&
    !message.regions.some(({ voice }) => voice === 'quoted')
  )
}

/**
 * A reference to a mail that cannot be: in the brackets of one, without both its sides. Old programs write words
 * there, which is no pretence.
 */
function brokenReference(facts: Facts): boolean {
  return ['in-reply-to', 'references'].some((name) => {
    const value = headerValue(facts, name).trim()
    if (!value.startsWith('<')) return false
    const close = value.indexOf('>')
    const inner = value.slice(1, close < 0 ? MOST_READ : Math.min(close, MOST_READ))
    const at = inner.indexOf('@')
    return close > 0 && (at < 1 || at === inner.length - 1)
  })
}

const MOST_READ = 1_000
