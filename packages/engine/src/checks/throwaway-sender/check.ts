import { isDelegated, hostParts } from '../../sender/host.ts'
import type { DomainFacts } from '../../sender/sender.ts'
import { defineCheck, type Check, type Facts, type Observation } from '../check.ts'
import { localPart } from '../facts/addressees.ts'
import { isBounce } from '../facts/bounces.ts'
import { isDiscussion } from '../facts/discussion.ts'
import { isOfficeName } from '../facts/office-names.ts'
import { isDrawn, longestDigits } from '../facts/drawn-name.ts'
import { serverName } from '../facts/server-names.ts'
import { text } from '../params.ts'
import { words, type Key } from './words.ts'

export const check: Check = defineCheck({
  id: 'throwaway-sender',
  life: 'trial',
  speaksFor: 'fraud',
  topic: 'address',
  families: ['account-phishing', 'advance-fee'],
  run,
  words,
})

function run(facts: Facts): readonly Observation[] {
  const { sender, channel } = facts
  if (channel !== 'email' || isBounce(facts)) return []
  if (!sender.domain || !isDelegated(sender.domain.host))
    return sender.displayName === '' && sender.address === '' ? [] : [observe('no-domain', facts)]
  if (sender.domain.usedBy.length > 0 || sender.domain.officialIn !== undefined) return []
  return [...ofDomain(sender.domain, facts), ...ofAddress(sender.domain, facts)].map((key) =>
    observe(key, facts),
  )
}

function observe(key: Key, { sender }: Facts): Observation {
  const shown = sender.address || sender.displayName
  return {
    key,
    outcome: key === 'no-domain' || key === 'random-domain' ? 'contradicted' : 'unknown',
    params: { address: text(shown), name: text(sender.displayName || shown) },
    spans: [],
    sources: key === 'throwaway-suffix' ? ['interisle2025'] : [],
  }
}

function ofDomain({ host, registrable }: DomainFacts, { knowledge }: Facts): readonly Key[] {
  const { name, below } = hostParts(host)
  if (isDrawn(name) || below.some(isDrawn)) return ['random-domain']
  if (knowledge.isMailTenant(host) || knowledge.isFreeHosting(registrable)) return ['tenant']
  if (serverName(host, knowledge) === 'rented') return ['server']
  return knowledge.hasThrowawaySuffix(host) ? ['throwaway-suffix'] : []
}

/** A list's members have the addresses they like, and the list's name may stand before them. */
function ofAddress({ kind }: DomainFacts, facts: Facts): readonly Key[] {
  if (isDiscussion(facts)) return []
  const local = localPart(facts.sender.address).split('+', 1)[0] ?? ''
  if (isDrawn(local)) return ['random-local']
  if (kind === 'free-mail' && isOfficeName(facts.sender.displayName)) return ['office-free-mail']
  return longestDigits(local) >= MANY_DIGITS ? ['digits'] : []
}

/** A year of birth has four. */
const MANY_DIGITS = 5
