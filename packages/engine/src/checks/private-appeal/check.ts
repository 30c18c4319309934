import type { PaymentClaim } from '../../claims/claim.ts'
import { defineCheck, type Check, type Facts, type Observation } from '../check.ts'
import { namedBodies } from '../facts/bodies.ts'
import { ownContact } from '../facts/contacts.ts'
import { ofKind, paymentsOf, situationsOf, spansOf } from '../facts/own.ts'
import { isProvenOfficial } from '../facts/origin.ts'
import { words, type Key } from './words.ts'

export const check: Check = defineCheck({
  id: 'private-appeal',
  life: 'trial',
  speaksFor: 'fraud',
  topic: 'demand',
  group: 'money',
  families: ['charity-fraud'],
  run,
  words,
})

/** Gifts for others, to a wallet, in coins or by a transfer of cash: whose it is, nobody can see, nor call it back. */
function run(facts: Facts): readonly Observation[] {
  const appeal = situationsOf(facts, ['appeal'])
  if (appeal.length === 0 || isProvenOfficial(facts)) return []
  const paid = paymentsOf(facts, ['wallet', 'crypto', 'gift-card', 'money-transfer'])
  const key = keyOf(paid, facts)
  if (key === undefined) return []
  return [{ key, outcome: 'unknown', params: {}, spans: spansOf(appeal, paid), sources: [] }]
}

function keyOf(paid: readonly PaymentClaim[], facts: Facts): Key | undefined {
  if (paid.some(({ value }) => value.rail !== 'wallet')) return 'untraceable'
  if (paid.length === 0) return undefined
  const bodies = namedBodies(facts)
  const strangers = ofKind(facts, 'contact').filter(
    ({ value }) => value.medium === 'phone' && ownContact(value, bodies, facts) === undefined,
  )
  return strangers.length > 0 || paid.some(({ value }) => value.account !== undefined)
    ? 'wallet'
    : undefined
}
