import type { Claim } from '../../claims/claim.ts'
import { defineCheck, type Check, type Facts, type Observation } from '../check.ts'
import { offersOf, ofKind, paymentsOf, requestsOf, spansOf } from '../facts/own.ts'
import { words } from './words.ts'

export const check: Check = defineCheck({
  id: 'pay-to-work',
  life: 'trial',
  speaksFor: 'fraud',
  topic: 'demand',
  group: 'offer',
  families: ['task-fraud', 'job-fraud'],
  run,
  words,
})

function run(facts: Facts): readonly Observation[] {
  const jobs = offersOf(facts, ['job'])
  const chores = requestsOf(facts, ['do-task'])
  const money = advances(facts)
  // "Watch" and "follow" are in all mail: they are tasks where pay is offered for them.
  const paid = [...offersOf(facts, ['task']), ...(chores.length > 0 ? jobs : [])]
  if (paid.length > 0) return forTasks([...paid, ...chores], money, facts)
  return jobs.length > 0 && money.length > 0 ? observe('job-fee', [...jobs, ...money]) : []
}

function forTasks(
  tasks: readonly Claim[],
  money: readonly Claim[],
  facts: Facts,
): readonly Observation[] {
  if (money.length > 0) return observe('deposit', [...tasks, ...money])
  const messengers = [
    ...ofKind(facts, 'contact').filter(
      ({ value }) => value.medium === 'telegram' || value.medium === 'whatsapp',
    ),
    ...requestsOf(facts, ['chat']),
  ]
  return messengers.length > 0 ? observe('task-by-chat', [...tasks, ...messengers]) : []
}

/** Money that the reader is to pay first: asked for, or called a fee or deposit. */
function advances(facts: Facts): readonly Claim[] {
  const named = paymentsOf(facts).filter(
    ({ value }) => value.purpose === 'fee' || value.purpose === 'deposit',
  )
  return [...requestsOf(facts, ['pay', 'invest']), ...named]
}

function observe(key: string, claims: readonly Claim[]): readonly Observation[] {
  const families = [key === 'job-fee' ? 'job-fraud' : 'task-fraud'] as const
  return [
    { key, outcome: 'contradicted', params: {}, spans: spansOf(claims), sources: [], families },
  ]
}
