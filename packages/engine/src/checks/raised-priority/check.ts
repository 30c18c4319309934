import { defineCheck, type Check, type Facts, type Observation } from '../check.ts'
import { headerValue } from '../facts/headers.ts'
import { words, type Key } from './words.ts'

export const check: Check = defineCheck({
  id: 'raised-priority',
  life: 'trial',
  speaksFor: 'fraud',
  topic: 'form',
  families: ['account-phishing', 'business-mail-compromise'],
  run,
  words,
})

function run(facts: Facts): readonly Observation[] {
  if (facts.channel !== 'email') return []
  const key: Key | undefined = isFlagged(facts) ? 'flagged' : isHigh(facts) ? 'high' : undefined
  return key === undefined ? [] : [{ key, outcome: 'unknown', params: {}, spans: [], sources: [] }]
}

function isHigh(facts: Facts): boolean {
  return (
    /^[12](?:\s|$)/u.test(headerValue(facts, 'x-priority').trim()) ||
    ['importance', 'x-msmail-priority', 'priority'].some((name) =>
      /^(?:high|urgent)/iu.test(headerValue(facts, name).trim()),
    )
  )
}

/** A flag that the sender plants in the reader's own list of things to do. */
function isFlagged(facts: Facts): boolean {
  return /^(?:flag|follow)/iu.test(headerValue(facts, 'x-message-flag').trim())
}
