import { editDistance } from '../../sender/edit-distance.ts'
import type { DomainFacts } from '../../sender/sender.ts'
import { defineCheck, type Check, type Facts, type Observation } from '../check.ts'
import { answersElsewhere } from '../facts/answers.ts'
import { hasDemand } from '../facts/demands.ts'
import { ofKind, spansOf } from '../facts/own.ts'
import { isListMail } from '../facts/senders.ts'
import { text } from '../params.ts'
import { words, type Key } from './words.ts'

export const check: Check = defineCheck({
  id: 'reply-goes-elsewhere',
  life: 'trial',
  speaksFor: 'fraud',
  topic: 'address',
  families: ['business-mail-compromise', 'advance-fee', 'authority-impersonation'],
  run,
  words,
})

/** Where no words are read that want something, the two mailboxes alone tell, and less. */
function run(facts: Facts): readonly Observation[] {
  const { address, replyTo } = facts.sender
  const read = keyOfHeader(facts)
  const certain = read !== undefined && read !== 'other'
  const mailbox = certain ? undefined : answersElsewhere(facts)
  const key = mailbox === undefined ? read : 'free-mail'
  if (key === undefined) return []
  return [
    {
      key,
      outcome: certain ? 'contradicted' : 'unknown',
      params: { from: text(address), reply: text(mailbox ?? replyTo?.address ?? '') },
      spans: spansOf(ofKind(facts, 'identity').slice(0, 1)),
      sources: [],
    },
  ]
}

function keyOfHeader(facts: Facts): Key | undefined {
  const { domain, replyTo } = facts.sender
  const target = replyTo?.domain
  if (!domain || !target || isSameParty(domain, target, facts)) return undefined
  return keyFor(domain, target, facts)
}

function isSameParty(from: DomainFacts, to: DomainFacts, { sender }: Facts): boolean {
  if (from.kind === 'free-mail') return sender.address === sender.replyTo?.address
  if (from.registrable === to.registrable) return true
  if (from.officialIn !== undefined && from.officialIn === to.officialIn) return true
  return from.usedBy.some((id) => to.usedBy.includes(id))
}

/**
 * A shop's desk, a booking site or a form on a page sends for somebody else, and says so in Reply-To: without
 * a body's name and a demand that is how mail works.
 */
function keyFor(from: DomainFacts, to: DomainFacts, facts: Facts): Key | undefined {
  if (isTwin(from, to)) return 'twin'
  const demand = hasDemand(facts)
  if (claimsBody(from, facts) && !usedByClaimed(to, facts))
    return to.kind === 'free-mail' ? 'body-to-free-mail' : 'body'
  if (to.kind === 'free-mail' && demand && !isListMail(facts)) return 'free-mail'
  return demand && !isListMail(facts) ? 'other' : undefined
}

/**
 * A letter more, less or other than the sender's own domain: bought for one victim. Names of few letters are near
 * many, and the same name below another suffix is mostly its owner's.
 */
function isTwin(from: DomainFacts, to: DomainFacts): boolean {
  if (from.kind === 'free-mail' || to.kind === 'free-mail' || to.usedBy.length > 0) return false
  const [one, other] = [nameOf(from), nameOf(to)]
  const most = one.length >= LONG_NAME ? 2 : 1
  return one.length >= LEAST_NAME && one !== other && editDistance(one, other, most) <= most
}

const LEAST_NAME = 6
const LONG_NAME = 10

/** The label that was bought, without the suffix. */
function nameOf({ registrable }: DomainFacts): string {
  return registrable.split('.', 1)[0] ?? ''
}

function claimsBody({ usedBy, officialIn }: DomainFacts, facts: Facts): boolean {
  if (usedBy.length > 0 || officialIn !== undefined) return hasDemand(facts)
  return ofKind(facts, 'identity').length > 0
}

function usedByClaimed({ usedBy }: DomainFacts, facts: Facts): boolean {
  return ofKind(facts, 'identity').some(({ value }) => value.ids.some((id) => usedBy.includes(id)))
}
