import type { DomainKind, SenderHistory } from '../../sender/sender.ts'
import { defineCheck, type Check, type Facts, type Observation } from '../check.ts'
import { number, text } from '../params.ts'
import { words, type Key } from './words.ts'

export const check: Check = defineCheck({
  id: 'known-sender',
  life: 'trial',
  speaksFor: 'genuine',
  topic: 'form',
  families: [],
  run,
  words,
})

/** What is not proven to be from there is not of whoever wrote before. */
function run({ channel, sender }: Facts): readonly Observation[] {
  const { history, domain, aligned, address } = sender
  if (channel !== 'email' || !history || !domain || aligned !== 'proven') return []
  const key = PARTY.has(domain.kind) ? keyFor(history) : undefined
  if (key === undefined) return []
  const params = {
    sender: text(history.ofDomain && key === 'regular' ? domain.registrable : address),
    days: number(history.days),
  }
  return [{ key, outcome: 'supported', params, spans: [], sources: [] }]
}

function keyFor({ writtenTo, days, age }: SenderHistory): Key | undefined {
  if (writtenTo) return 'written-to'
  return days >= LEAST_DAYS && age >= LEAST_AGE ? 'regular' : undefined
}

/** Days of honest mail, and days since the first: whoever prepares a fraud has to keep it up that long. */
const LEAST_DAYS = 3
const LEAST_AGE = 14

/**
 * One party's domain, or one person's mailbox. A body of the register is proven by its domain; below free hosting
 * anybody writes.
 */
const PARTY: ReadonlySet<DomainKind> = new Set(['ordinary', 'free-mail'])
