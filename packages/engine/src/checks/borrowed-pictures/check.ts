import type { Link } from '../../message/message.ts'
import { classifyDomain } from '../../sender/domains.ts'
import type { DomainFacts } from '../../sender/sender.ts'
import { defineCheck, type Check, type Facts, type Observation, type Outcome } from '../check.ts'
import { claimedBodies } from '../facts/bodies.ts'
import { isSentFrom } from '../facts/origin.ts'
import { text } from '../params.ts'
import { words, type Key } from './words.ts'

export const check: Check = defineCheck({
  id: 'borrowed-pictures',
  life: 'trial',
  speaksFor: 'fraud',
  topic: 'form',
  group: 'links',
  families: ['account-phishing', 'bank-impersonation'],
  run,
  words,
})

const MOST = 40

function run(facts: Facts): readonly Observation[] {
  const { message } = facts
  if (facts.channel !== 'email' || facts.claims.reports !== undefined) return []
  const found = new Map<Key, Observation>()
  const seen = new Set<string>()
  for (const link of message.links) {
    if (link.via !== 'image' || link.host === '' || seen.has(link.host)) continue
    if (seen.size === MOST) break
    seen.add(link.host)
    const key = keyOf(link, facts)
    if (key !== undefined && !found.has(key)) found.set(key, observe(key, link))
  }
  return [...found.values()]
}

function keyOf({ host }: Link, facts: Facts): Key | undefined {
  const domain = classifyDomain(host, facts.knowledge, facts.now)
  if (isOwn(domain, facts)) return undefined
  if (isNumber(host)) return 'bare-number'
  if (facts.knowledge.isPictureHost(host)) return isKnownSender(facts) ? undefined : 'picture-host'
  return isBorrowed(domain.usedBy, facts) ? 'body' : undefined
}

/** On the sender's own domain, or one of the body that uses it. */
function isOwn(domain: DomainFacts, { sender }: Facts): boolean {
  if (sender.domain === undefined || sender.domain.kind === 'free-mail') return false
  if (sender.domain.registrable === domain.registrable) return true
  return sender.domain.usedBy.some((id) => domain.usedBy.includes(id))
}

/** Who keeps such a site shows its pictures; whoever else is known and proven may as well. */
function isKnownSender({ sender }: Facts): boolean {
  return sender.aligned === 'proven' && (sender.domain?.usedBy.length ?? 0) > 0
}

/** An address in numbers (RFC 3986 §3.2.2), as `URL` writes it. */
function isNumber(host: string): boolean {
  return host.startsWith('[') || /^[\d.]+$/u.test(host)
}

/** Pictures of the body that it says it comes from, and does not come from. */
function isBorrowed(users: readonly string[], facts: Facts): boolean {
  if (users.length === 0) return false
  return claimedBodies(facts).some((body) => users.includes(body.id) && !isSentFrom(body, facts))
}

const OUTCOME: Readonly<Record<Key, Outcome>> = {
  'bare-number': 'contradicted',
  'picture-host': 'unknown',
  body: 'contradicted',
}

function observe(key: Key, { host }: Link): Observation {
  return { key, outcome: OUTCOME[key], params: { host: text(host) }, spans: [], sources: [] }
}
