import { defineCheck, type Check, type Facts, type Observation } from '../check.ts'
import { spansOfLink } from '../facts/first-of-key.ts'
import { calledTo, type Target, type Whose } from '../facts/targets.ts'
import { text } from '../params.ts'
import { words, type Key } from './words.ts'

export const check: Check = defineCheck({
  id: 'links-unrelated-to-sender',
  life: 'trial',
  speaksFor: 'fraud',
  topic: 'address',
  families: ['account-phishing'],
  run,
  words,
})

function run(facts: Facts): readonly Observation[] {
  if (facts.channel === 'sms' || facts.channel === 'chat') return ofShortMessage(facts)
  if (facts.sender.domain === undefined) return []
  const targets = calledTo(facts).filter(({ whose }) => whose !== 'known')
  const [first] = targets
  if (first === undefined || targets.some(({ whose }) => whose === 'own' || whose === 'body')) {
    return []
  }
  const strangers = targets.filter(({ whose }) => whose === 'stranger')
  const key = strangers[0] ? ofStrangers(strangers, facts) : ofOthers(targets)
  return [observe(key, strangers[0] ?? first, facts)]
}

/** A number or a name of letters has no domain of its own: only a known body's site can be told from a stranger's. */
function ofShortMessage(facts: Facts): readonly Observation[] {
  const stranger = calledTo(facts).find(({ whose }) => whose === 'stranger')
  return stranger ? [observe('in-short-message', stranger, facts)] : []
}

function ofStrangers(strangers: readonly Target[], { sender }: Facts): Key {
  if (!strangers.some(({ covert }) => covert)) return 'shown'
  if (sender.domain?.kind === 'free-mail') return 'from-free-mail'
  const places = new Set(strangers.map(({ domain }) => domain.registrable))
  return places.size === 1 ? 'one-stranger' : 'strangers'
}

function ofOthers(targets: readonly Target[]): Key {
  const has = (one: Whose): boolean => targets.some(({ whose }) => whose === one)
  return has('passing') && !has('shared') && !has('shortener') ? 'mail-service' : 'anybodys'
}

function observe(key: Key, target: Target, { sender }: Facts): Observation {
  return {
    key,
    outcome: 'unknown',
    params: {
      host: text(target.domain.registrable),
      sender: text(sender.domain?.registrable ?? '–'),
    },
    spans: spansOfLink(target),
    sources: [],
  }
}
