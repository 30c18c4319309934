import { defineCheck, type Check, type Facts, type Observation } from '../check.ts'
import { spansOfLink } from '../facts/first-of-key.ts'
import { targetsOf, type Target } from '../facts/targets.ts'
import { text } from '../params.ts'
import { words, type Key } from './words.ts'

export const check: Check = defineCheck({
  id: 'shortened-link',
  life: 'trial',
  speaksFor: 'fraud',
  topic: 'address',
  families: ['account-phishing', 'parcel-fraud', 'bank-impersonation'],
  run,
  words,
})

function run(facts: Facts): readonly Observation[] {
  const targets = targetsOf(facts)
  const short = targets.filter(({ whose }) => whose === 'shortener')
  const [first] = short
  if (first === undefined) return []
  const exit = short.find(({ isExit }) => isExit)
  return [
    observe(keyFor(first, short.length === targets.length), first),
    ...(exit ? [observe('exit', exit)] : []),
  ]
}

/** Behind words or a picture nothing of it is seen; a short address in plain sight is at least one. */
function keyFor({ covert }: Target, only: boolean): Key {
  if (!covert) return only ? 'only-shown' : 'among-others'
  return only ? 'only' : 'among-others'
}

function observe(key: Key, target: Target): Observation {
  return {
    key,
    outcome: 'unknown',
    params: { host: text(target.domain.host) },
    spans: spansOfLink(target),
    sources: target.landing?.sources ?? [],
  }
}
