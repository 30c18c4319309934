import type { Span } from '../../message/message.ts'
import { defineCheck, type Check, type Facts, type Observation } from '../check.ts'
import { addressees, localPart, namesAside, readersDomains } from '../facts/addressees.ts'
import { isDiscussion } from '../facts/discussion.ts'
import { words, type Key } from './words.ts'

export const check: Check = defineCheck({
  id: 'reader-in-subject',
  life: 'trial',
  speaksFor: 'fraud',
  topic: 'form',
  families: ['account-phishing'],
  run,
  words,
})

function run(facts: Facts): readonly Observation[] {
  if (facts.channel !== 'email' || isDiscussion(facts)) return []
  const subject = facts.message.subject.slice(0, MOST_SUBJECT).toLowerCase()
  const found = inSubject(subject, facts) ?? inOpening(facts)
  if (found === undefined) return []
  return [{ key: found.key, outcome: 'unknown', params: {}, spans: found.spans, sources: [] }]
}

interface Found {
  readonly key: Key
  readonly spans: readonly Span[]
}

const MOST_SUBJECT = 300
/** A greeting stands within the first lines. */
const OPENING = 250
const LEAST_LOCAL = 5

function inSubject(subject: string, facts: Facts): Found | undefined {
  const spans = facts.message.regions.filter(({ origin }) => origin === 'subject').slice(0, 1)
  const readers = addressees(facts).filter(({ address }) => address !== facts.sender.address)
  const written = readers.find(({ address }) => subject.includes(address))
  if (written !== undefined)
    return isInvitation(subject, written.address, facts) ? undefined : { key: 'address', spans }
  const pieces = subject.split(/[^\p{L}\p{N}._-]+/u)
  if (readersDomains(facts).some((host) => pieces.includes(host))) return { key: 'domain', spans }
  const names = readers.map(({ address }) => localPart(address)).filter(isPersonal)
  return names.some((name) => pieces.includes(name)) ? { key: 'name', spans } : undefined
}

/** "Invitation: Rota @ Wed 11am (reader@mail.example)": calendars name the guest so, behind the date. */
function isInvitation(subject: string, address: string, { message }: Facts): boolean {
  if (!message.attachments.some(({ type }) => type === 'text/calendar')) return false
  return subject.trim().endsWith(`(${address})`) && subject.includes(' @ ')
}

/** "ayesha.khan" or "ayesha84", taken from an address; a plain "ayesha" may be a friend's word. */
function isPersonal(name: string): boolean {
  return name.length >= LEAST_LOCAL && /[0-9._-]/u.test(name)
}

/** "Dear ayesha@example.org,": whoever has only an address greets with it. */
function inOpening(facts: Facts): Found | undefined {
  const body = facts.message.regions.find(
    ({ origin, voice }) => origin === 'body' && voice === 'own',
  )
  if (!body) return undefined
  const opening = facts.message.text
    .slice(body.start, Math.min(body.end, body.start + OPENING))
    .toLowerCase()
  for (const { address } of addressees(facts)) {
    const at = address === facts.sender.address ? -1 : opening.indexOf(address)
    if (at >= 0 && !namesAside(opening.slice(0, at)))
      return {
        key: 'greeting',
        spans: [{ start: body.start + at, end: body.start + at + address.length }],
      }
  }
  return undefined
}
