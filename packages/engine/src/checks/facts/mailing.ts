import { hostOfAddress, hostParts } from '../../sender/host.ts'
import { fold } from '../../text/fold.ts'
import type { Facts } from '../check.ts'
import { bodiesNamed } from './bodies.ts'
import { once } from './once.ts'
import { isSentFrom } from './origin.ts'
import { ofKind } from './own.ts'
import { ownBody } from './own-body.ts'
import { readerAddresses } from './reader-address.ts'
import { calledTo, type Whose } from './targets.ts'

/** Where letters are signed, and mailings say whose they are: folded. */
export const footOf: (facts: Facts) => string = once((facts) => {
  const { start, end } = ownBody(facts)
  return fold(facts.message.text.slice(Math.max(start, end - FOOT, 0), Math.max(end, 0)))
})

const FOOT = 900

/** "Willow Books" at the foot of what willowbooks.example sent. The reader's own name is known to everybody. */
export const isDomainNamed: (facts: Facts) => boolean = once((facts) => {
  const name = plain(hostParts(facts.sender.domain?.host ?? '').name)
  if (name.length < LEAST_NAME || !plain(footOf(facts)).includes(name)) return false
  return !readerAddresses(facts).some((address) => plain(hostOfAddress(address)).includes(name))
})

/** Of few letters it may stand there by chance. */
const LEAST_NAME = 4

export function plain(written: string): string {
  return fold(written).replace(/[^\p{L}\p{N}]+/gu, '')
}

/** Is the sender's domain anybody's, or made for show, or not that of the body he says he is? Then its name means nothing. */
export const isNobodys: (facts: Facts) => boolean = once(
  (facts) => isAnybodys(facts) || pretends(facts),
)

/** A domain where anybody has an address says nothing; nor do one made to look like another, or of words of office. */
function isAnybodys({ sender: { domain }, knowledge }: Facts): boolean {
  if (domain === undefined || domain.looksLike || domain.officialWords.length > 0) return true
  if (domain.kind !== 'ordinary' && domain.kind !== 'known' && domain.kind !== 'official')
    return true
  return knowledge.isMailTenant(domain.host)
}

/** Says he is a body that does not write from here. */
function pretends(facts: Facts): boolean {
  return ofKind(facts, 'identity').some(
    (claim) => !bodiesNamed(claim, facts).some((body) => isSentFrom(body, facts)),
  )
}

/** Nothing that it calls the reader to is a stranger's or anybody's: its sender's own, behind his counters, or a known body's. */
export const leadsHome: (facts: Facts) => boolean = once((facts) =>
  calledTo(facts).every(({ whose }) => OWN.has(whose)),
)

/** Names its own domain, and leads to its own places alone, or behind its counters: as honest mailings are made, and few baits. */
export const isOwnMailing: (facts: Facts) => boolean = once((facts) => {
  const { aligned, domain } = facts.sender
  if (domain === undefined || aligned === 'refuted' || isNobodys(facts)) return false
  return calledTo(facts).length > 0 && leadsHome(facts) && isDomainNamed(facts)
})

const OWN: ReadonlySet<Whose> = new Set(['own', 'passing', 'known'])
