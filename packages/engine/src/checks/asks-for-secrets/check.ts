import { defineCheck, type Check, type Facts, type Observation } from '../check.ts'
import {
  nearTo,
  offersOf,
  ofKind,
  requestsOf,
  situationsOf,
  spansOf,
  threatsOf,
} from '../facts/own.ts'
import { isOwnBusiness } from '../facts/own-business.ts'
import { isNearPower, powerPassages } from '../facts/power.ts'
import { sourcesOfNever } from '../facts/practices.ts'
import { sourcesOfWarnings } from '../facts/warnings.ts'
import { words } from './words.ts'

export const check: Check = defineCheck({
  id: 'asks-for-secrets',
  life: 'trial',
  speaksFor: 'fraud',
  topic: 'demand',
  families: [],
  run,
  words,
})

function run(facts: Facts): readonly Observation[] {
  const found = [
    ...code(facts),
    ...credentials(facts),
    ...bank(facts),
    ...identity(facts),
    ...control(facts),
    ...asWarned('receive', 'pin-to-receive', facts),
    ...asWarned('forwarding', 'forward-calls', facts),
  ]
  return isOwnBusiness(facts) ? found.map(open) : found
}

/** A body may ask its own customers, on its own pages. */
function open(observed: Observation): Observation {
  return { ...observed, outcome: 'unknown' }
}

/** "Send the code" is said among programmers too: in a mail it takes an account, a body or a bait beside it. */
function code(facts: Facts): readonly Observation[] {
  const asked = requestsOf(facts, ['otp'])
  if (asked.length === 0) return []
  const found = observe('code', asked, sourcesOfNever(['ask-otp'], facts))
  return concernsAccount(facts) ? found : found.map(open)
}

function concernsAccount(facts: Facts): boolean {
  return (
    facts.channel !== 'email' ||
    ofKind(facts, 'identity').length > 0 ||
    threatsOf(facts).length > 0 ||
    situationsOf(facts, ['account-problem', 'unusual-sign-in', 'unknown-purchase']).length > 0 ||
    requestsOf(facts, ['pay', 'bank-details', 'credentials', 'buy-gift-card']).length > 0
  )
}

function credentials(facts: Facts): readonly Observation[] {
  const asked = requestsOf(facts, ['credentials'])
  return asked.length > 0 ? observe('credentials', asked, sourcesOfNever(['ask-otp'], facts)) : []
}

function bank(facts: Facts): readonly Observation[] {
  const asked = requestsOf(facts, ['bank-details'])
  const personal = requestsOf(facts, ['personal-data'])
  if (asked.length === 0) return []
  const warned = sourcesOfWarnings(['request:bank-details'], facts)
  const sources = warned.length > 0 ? warned : sourcesOfNever(['ask-bank-details'], facts)
  return observe('bank', [...asked, ...personal], sources)
}

/** Many honest forms ask for a name and a number; close to a threat or a gift, it is prey. */
function identity(facts: Facts): readonly Observation[] {
  if (requestsOf(facts, ['bank-details']).length > 0) return []
  const asked = requestsOf(facts, ['personal-data'])
  if (asked.length === 0) return []
  const bait = [
    ...threatsOf(facts),
    ...offersOf(facts, ['prize', 'benefit', 'inheritance', 'gift', 'loan', 'recovery']),
    ...situationsOf(facts, ['account-problem', 'parcel-held', 'parcel-contraband']),
  ]
  const power = powerPassages(facts)
  const near = nearTo(asked, bait)
  return observe(
    'identity',
    near.length > 0 ? near : asked.filter((one) => isNearPower(one, power)),
    [],
  )
}

/** Every shop has an app; close to an alarm, a program to install hands the device over. */
function control(facts: Facts): readonly Observation[] {
  const asked = requestsOf(facts, ['install'])
  if (asked.length === 0) return []
  const alarms = [
    ...threatsOf(facts),
    ...situationsOf(facts, [
      'account-problem',
      'unusual-sign-in',
      'unknown-purchase',
      'recorded-on-camera',
    ]),
  ]
  return observe('control', nearTo(asked, alarms), [])
}

/** What nobody honest asks for, whatever stands beside it. */
function asWarned(
  key: string,
  request: 'pin-to-receive' | 'forward-calls',
  facts: Facts,
): readonly Observation[] {
  const asked = requestsOf(facts, [request])
  // Most messages ask for neither, and the sources take longer to find than that.
  if (asked.length === 0) return []
  return observe(key, asked, sourcesOfWarnings([`request:${request}`], facts))
}

function observe(
  key: string,
  asked: ReturnType<typeof requestsOf>,
  sources: readonly string[],
): readonly Observation[] {
  if (asked.length === 0) return []
  return [{ key, outcome: 'contradicted', params: {}, spans: spansOf(asked), sources }]
}
