import type { Facts } from '../check.ts'
import { isDiscussion } from '../facts/discussion.ts'
import { encodesLetters } from '../facts/encoded-words.ts'
import { hasHeader, headerCount, headerValue } from '../facts/headers.ts'
import type { Key } from './words.ts'

/** What is wrong at the head of a mail, the most telling first: each further fault adds less. */
export function faultsOf(facts: Facts): readonly Key[] {
  return FAULTS.filter(({ shows }) => shows(facts)).map(({ key }) => key)
}

const FAULTS: readonly { readonly key: Key; readonly shows: (facts: Facts) => boolean }[] = [
  { key: 'false-unsubscribe', shows: hasFalseUnsubscribe },
  { key: 'from', shows: hasOddFrom },
  { key: 'hidden-letters', shows: hidesLetters },
  { key: 'twice', shows: hasTwice },
  { key: 'far-date', shows: hasFarDate },
  { key: 'zone', shows: hasOddZone },
  { key: 'unfilled', shows: hasUnfilled },
  { key: 'no-date', shows: (facts) => !hasHeader(facts, 'date') || hasBrokenDate(facts) },
  { key: 'raw-letters', shows: hasRawLetters },
  { key: 'mime', shows: hasBrokenParts },
]

/** A way out that leads nowhere: neither a page nor an address to write to (RFC 2369 §3.2). */
function hasFalseUnsubscribe(facts: Facts): boolean {
  const value = headerValue(facts, 'list-unsubscribe').trim()
  return value !== '' && !value.startsWith('=?') && !/(?:https?|mailto):/iu.test(value)
}

/** Names without an address, or two in one place, as no mail program writes them. */
function hasOddFrom(facts: Facts): boolean {
  const { anomalies } = facts.message
  return (
    anomalies.some(({ kind, detail }) => kind === 'invalid-address' && detail === 'from') ||
    /\s>|<\s|\(<|>\)/u.test(headerValue(facts, 'from'))
  )
}

function hidesLetters(facts: Facts): boolean {
  return ['from', 'subject'].some((name) => encodesLetters(headerValue(facts, name)))
}

const ONCE = [
  'from',
  'subject',
  'to',
  'date',
  'message-id',
  'reply-to',
  'sender',
  'list-id',
  'mime-version',
]

/** RFC 5322 §3.6: at most one of each. Lists within lists add their own. */
function hasTwice(facts: Facts): boolean {
  return !isDiscussion(facts) && ONCE.some((name) => headerCount(facts, name) > 1)
}

const FAR = 3 * 86_400_000

/** Only where a server noted when it took the mail: `now` may be any time. Lists keep mail for days. */
function hasFarDate(facts: Facts): boolean {
  const { date, received } = facts.message
  if (isDiscussion(facts)) return false
  return date !== undefined && received !== undefined && Math.abs(date - received) > FAR
}

/** Zones reach from -12:00 to +14:00, in quarters of an hour. */
function hasOddZone(facts: Facts): boolean {
  const [, sign, hours, minutes] =
    /([+-])([0-9]{2})([0-9]{2})(?![0-9])/u.exec(headerValue(facts, 'date')) ?? []
  if (sign === undefined) return false
  return Number(minutes) % 15 !== 0 || Number(hours) > (sign === '-' ? 12 : 14)
}

function hasBrokenDate({ message }: Facts): boolean {
  return message.anomalies.some(({ kind }) => kind === 'invalid-date')
}

/** What a program for mass mail was to fill in, and did not. */
function hasUnfilled(facts: Facts): boolean {
  return FILLED.some((name) =>
    /\{\{|\}\}|%%|\[(?:name|email|subject|random)|##[a-z]{4}|\$\{/iu.test(
      headerValue(facts, name).slice(0, 500),
    ),
  )
}

const FILLED = ['from', 'subject', 'reply-to', 'message-id', 'list-unsubscribe']

/** Letters beyond ASCII without the encoding that mail asks for (RFC 2047). */
function hasRawLetters(facts: Facts): boolean {
  return ['from', 'subject', 'to'].some((name) => isBeyondAscii(headerValue(facts, name)))
}

function isBeyondAscii(value: string): boolean {
  for (let at = 0; at < value.length; at++) if (value.charCodeAt(at) > 0x7f) return true
  return false
}

function hasBrokenParts({ message }: Facts): boolean {
  return message.anomalies.some(
    ({ kind }) => kind === 'missing-boundary' || kind === 'broken-encoding',
  )
}
