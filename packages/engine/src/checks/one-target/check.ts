import { defineCheck, type Check, type Facts, type Observation } from '../check.ts'
import { spansOfLink } from '../facts/first-of-key.ts'
import { targetsOf, type Target } from '../facts/targets.ts'
import { text } from '../params.ts'
import { words, type Key } from './words.ts'

export const check: Check = defineCheck({
  id: 'one-target',
  life: 'trial',
  speaksFor: 'fraud',
  topic: 'address',
  families: ['account-phishing'],
  run,
  words,
})

function run(facts: Facts): readonly Observation[] {
  const targets = targetsOf(facts).filter(({ covert }) => covert)
  const [first] = targets
  if (first === undefined || isTrusted(first)) return []
  const times = targets.reduce((sum, one) => sum + one.times, 0)
  const hosts = new Set(targets.map(({ domain }) => domain.host))
  if (hosts.size > 1) return []
  return [observe(keyOf({ targets, times }), first)].filter(({ key }) => key !== '')
}

/** A mailing service leads every link through one host. */
function isTrusted({ whose }: Target): boolean {
  return whose !== 'stranger' && whose !== 'shared' && whose !== 'shortener'
}

interface Count {
  readonly targets: readonly Target[]
  readonly times: number
}

/** Three buttons of one address; a way out that is the way in; one link and nothing else. */
function keyOf({ targets, times }: Count): Key | '' {
  if (targets.length === 1) return times >= 3 ? 'same-address' : times === 1 ? 'only-link' : 'twice'
  return targets.some(({ isExit }) => isExit) ? 'exit-too' : 'same-host'
}

function observe(key: Key | '', target: Target): Observation {
  return {
    key,
    outcome: 'unknown',
    params: { host: text(target.domain.host) },
    spans: spansOfLink(target),
    sources: [],
  }
}
