import type { Claim } from '../../claims/claim.ts'
import { hostOfAddress, isAligned } from '../../sender/host.ts'
import { defineCheck, type Check, type Facts, type Observation } from '../check.ts'
import { addressees } from '../facts/addressees.ts'
import { isDiscussion } from '../facts/discussion.ts'
import { hasHeader } from '../facts/headers.ts'
import { offersOf, paymentsOf, requestsOf, situationsOf, spansOf } from '../facts/own.ts'
import { words, type Key } from './words.ts'

export const check: Check = defineCheck({
  id: 'out-of-reach',
  life: 'trial',
  speaksFor: 'fraud',
  topic: 'demand',
  families: ['business-mail-compromise'],
  run,
  words,
})

/** Whoever writes cannot be rung, and wants money, silence or an answer: who would be asked is not to be asked. */
function run(facts: Facts): readonly Observation[] {
  if (facts.channel !== 'email' || isAmongColleagues(facts)) return []
  const away = situationsOf(facts, ['unreachable'])
  const money = moneyWanted(facts)
  const quiet = requestsOf(facts, ['secrecy'])
  const answer = requestsOf(facts, ['reply', 'personal-data', 'chat'])
  const key = keyOf({ away, money, quiet, answer })
  if (key === undefined) return []
  const spans = spansOf(away, money, quiet, answer)
  return [{ key, outcome: 'unknown', params: {}, spans, sources: [] }]
}

interface Wanted {
  readonly away: readonly Claim[]
  readonly money: readonly Claim[]
  readonly quiet: readonly Claim[]
  readonly answer: readonly Claim[]
}

/** Quiet money is asked for by no honest stranger; a number that does not answer needs one of the two beside it. */
function keyOf({ away, money, quiet, answer }: Wanted): Key | undefined {
  if (money.length > 0 && (away.length > 0 || quiet.length > 0)) return 'money'
  if (away.length === 0 && quiet.length === 0) return undefined
  return answer.length > 0 && (away.length > 0 ? answer.length > 1 || quiet.length > 0 : false)
    ? 'errand'
    : undefined
}

/** What is offered for nothing is another tale, and has its own checks. */
function moneyWanted(facts: Facts): readonly Claim[] {
  if (offersOf(facts, ['inheritance', 'prize', 'benefit', 'confidential-deal']).length > 0)
    return []
  const asked = requestsOf(facts, ['pay', 'buy-gift-card', 'change-bank-details'])
  return asked.length > 0 ? [...asked, ...paymentsOf(facts)] : []
}

/** From the reader's own domain, with proof; from a list; or an answer to what he wrote. */
function isAmongColleagues(facts: Facts): boolean {
  const { sender } = facts
  if (isDiscussion(facts) || hasHeader(facts, 'in-reply-to')) return true
  const host = sender.domain?.host ?? ''
  const isOwn = addressees(facts).some(({ address }) => isAligned(hostOfAddress(address), host))
  return isOwn && sender.aligned === 'proven' && sender.domain?.kind !== 'free-mail'
}
