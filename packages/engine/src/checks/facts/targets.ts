import type { Link } from '../../message/message.ts'
import { classifyDomain } from '../../sender/domains.ts'
import { hostParts } from '../../sender/host.ts'
import { linkParts, type LinkParts } from '../../sender/link-parts.ts'
import type { DomainFacts } from '../../sender/sender.ts'
import { hostShown } from '../../sender/shown-host.ts'
import type { Facts } from '../check.ts'
import { claimedBodies } from './bodies.ts'
import { landingOf, type Landing } from './landing.ts'
import { ownLinks } from './links.ts'
import { once } from './once.ts'
import { isSentenceJoint } from './sentence-joint.ts'

/** Whose place a link leads to, as far as its host tells. */
export type Whose =
  /** The sender's: his domain, one of the same name, or one of the same body. */
  | 'own'
  /** That of a body the sender says he is. */
  | 'body'
  /** That of some other body of the register. */
  | 'known'
  /** Anybody's: storage, site builders, forms … */
  | 'shared'
  | 'shortener'
  /** A counter of mailings, or a filter of the reader's own firm: it leads on. */
  | 'passing'
  | 'stranger'

/** One place that the sender would have the reader go to. */
export interface Target {
  readonly link: Link
  readonly domain: DomainFacts
  readonly parts: LinkParts
  readonly landing?: Landing
  readonly whose: Whose
  /** The reader sees words or a picture in its place, and no address. */
  readonly covert: boolean
  /** It leads out of the mailing, or to its small print. */
  readonly isExit: boolean
  /** How often the message has this very link. */
  readonly times: number
}

/** The sender's own web links, each address once, at most {@link MOST_TARGETS}. */
export const targetsOf: (facts: Facts) => readonly Target[] = once(readTargets)

const MOST_TARGETS = 60

/** Those that the reader is called to follow: no small print, no way out of the mailing. */
export const calledTo: (facts: Facts) => readonly Target[] = once((facts) =>
  targetsOf(facts).filter(({ isExit }) => !isExit),
)

/** Different addresses under different words: one place behind many words is bait, many behind one are counters. */
export function placesOf(targets: readonly Target[]): number {
  const shown = new Set(targets.map(({ link }) => link.text.trim().toLowerCase()))
  return Math.min(targets.length, shown.size)
}

/** A front page: so many places of the sender's own, or behind his counters, under so many different words. */
export const isFrontPage: (facts: Facts) => boolean = once(
  (facts) =>
    placesOf(calledTo(facts).filter(({ whose }) => whose === 'own' || whose === 'passing')) >=
    FRONT_PAGE,
)

export const FRONT_PAGE = 8

function readTargets(facts: Facts): readonly Target[] {
  const links = ownLinks(facts)
  if (links.length === 0) return []
  const byAddress = new Map<string, { link: Link; times: number }>()
  for (const link of links) {
    if (!isWeb(link, facts)) continue
    const before = byAddress.get(link.href)
    if (before) before.times++
    else if (byAddress.size < MOST_TARGETS) byAddress.set(link.href, { link, times: 1 })
  }
  const context = contextOf(facts)
  return [...byAddress.values()].map(({ link, times }) => targetOf(link, times, context))
}

/** In a mail a bare domain in a sentence ("Node.js") is no link that anybody follows; in a text some are no address. */
function isWeb(link: Link, facts: Facts): boolean {
  const { host, scheme, via, href } = link
  if (host === '' || via === 'image' || (scheme !== 'http' && scheme !== 'https')) return false
  if (via !== 'text' || href.includes('/')) return true
  return facts.channel !== 'email' && !isSentenceJoint(link, facts)
}

interface Context {
  readonly facts: Facts
  readonly claimed: ReadonlySet<string>
  readonly senderName: string
  readonly exitWords: readonly string[]
}

function contextOf(facts: Facts): Context {
  const { domain } = facts.sender
  const named = domain !== undefined && !isAnybodys(domain, facts)
  return {
    facts,
    claimed: new Set(claimedBodies(facts).map(({ id }) => id)),
    senderName: named ? hostParts(domain.host).name : '',
    exitWords: facts.knowledge.pack.links?.exitWords ?? [],
  }
}

function targetOf(link: Link, times: number, context: Context): Target {
  const { facts, exitWords } = context
  const domain = classifyDomain(link.host, facts.knowledge, facts.now)
  const landing = landingOf(link.host, facts)
  return {
    link,
    domain,
    parts: linkParts(link.href),
    ...(landing && { landing }),
    whose: whoseOf(domain, landing, context),
    covert: link.via !== 'text' && hostShown(link.text) === undefined,
    isExit: leadsOut(link, exitWords),
    times,
  }
}

function whoseOf(domain: DomainFacts, landing: Landing | undefined, context: Context): Whose {
  if (isOfSender(domain, context)) return 'own'
  if (landing) return ofLanding(landing)
  if (domain.usedBy.some((id) => context.claimed.has(id))) return 'body'
  return isOfSendersService(domain, context) ? 'passing' : ofKind(domain)
}

/** At a provider of mail addresses nobody but the provider has pages. */
function ofKind({ kind, officialIn }: DomainFacts): Whose {
  if (kind === 'shortener') return 'shortener'
  if (kind === 'free-hosting') return 'shared'
  return kind === 'known' || kind === 'free-mail' || officialIn !== undefined ? 'known' : 'stranger'
}

/** The service below whose domain the sender has his address. */
function isOfSendersService({ registrable }: DomainFacts, { facts }: Context): boolean {
  const sender = facts.sender.domain
  if (sender === undefined || !facts.knowledge.isMailTenant(sender.host)) return false
  return registrable === sender.registrable || sender.host.endsWith(`.${registrable}`)
}

function ofLanding({ kind }: Landing): Whose {
  if (kind === 'shortener') return 'shortener'
  return kind === 'mail-service' || kind === 'rewriter' ? 'passing' : 'shared'
}

function isOfSender(domain: DomainFacts, { facts, senderName }: Context): boolean {
  const sender = facts.sender.domain
  if (sender === undefined || isAnybodys(sender, facts)) return false
  if (domain.registrable === sender.registrable) return true
  if (domain.usedBy.some((id) => sender.usedBy.includes(id))) return true
  return senderName.length >= LEAST_NAME && hostParts(domain.host).name === senderName
}

/** "shop.example" and "shop.test" are likely one business; of two or three letters it may be chance. */
const LEAST_NAME = 4

/** Where anybody can have an address or a name, the domain is no sender's own. */
function isAnybodys({ kind, host }: DomainFacts, { knowledge }: Facts): boolean {
  if (kind === 'free-mail' || kind === 'free-hosting' || kind === 'shortener') return true
  return knowledge.isMailTenant(host)
}

const LONGEST_EXIT = 120

function leadsOut({ text, href }: Link, words: readonly string[]): boolean {
  if (/unsub|opt-?out|abmeld|descadast/iu.test(href)) return true
  if (text === '' || text.length > LONGEST_EXIT) return false
  const shown = text.toLowerCase()
  return words.some((word) => shown.includes(word))
}
