import { defineCheck, type Check, type Facts, type Observation } from '../check.ts'
import { requestsOf, spansOf } from '../facts/own.ts'
import { text } from '../params.ts'
import { words, type Key } from './words.ts'

export const check: Check = defineCheck({
  id: 'new-payee',
  life: 'trial',
  speaksFor: 'fraud',
  topic: 'demand',
  families: ['business-mail-compromise'],
  run,
  words,
})

/** Bank details are to be changed, by a mail from an address that anybody can have, or whose answer goes elsewhere. */
function run(facts: Facts): readonly Observation[] {
  if (facts.channel !== 'email') return []
  const asked = requestsOf(facts, ['change-bank-details'])
  const found = asked.length === 0 ? undefined : wayOf(facts)
  if (found === undefined) return []
  const [key, address] = found
  const params = { address: text(address) }
  return [{ key, outcome: 'unknown', params, spans: spansOf(asked), sources: [] }]
}

function wayOf({ sender }: Facts): readonly [Key, string] | undefined {
  const { domain, replyTo } = sender
  const other = replyTo?.domain
  if (other !== undefined && domain !== undefined && other.registrable !== domain.registrable)
    return ['elsewhere', replyTo?.address ?? '']
  return domain?.kind === 'free-mail' ? ['free-mail', sender.address] : undefined
}
