import { defineCheck, type Check, type Facts, type Observation } from '../check.ts'
import { isDiscussion } from '../facts/discussion.ts'
import { text } from '../params.ts'
import { words } from './words.ts'

export const check: Check = defineCheck({
  id: 'own-name-from-outside',
  life: 'trial',
  speaksFor: 'fraud',
  topic: 'address',
  families: ['business-mail-compromise'],
  run,
  words,
})

/** Lists show the names of those who post to them. An address that somebody here writes to is no stranger's. */
function run(facts: Facts): readonly Observation[] {
  const { history, displayName, address } = facts.sender
  if (facts.channel !== 'email' || !history?.ownName || isDiscussion(facts)) return []
  if (history.writtenTo && facts.sender.aligned === 'proven') return []
  const params = { name: text(displayName), address: text(address) }
  return [{ key: 'other-address', outcome: 'contradicted', params, spans: [], sources: [] }]
}
