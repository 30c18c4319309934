import type { Knowledge } from '../knowledge/knowledge.ts'
import type { Authority } from '../knowledge/records.ts'
import { skeleton } from '../text/confusables.ts'
import { letterSet } from './edit-distance.ts'
import { asciiHost, hostPartsOfListed } from './host.ts'

/** A registrable domain that a body uses, as look-alikes are compared with it. */
export interface KnownName {
  readonly domain: string
  /** Record id. */
  readonly authority: string
  /** `fbr` */
  readonly name: string
  /** {@link letterSet} of the name. */
  readonly letters: number
  /** `gov.pk` */
  readonly suffix: string
  /** `fbrgovpk` */
  readonly glued: string
  /** Country of the body, lower case: `pk`. */
  readonly country: string
  /** Does the name stand for this body? "tax" or "service" stand for nobody. */
  readonly telling: boolean
  /** Its place among all names: of several that are alike, the first counts. */
  readonly place: number
}

/** Known names by how they begin and end, so that a stranger's is compared with few of them. */
export interface KnownNames {
  /** By the first {@link HEAD} letters of `glued`. */
  readonly byGluedHead: ReadonlyMap<string, readonly KnownName[]>
  /** By the first, and the last, {@link HEAD_OF_NAME} letters of the name. */
  readonly byHead: ReadonlyMap<string, readonly KnownName[]>
  readonly byTail: ReadonlyMap<string, readonly KnownName[]>
  /** Those that stand for a body, by {@link shapeOf} the name. */
  readonly byShape: ReadonlyMap<number, readonly KnownName[]>
  readonly byName: ReadonlyMap<string, readonly KnownName[]>
  readonly bySkeleton: ReadonlyMap<string, readonly KnownName[]>
  readonly registrables: ReadonlySet<string>
  /** Words that make a name look like a state's: words of authority, country codes. */
  readonly hints: ReadonlySet<string>
}

/** No known domain is shorter without its points. */
export const HEAD = 4
/** No known name is shorter. */
export const HEAD_OF_NAME = 3

/** Worked out once for each knowledge. */
export function knownNames(knowledge: Knowledge): KnownNames {
  const known = indexes.get(knowledge)
  if (known) return known
  const built = build(knowledge)
  indexes.set(knowledge, built)
  return built
}

const indexes = new WeakMap<Knowledge, KnownNames>()

function build(knowledge: Knowledge): KnownNames {
  const words = new Set(knowledge.pack.domains.officialWords.map((word) => word.toLowerCase()))
  const codes = knowledge.pack.countries.map(({ code }) => code.toLowerCase())
  const byDomain = new Map<string, Owned>()
  for (const { domain, authority } of knowledge.knownDomains) {
    const name = nameOf({ domain, authority, place: byDomain.size }, { knowledge, words })
    if (name === undefined) continue
    const before = byDomain.get(name.domain)
    const owned = { name, claim: claimOf(name, domain, knowledge) }
    if (before === undefined) byDomain.set(name.domain, owned)
    else if (owned.claim > before.claim)
      byDomain.set(name.domain, { ...owned, name: { ...name, place: before.name.place } })
  }
  const names = [...byDomain.values()].map(({ name }) => name)
  return {
    byGluedHead: groupBy(names, ({ glued }) => glued.slice(0, HEAD)),
    byHead: groupBy(names, ({ name }) => name.slice(0, HEAD_OF_NAME)),
    byTail: groupBy(names, ({ name }) => name.slice(-HEAD_OF_NAME)),
    byShape: groupBy(
      names.filter(({ telling }) => telling),
      ({ name }) => shapeOf(name.charCodeAt(0), name.length),
    ),
    byName: groupBy(names, ({ name }) => name),
    bySkeleton: groupBy(names, ({ name }) => skeleton(name)),
    registrables: new Set(byDomain.keys()),
    hints: new Set([...words, ...codes]),
  }
}

interface Owned {
  readonly name: KnownName
  readonly claim: number
}

/**
 * How much a domain is a body's own: several live on one, as the customs do on that of the board of revenue. It is first
 * of all whose abbreviation it is, then whose that is part of no other, then whose it is without anything before it.
 */
function claimOf(
  { name, domain, authority }: KnownName,
  used: string,
  knowledge: Knowledge,
): number {
  const body = knowledge.authority(authority)
  const reasons = [isAbbreviation(body, name), body?.parent === undefined, used === domain]
  return reasons.reduce((claim, holds) => 2 * claim + (holds ? 1 : 0), 0)
}

function isAbbreviation(body: Authority | undefined, name: string): boolean {
  return (body?.names['abbr'] ?? []).some((text) => text.toLowerCase() === name)
}

interface Context {
  readonly knowledge: Knowledge
  readonly words: ReadonlySet<string>
}

interface Use {
  readonly domain: string
  /** Record id. */
  readonly authority: string
  readonly place: number
}

function nameOf(
  { domain, authority: id, place }: Use,
  { knowledge, words }: Context,
): KnownName | undefined {
  const { registrable, name, suffix } = hostPartsOfListed(asciiHost(domain))
  if (name.length < HEAD_OF_NAME || knowledge.isFreeMail(registrable)) return undefined
  const body = knowledge.authority(id)
  return {
    domain: registrable,
    authority: id,
    name,
    letters: letterSet(name),
    suffix,
    glued: registrable.replaceAll('.', '').replaceAll('-', ''),
    country: (body?.country ?? '').toLowerCase(),
    telling: !words.has(name) || isAbbreviation(body, name),
    place,
  }
}

/** With which letter a name begins, and how long it is. */
export function shapeOf(first: number, length: number): number {
  return length * 0x1_0000 + first
}

function groupBy<Key>(
  names: readonly KnownName[],
  keyOf: (name: KnownName) => Key,
): ReadonlyMap<Key, readonly KnownName[]> {
  const groups = new Map<Key, KnownName[]>()
  for (const name of names) {
    const key = keyOf(name)
    const group = groups.get(key)
    if (group) group.push(name)
    else groups.set(key, [name])
  }
  return groups
}
