import type { Fact } from '../../knowledge/records.ts'
import type { ContactClaim } from '../../claims/claim.ts'
import { holdsAt } from '../../knowledge/facts.ts'
import { defineCheck, type Check, type Facts, type Observation } from '../check.ts'
import { ofKind, spansOf } from '../facts/own.ts'
import { text } from '../params.ts'
import { words, type Key } from './words.ts'

export const check: Check = defineCheck({
  id: 'premium-number',
  life: 'trial',
  speaksFor: 'fraud',
  topic: 'demand',
  families: ['prize-fraud'],
  run,
  words,
})

/** A text that names a number whose caller pays more than for a call. */
function run(facts: Facts): readonly Observation[] {
  if (facts.channel !== 'sms' && facts.channel !== 'chat') return []
  const prefixes = prefixesFor(facts)
  if (prefixes.length === 0) return []
  for (const contact of ofKind(facts, 'contact')) {
    if (contact.value.medium !== 'phone' || contact.origin === 'sender-name') continue
    const fact = prefixes.find(({ value }) => isWithin(contact.value.address, value))
    if (fact !== undefined) return [observe('named', contact, fact)]
  }
  return []
}

/** Numbers in use have so many digits with the zero; others that begin so are a network's own short ones. */
const LEAST_DIGITS = 10

function isWithin(digits: string, prefix: string): boolean {
  return digits.length >= LEAST_DIGITS && digits.startsWith(prefix)
}

/** Of the reader's country, and of the country whose currency the text counts in. */
function prefixesFor({ knowledge, reader, now, message }: Facts): readonly Fact[] {
  const { countries } = knowledge.pack
  const pounds = message.text.includes('£')
  return countries
    .filter(({ code, currency }) => code === reader || (pounds && currency === 'GBP'))
    .flatMap(({ premiumNumbers = [] }) => premiumNumbers)
    .filter((fact) => holdsAt(fact, now))
}

function observe(key: Key, contact: ContactClaim, fact: Fact): Observation {
  return {
    key,
    outcome: 'unknown',
    params: { number: text(contact.text) },
    spans: spansOf([contact]),
    sources: fact.sources,
  }
}
