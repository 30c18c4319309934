import { isStrong } from '../../knowledge/facts.ts'
import type { Fact } from '../../knowledge/records.ts'
import type { Link } from '../../message/message.ts'
import { classifyDomain } from '../../sender/domains.ts'
import type { DomainFacts } from '../../sender/sender.ts'
import { hostShown } from '../../sender/shown-host.ts'
import { defineCheck, type Check, type Facts, type Observation, type Outcome } from '../check.ts'
import { ownLinks } from '../facts/links.ts'
import { domainFact } from '../facts/senders.ts'
import { text } from '../params.ts'
import { words, type Key } from './words.ts'

export const check: Check = defineCheck({
  id: 'link-text-differs',
  life: 'trial',
  speaksFor: 'fraud',
  topic: 'address',
  group: 'links',
  families: ['account-phishing', 'bank-impersonation', 'parcel-fraud'],
  run,
  words,
})

function run(facts: Facts): readonly Observation[] {
  const found = ownLinks(facts)
    .filter(({ via, host }) => via === 'anchor' && host !== '')
    .slice(0, MOST_LINKS)
    .flatMap((link) => observe(link, facts))
  const seen = new Set<string>()
  return found.filter(({ key }) => !seen.has(key) && seen.add(key))
}

const MOST_LINKS = 200

function observe(link: Link, facts: Facts): readonly Observation[] {
  const shownHost = hostShown(link.text)
  if (shownHost === undefined) return []
  const shown = classifyDomain(shownHost, facts.knowledge, facts.now)
  const target = classifyDomain(link.host, facts.knowledge, facts.now)
  if (isSameParty({ shown, target })) return []
  const fact = factOfShown(shown, facts)
  return [
    {
      ...weigh(link, { shown, target, fact }, facts),
      params: { shown: text(shown.host), target: text(target.host) },
      spans: link.span ? [link.span] : [],
      sources: fact?.sources ?? [],
    },
  ]
}

function weigh(
  link: Link,
  pair: Pair & { readonly fact: Fact | undefined },
  facts: Facts,
): { readonly key: Key; readonly outcome: Outcome } {
  const official = pair.shown.officialIn !== undefined
  const known = official || (pair.fact !== undefined && isStrong(pair.fact))
  if (isSentByShown(pair, facts) || isCarriedAlong(link, pair)) return TRACKED
  if (known) return { key: 'known-body', outcome: 'contradicted' }
  if (isOwnCounter(pair, facts) || isMoved(pair)) return TRACKED
  const plain = !isAddress(link.text) || isCounterOf(pair, facts)
  return { key: 'other', outcome: plain ? 'unknown' : 'contradicted' }
}

const TRACKED = { key: 'tracked', outcome: 'unknown' } as const

interface Pair {
  readonly shown: DomainFacts
  readonly target: DomainFacts
}

function factOfShown(shown: DomainFacts, facts: Facts): Fact | undefined {
  const body = facts.knowledge.authority(shown.usedBy[0] ?? '')
  return body && domainFact(body, shown.host, facts)
}

/** "Dilbert.com" may be a name in a sentence; "https://…", "www.…" and a path are an address. */
function isAddress(shown: string): boolean {
  return /^(?:https?:|www\.)|\//iu.test(shown.trim())
}

function isSameParty({ shown, target }: Pair): boolean {
  return (
    shown.registrable === target.registrable ||
    shown.usedBy.some((id) => target.usedBy.includes(id))
  )
}

/** Newsletters lead every link through a counter; whoever is proven to own the shown domain may choose which. */
function isSentByShown({ shown }: Pair, { sender }: Facts): boolean {
  return sender.aligned === 'proven' && sender.domain?.registrable === shown.registrable
}

/** A known service that carries the shown address along: mail security, search, translation. */
function isCarriedAlong(link: Link, { shown, target }: Pair): boolean {
  return target.kind === 'known' && link.href.toLowerCase().includes(shown.host)
}

/** A counter on the sender's own domain. For a stranger's shown domain only: a fraudster has a domain too. */
function isOwnCounter({ target }: Pair, { sender }: Facts): boolean {
  return sender.aligned === 'proven' && sender.domain?.registrable === target.registrable
}

/** What looks like a counter of the sender's own, which nothing proves or refutes: below his domain, or a mail service's. */
function isCounterOf({ shown, target }: Pair, { sender, knowledge }: Facts): boolean {
  const own = sender.domain?.registrable
  if (own === undefined || sender.aligned === 'refuted') return false
  if (own === target.registrable) return target.host !== own
  return own === shown.registrable && knowledge.isMailService(target.host)
}

/** "dictionary.com" that now leads to "dictionary.reference.example": nobody's name is abused. */
function isMoved({ shown, target }: Pair): boolean {
  return target.host.split('.').includes(shown.registrable.split('.', 1)[0] ?? '')
}
