import { fold } from '../../text/fold.ts'
import { defineCheck, type Check, type Facts, type Observation } from '../check.ts'
import { localPart } from '../facts/addressees.ts'
import { carriedAlarms } from '../facts/carried-alarm.ts'
import { footOf, isDomainNamed, isNobodys, leadsHome, plain } from '../facts/mailing.ts'
import { text } from '../params.ts'
import { words, type Key } from './words.ts'

export const check: Check = defineCheck({
  id: 'names-itself',
  life: 'trial',
  speaksFor: 'genuine',
  topic: 'address',
  families: [],
  run,
  words,
})

function run(facts: Facts): readonly Observation[] {
  const { domain, aligned } = facts.sender
  if (facts.channel !== 'email' || domain === undefined || aligned === 'refuted') return []
  if (isNobodys(facts)) return []
  const key = keyOf(facts)
  if (key === undefined) return []
  const params = { domain: text(domain.registrable) }
  return [{ key, outcome: 'unknown', params, spans: [], sources: [] }]
}

function keyOf(facts: Facts): Key | undefined {
  if (isDomainNamed(facts)) return isAway(facts) ? 'away' : ofDomain(facts)
  return isSigned(facts) ? 'signature' : undefined
}

function ofDomain({ sender }: Facts): Key {
  return sender.aligned === 'proven' ? 'domain' : 'unproven'
}

/** Whoever has broken into a mailbox, or writes through a service, leads or has himself answered elsewhere. */
function isAway(facts: Facts): boolean {
  const { domain, replyTo } = facts.sender
  const answered = replyTo?.domain?.registrable ?? domain?.registrable
  return answered !== domain?.registrable || !leadsHome(facts) || carriedAlarms(facts).length > 0
}

const BEGINNING = 4

/** Signed with the name that both the sender's name and his address bear. */
function isSigned(facts: Facts): boolean {
  const local = plain(localPart(facts.sender.address))
  const names = fold(facts.sender.displayName.slice(0, 100)).match(/\p{L}{3,}/gu) ?? []
  const foot = footOf(facts)
  return names.some((name) => local.includes(name.slice(0, BEGINNING)) && foot.includes(name))
}
