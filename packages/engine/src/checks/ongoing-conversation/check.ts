import { defineCheck, type Check, type Facts, type Observation } from '../check.ts'
import { hasHeader, headerValue } from '../facts/headers.ts'
import { threadOf } from '../facts/subjects.ts'
import { words, type Key } from './words.ts'

export const check: Check = defineCheck({
  id: 'ongoing-conversation',
  life: 'trial',
  speaksFor: 'genuine',
  topic: 'form',
  families: [],
  run,
  words,
})

function run(facts: Facts): readonly Observation[] {
  if (facts.channel !== 'email' || !refersBack(facts)) return []
  const { message } = facts
  if (threadOf(message.subject) !== 'reply' || message.forward !== 'none') return []
  const quoted = message.regions.filter(({ voice }) => voice === 'quoted')
  const key: Key = quoted.length > 0 ? 'quotes' : 'answers'
  return [{ key, outcome: 'unknown', params: {}, spans: [], sources: [] }]
}

/** Names the mail it answers, in the form of an id. */
function refersBack(facts: Facts): boolean {
  const named = hasHeader(facts, 'in-reply-to') ? 'in-reply-to' : 'references'
  const value = headerValue(facts, named).slice(0, MOST_READ)
  return /^\s*<[^\s<>@]+@[^\s<>@]+>/u.test(value)
}

const MOST_READ = 500
