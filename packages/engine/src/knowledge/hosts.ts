import { owned } from '../text/owned.ts'
import { holdsAt } from './facts.ts'
import type { Authority, BadSender, Fact, KnowledgePack } from './records.ts'

/** Look-ups by host, address or sender id. */
export interface Hosts {
  /** Bodies that use this host, or a domain it is below of, at that time. */
  readonly usersOfDomain: (host: string, at: number) => readonly Authority[]
  /** Bodies whose SMS come from this short code or name, at that time. */
  readonly usersOfSenderId: (senderId: string, at: number) => readonly Authority[]
  /** The official suffix a host is below of, with its country. */
  readonly officialSuffix: (
    host: string,
  ) => { readonly suffix: string; readonly country: string } | undefined
  readonly isFreeMail: (host: string) => boolean
  readonly isFreeHosting: (host: string) => boolean
  readonly isShortener: (host: string) => boolean
  /** Does it belong to a service that sends mail for others? */
  readonly isMailService: (host: string) => boolean
  /** Is it a customer's name under a service's own domain? */
  readonly isMailTenant: (host: string) => boolean
  /** Is it the name a rented server has before anybody names it? */
  readonly isServerHost: (host: string) => boolean
  /** Does it end in a suffix that phishing uses out of all proportion? */
  readonly hasThrowawaySuffix: (host: string) => boolean
  /** Can anyone put a picture there for others to see? */
  readonly isPictureHost: (host: string) => boolean
  /** A warning that names this domain (or one it is below of), address, number or URL. */
  readonly badSender: (kind: BadSender['kind'], value: string) => BadSender | undefined
  /** Every domain that a body uses, with the body's id: what look-alikes are compared with. */
  readonly knownDomains: readonly { readonly domain: string; readonly authority: string }[]
}

export function indexHosts(pack: KnowledgePack): Hosts {
  const domains = indexFacts(pack.authorities, (authority) => authority.domains)
  const senderIds = indexFacts(pack.authorities, (authority) => authority.senderIds)
  const suffixes = officialSuffixes(pack)
  const bad = badByKind(pack.badSenders)
  const freeMail = new Set(pack.domains.freeMail)
  const freeHosting = new Set(pack.domains.freeHosting)
  const shorteners = new Set(pack.domains.shorteners)
  const mailServices = new Set(pack.domains.mailServices)
  const mailTenants = new Set(pack.domains.mailTenants)
  const serverHosts = new Set(pack.domains.serverHosts)
  const throwaway = new Set(pack.domains.throwawaySuffixes)
  const pictureHosts = new Set(pack.domains.pictureHosts)
  return {
    usersOfDomain: (host, at) => usersBelow(domains, host, at),
    usersOfSenderId: (senderId, at) => usersAt(senderIds.get(senderId.toLowerCase()), at),
    officialSuffix: (host) => firstAbove(host, suffixes, 1),
    isFreeMail: (host) => isBelow(freeMail, host),
    isFreeHosting: (host) => isBelow(freeHosting, host),
    isShortener: (host) => shorteners.has(host),
    isMailService: (host) => isBelow(mailServices, host),
    isMailTenant: (host) => isBelow(mailTenants, host),
    isServerHost: (host) => isBelow(serverHosts, host),
    hasThrowawaySuffix: (host) => throwaway.has(host.slice(host.lastIndexOf('.') + 1)),
    isPictureHost: (host) => isBelow(pictureHosts, host),
    badSender: (kind, value) =>
      kind === 'domain' ? firstAbove(value, bad.domain) : bad[kind].get(value.toLowerCase()),
    knownDomains: pack.authorities.flatMap((authority) =>
      authority.domains.map((fact) => ({ domain: fact.value, authority: authority.id })),
    ),
  }
}

function officialSuffixes(
  pack: KnowledgePack,
): ReadonlyMap<string, { readonly suffix: string; readonly country: string }> {
  return new Map(
    pack.countries.flatMap((country) =>
      country.officialSuffixes.map((fact) => [
        fact.value,
        { suffix: fact.value, country: country.code },
      ]),
    ),
  )
}

type BadByKind = Readonly<Record<BadSender['kind'], ReadonlyMap<string, BadSender>>>

function badByKind(records: readonly BadSender[]): BadByKind {
  const of = (kind: BadSender['kind']): ReadonlyMap<string, BadSender> =>
    new Map(records.filter((one) => one.kind === kind).map((one) => [one.value, one]))
  return { domain: of('domain'), email: of('email'), phone: of('phone'), url: of('url') }
}

function isBelow(domains: ReadonlySet<string>, host: string): boolean {
  for (const domain of lineageOf(host)) if (domains.has(domain)) return true
  return false
}

interface Use {
  readonly fact: Fact
  readonly authority: Authority
}

function indexFacts(
  authorities: readonly Authority[],
  facts: (authority: Authority) => readonly Fact[],
): Map<string, Use[]> {
  const index = new Map<string, Use[]>()
  for (const authority of authorities) {
    for (const fact of facts(authority)) {
      const key = fact.value.toLowerCase()
      const uses = index.get(key) ?? []
      uses.push({ fact, authority })
      index.set(key, uses)
    }
  }
  return index
}

function usersAt(uses: readonly Use[] | undefined, at: number): readonly Authority[] {
  if (uses === undefined) return []
  return uses.filter((use) => holdsAt(use.fact, at)).map((use) => use.authority)
}

function usersBelow(
  index: ReadonlyMap<string, Use[]>,
  host: string,
  at: number,
): readonly Authority[] {
  const used = {
    get: (parent: string): readonly Authority[] | undefined => {
      const users = usersAt(index.get(parent), at)
      return users.length > 0 ? users : undefined
    },
  }
  return firstAbove(host, used) ?? []
}

const MOST_LEVELS = 12

/** The host itself, then each domain above it; `least` labels must stand before a match. */
function firstAbove<Found>(
  host: string,
  index: { readonly get: (domain: string) => Found | undefined },
  least = 0,
): Found | undefined {
  const lineage = lineageOf(host)
  for (let level = least; level < lineage.length; level++) {
    const found = index.get(lineage[level]!)
    if (found !== undefined) return found
  }
  return undefined
}

/** A host in small letters, then each domain above it. One message names few hosts, and many lists are asked of each. */
function lineageOf(written: string): readonly string[] {
  const known = lineages.get(written)
  if (known) return known
  const host = owned(written.toLowerCase())
  const lineage = [host]
  for (let dot = host.indexOf('.'); dot >= 0; dot = host.indexOf('.', dot + 1)) {
    if (lineage.length === MOST_LEVELS) break
    lineage.push(host.slice(dot + 1))
  }
  if (written.length > LONGEST_REMEMBERED) return lineage
  if (lineages.size >= MOST_REMEMBERED) lineages.clear()
  lineages.set(host === written ? host : owned(written), lineage)
  return lineage
}

const lineages = new Map<string, readonly string[]>()
const MOST_REMEMBERED = 5_000
/** No host on the internet is longer (RFC 1035 §2.3.4). */
const LONGEST_REMEMBERED = 255
