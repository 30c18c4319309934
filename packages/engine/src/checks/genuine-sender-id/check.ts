import { holdsAt, isStrong } from '../../knowledge/facts.ts'
import type { Authority, Fact } from '../../knowledge/records.ts'
import { defineCheck, type Check, type Facts, type Observation } from '../check.ts'
import { bodyOfChannel, spansOfIdentity } from '../facts/senders.ts'
import { authority, text } from '../params.ts'
import { words } from './words.ts'

export const check: Check = defineCheck({
  id: 'genuine-sender-id',
  life: 'trial',
  speaksFor: 'genuine',
  topic: 'address',
  families: [],
  run,
  words,
})

function run(facts: Facts): readonly Observation[] {
  const { phone } = facts.sender
  if (facts.channel !== 'sms' || !phone || phone.kind === 'number') return []
  const body = bodyOfChannel(phone.usedBy, facts)
  const fact = body && senderIdFact(body, phone.value, facts)
  if (!body || !fact) return []
  // A name is set by whoever sends, and networks check it seldom; a short code is rented from them.
  const key = phone.kind === 'short-code' ? 'short-code' : 'name'
  const outcome = key === 'short-code' && isStrong(fact) ? 'supported' : 'unknown'
  const params = { sender: text(phone.value), body: authority(body.id) }
  return [{ key, outcome, params, spans: spansOfIdentity(body, facts), sources: fact.sources }]
}

function senderIdFact(body: Authority, shown: string, facts: Facts): Fact | undefined {
  const ids = body.senderIds.filter(
    (fact) => fact.value.toLowerCase() === shown.toLowerCase() && holdsAt(fact, facts.now),
  )
  return ids.find(isStrong) ?? ids[0]
}
