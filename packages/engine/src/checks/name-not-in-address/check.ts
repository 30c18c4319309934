import { defineCheck, type Check, type Facts, type Observation } from '../check.ts'
import { isNameOfAddress, shownName } from '../facts/address-name.ts'
import { isOfficeName } from '../facts/office-names.ts'
import { calledTo } from '../facts/targets.ts'
import { isPlainNews, wantsNothing } from '../facts/wants-nothing.ts'
import { text } from '../params.ts'
import { words, type Key } from './words.ts'

export const check: Check = defineCheck({
  id: 'name-not-in-address',
  life: 'trial',
  speaksFor: 'fraud',
  topic: 'address',
  families: ['account-phishing', 'bank-impersonation', 'prize-fraud'],
  run,
  words,
})

function run(facts: Facts): readonly Observation[] {
  const { sender, channel, message } = facts
  const { domain, displayName, address } = sender
  if (channel !== 'email' || domain === undefined || displayName.includes('@')) return []
  if (domain.usedBy.length > 0 || domain.officialIn !== undefined) {
    if (domain.kind !== 'free-mail') return []
  }
  if (isNameOfAddress(sender)) return []
  // A feed or a machine that sends news under the names of others wants nothing by it.
  if (wantsNothing(facts) || isPlainNews(facts)) return []
  return [
    {
      key: keyOf(displayName, facts),
      outcome: 'unknown',
      params: { name: text(shownName(sender)), address: text(address) },
      spans: message.regions.filter(({ origin }) => origin === 'sender-name').slice(0, 1),
      sources: [],
    },
  ]
}

function keyOf(name: string, facts: Facts): Key {
  if (facts.sender.domain?.kind === 'free-mail') return 'free-mail'
  if (isOfficeName(name)) return 'office'
  return calledTo(facts).some(({ covert, whose }) => covert && whose !== 'own')
    ? 'with-link'
    : 'ordinary'
}
