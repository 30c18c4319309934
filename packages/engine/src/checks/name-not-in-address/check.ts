import { fold } from '../../text/fold.ts'
import { defineCheck, type Check, type Facts, type Observation } from '../check.ts'
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

const MOST_NAME = 100

function run(facts: Facts): readonly Observation[] {
  const { sender, channel, message } = facts
  const { domain, displayName, address } = sender
  if (channel !== 'email' || domain === undefined || displayName.includes('@')) return []
  if (domain.usedBy.length > 0 || domain.officialIn !== undefined) {
    if (domain.kind !== 'free-mail') return []
  }
  if (!areStrangers(fold(displayName.slice(0, MOST_NAME)), fold(address))) return []
  // A feed or a machine that sends news under the names of others wants nothing by it.
  if (wantsNothing(facts) || isPlainNews(facts)) return []
  return [
    {
      key: keyOf(displayName, facts),
      outcome: 'unknown',
      params: { name: text(displayName.slice(0, MOST_NAME)), address: text(address) },
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

/** Has the name nothing of the address: no word or beginning of one, no initials; nor the address of the name? */
function areStrangers(name: string, address: string): boolean {
  const parts = name.match(/[a-z]+/gu) ?? []
  const long = parts.filter((part) => part.length >= LEAST)
  if (long.length === 0) return false
  const letters = address.replace(/[^a-z]+/gu, '')
  const initials = parts.map((part) => part.charAt(0)).join('')
  if (initials.length > 1 && letters.includes(initials)) return false
  if (long.some((part) => letters.includes(part.slice(0, BEGINNING)))) return false
  const joined = parts.join('')
  const labels = address.match(/[a-z]{3,}/gu) ?? []
  return !labels.some((label) => !EMPTY.has(label) && joined.includes(label))
}

const LEAST = 3
/** "Katharina" writes as "kath". */
const BEGINNING = 4

/** Parts of addresses that name nobody. */
const EMPTY: ReadonlySet<string> = new Set(['com', 'net', 'org', 'gov', 'edu', 'info', 'mail'])
