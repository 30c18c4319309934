import { hostOfAddress, hostParts, isAligned, isDelegated } from '../../sender/host.ts'
import type { Authentication, DomainFacts } from '../../sender/sender.ts'
import { defineCheck, type Check, type Facts, type Observation } from '../check.ts'
import { isBounce } from '../facts/bounces.ts'
import { isDiscussion } from '../facts/discussion.ts'
import { isDrawn } from '../facts/drawn-name.ts'
import { text } from '../params.ts'
import { words, type Key } from './words.ts'

export const check: Check = defineCheck({
  id: 'envelope-differs',
  life: 'trial',
  speaksFor: 'fraud',
  topic: 'address',
  families: ['account-phishing', 'business-mail-compromise'],
  run,
  words,
})

function run(facts: Facts): readonly Observation[] {
  const { domain, returnPath } = facts.sender
  if (facts.channel !== 'email' || !domain || isDiscussion(facts) || isBounce(facts)) return []
  const envelope = ofEnvelope(domain, facts)
  // A machine without a name bounces to an address that there is not: one thing, told once.
  const server = envelope?.[0] === 'impossible' ? undefined : ofServer(facts)
  const found = [drawn(facts), server, envelope, ofSender(domain, facts)]
  return found
    .filter((one) => one !== undefined)
    .map(([key, other]) => ({
      key,
      outcome: WEAK.has(key) ? 'unknown' : 'contradicted',
      params: { from: text(domain.host), other: text(other || (returnPath?.address ?? '')) },
      spans: [],
      sources: [],
    }))
}

type Sign = readonly [Key, string]

const WEAK: ReadonlySet<Key> = new Set(['service', 'other', 'sender-header', 'server'])

function ofEnvelope(from: DomainFacts, facts: Facts): Sign | undefined {
  const { returnPath } = facts.sender
  if (!returnPath || returnPath.address === '' || isForwarded(returnPath.address)) return undefined
  const host = hostOfAddress(returnPath.address)
  if (isAligned(host, from.host) || sharesBody(from, returnPath.domain)) return undefined
  if (!isDelegated(host)) return ['impossible', returnPath.address]
  return [kindOf(from, host, facts), host]
}

function kindOf(from: DomainFacts, host: string, { knowledge }: Facts): Key {
  if (from.kind === 'free-mail') return 'free-mail'
  if (knowledge.isMailService(host)) return 'service'
  return from.usedBy.length > 0 || from.officialIn !== undefined ? 'body' : 'other'
}

/** Addresses that a forwarder has rewritten, so that bounces come back to it. */
function isForwarded(address: string): boolean {
  return /^(?:srs[01][=+-]|prvs=|btv1=)|\+srs=|\+caf_=/u.test(address)
}

function sharesBody(from: DomainFacts, other: DomainFacts | undefined): boolean {
  return other !== undefined && from.usedBy.some((id) => other.usedBy.includes(id))
}

/** A domain of letters that spell nothing, where readers do not look. */
function drawn({ sender, knowledge }: Facts): Sign | undefined {
  const hosts = [sender.returnPath?.domain?.host, sender.server?.name]
  const found = hosts.find(
    (host) => host !== undefined && !knowledge.isMailService(host) && isDrawn(hostParts(host).name),
  )
  return found === undefined ? undefined : ['drawn', found]
}

/** The machine greets with the name of a body, of a ministry or of a mail service, and nothing bears it out. */
function ofServer(facts: Facts): Sign | undefined {
  const name = facts.sender.server?.name ?? ''
  if (!name.includes('.') || !isUnproven(facts.sender.authentication)) return undefined
  const { domain, returnPath } = facts.sender
  const [from, envelope] = [domain, returnPath?.domain].map((one) =>
    isAligned(name, one?.host ?? ''),
  )
  if (isBodys(name, facts) && !from) return ['borrowed', name]
  return from || envelope ? undefined : ['server', name]
}

function isUnproven({ spf, dkim }: Authentication): boolean {
  return spf !== 'unknown' && spf !== 'pass' && dkim !== 'pass'
}

function isBodys(name: string, { knowledge, now }: Facts): boolean {
  return (
    knowledge.usersOfDomain(name, now).length > 0 ||
    knowledge.officialSuffix(name) !== undefined ||
    /\.(?:gov|edu|mil)(?:\.[a-z]{2})?$/u.test(name)
  )
}

/** `Sender` names who really posted it; programs rarely show it. */
function ofSender(from: DomainFacts, { message, knowledge }: Facts): Sign | undefined {
  const host = hostOfAddress(message.sender?.address ?? '')
  if (host === '' || isAligned(host, from.host) || knowledge.isMailService(host)) return undefined
  return ['sender-header', message.sender?.address ?? '']
}
