import type { Knowledge } from '../knowledge/knowledge.ts'
import { skeleton } from '../text/confusables.ts'
import { hostParts } from './host.ts'

/** A registrable domain that a body uses, as look-alikes are compared with it. */
export interface KnownName {
  readonly domain: string
  /** Record id. */
  readonly authority: string
  /** `fbr` */
  readonly name: string
  /** `gov.pk` */
  readonly suffix: string
  /** `fbrgovpk` */
  readonly glued: string
  /** Country of the body, lower case: `pk`. */
  readonly country: string
  /** Does the name stand for this body? "tax" or "service" stand for nobody. */
  readonly telling: boolean
}

export interface KnownNames {
  readonly names: readonly KnownName[]
  readonly byName: ReadonlyMap<string, readonly KnownName[]>
  readonly bySkeleton: ReadonlyMap<string, readonly KnownName[]>
  readonly registrables: ReadonlySet<string>
  /** Words that make a name look like a state's: words of authority, country codes. */
  readonly hints: ReadonlySet<string>
}

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
  const byDomain = new Map<string, KnownName>()
  for (const { domain, authority } of knowledge.knownDomains) {
    const name = nameOf(domain, authority, { knowledge, words })
    if (name && !byDomain.has(name.domain)) byDomain.set(name.domain, name)
  }
  const names = [...byDomain.values()]
  return {
    names,
    byName: groupBy(names, ({ name }) => name),
    bySkeleton: groupBy(names, ({ name }) => skeleton(name)),
    registrables: new Set(byDomain.keys()),
    hints: new Set([...words, ...codes]),
  }
}

interface Context {
  readonly knowledge: Knowledge
  readonly words: ReadonlySet<string>
}

const LEAST_NAME = 3

function nameOf(domain: string, id: string, { knowledge, words }: Context): KnownName | undefined {
  const { registrable, name, suffix } = hostParts(domain)
  if (name.length < LEAST_NAME || knowledge.isFreeMail(registrable)) return undefined
  const body = knowledge.authority(id)
  const abbreviations = (body?.names['abbr'] ?? []).map((text) => text.toLowerCase())
  return {
    domain: registrable,
    authority: id,
    name,
    suffix,
    glued: registrable.replace(/[.-]/gu, ''),
    country: (body?.country ?? '').toLowerCase(),
    telling: !words.has(name) || abbreviations.includes(name),
  }
}

function groupBy(
  names: readonly KnownName[],
  keyOf: (name: KnownName) => string,
): ReadonlyMap<string, readonly KnownName[]> {
  const groups = new Map<string, KnownName[]>()
  for (const name of names) {
    const group = groups.get(keyOf(name))
    if (group) group.push(name)
    else groups.set(keyOf(name), [name])
  }
  return groups
}
