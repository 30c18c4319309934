import { compilePhrases, type Phrase, type PhraseMatcher } from '../text/phrases.ts'
import type {
  Authority,
  BadSender,
  Country,
  Fact,
  Invention,
  KnowledgePack,
  Matter,
  Practice,
  PracticeKind,
  Script,
  Source,
  Sourced,
  Statute,
} from './records.ts'

/** What a phrase of the automaton stands for. */
export type Meaning =
  | { readonly kind: 'authority'; readonly id: string }
  | { readonly kind: 'invention'; readonly id: string }
  | { readonly kind: 'statute'; readonly id: string }
  | { readonly kind: 'country'; readonly code: string }
  /** A lexicon's key: `threat:arrest`, `offer:prize`, `frame:report` … */
  | { readonly kind: 'lexicon'; readonly key: string; readonly language: string }

/** Knowledge, compiled for looking things up. Immutable; shared by any number of checks. */
export interface Knowledge {
  readonly version: string
  readonly pack: KnowledgePack
  /** One automaton over all names and phrases; a match's id is an index into {@link meanings}. */
  readonly matcher: PhraseMatcher
  readonly meanings: readonly Meaning[]
  readonly authority: (id: string) => Authority | undefined
  readonly statute: (id: string) => Statute | undefined
  readonly invention: (id: string) => Invention | undefined
  readonly matter: (id: string) => Matter | undefined
  readonly practice: (id: string) => PracticeKind | undefined
  readonly country: (code: string) => Country | undefined
  readonly script: (id: string) => Script | undefined
  readonly source: (key: string) => Source | undefined
  /** Bodies that use this host, or a domain it is below of, at that time. */
  readonly usersOfDomain: (host: string, at: number) => readonly Authority[]
  /** Bodies whose SMS come from this short code or name, at that time. */
  readonly usersOfSenderId: (senderId: string, at: number) => readonly Authority[]
  /** The official suffix a host is below of, with its country. */
  readonly officialSuffix: (host: string) => { readonly suffix: string; readonly country: string } | undefined
  readonly isFreeMail: (host: string) => boolean
  readonly isFreeHosting: (host: string) => boolean
  readonly isShortener: (host: string) => boolean
  /** A warning that names this domain (or one it is below of), address, number or URL. */
  readonly badSender: (kind: BadSender['kind'], value: string) => BadSender | undefined
  /** Is `child` the matter itself or within it? A mandate for `fraud` covers `online-fraud`. */
  readonly covers: (mandate: string, matter: string) => boolean
  /** What bodies are known never to do, by practice: each body that says so, with its words. */
  readonly neverDone: (practice: string) => readonly Never[]
  /** Every domain that a body uses, with the body's id: what look-alikes are compared with. */
  readonly knownDomains: readonly { readonly domain: string; readonly authority: string }[]
}

/** A body's word that it never follows a practice. */
export interface Never {
  readonly authority: Authority
  readonly practice: Practice
}

/** May this fact contradict or prove something by itself? Only sourced, and of high or medium confidence. */
export function isStrong(fact: Sourced): boolean {
  return fact.sources.length > 0 && (fact.confidence === 'high' || fact.confidence === 'medium')
}

/** Was it true at that time (milliseconds since 1970)? */
export function holdsAt(fact: Sourced, at: number): boolean {
  return (
    (fact.from === undefined || Date.parse(fact.from) <= at) &&
    (fact.to === undefined || at < Date.parse(fact.to))
  )
}

/** @throws Error naming the phrase, where a lexicon's phrase cannot be read. */
export function compileKnowledge(pack: KnowledgePack): Knowledge {
  const phrases: Phrase[] = []
  const meanings: Meaning[] = []
  collectPhrases(pack, phrases, meanings)
  const domains = indexFacts(pack.authorities, (authority) => authority.domains)
  const senderIds = indexFacts(pack.authorities, (authority) => authority.senderIds)
  const suffixes = new Map(
    pack.countries.flatMap((country) =>
      country.officialSuffixes.map((fact) => [fact.value, { suffix: fact.value, country: country.code }]),
    ),
  )
  const bad = new Map(pack.badSenders.map((record) => [`${record.kind} ${record.value}`, record]))
  const matters = byId(pack.matters)
  const never = neverByPractice(pack.authorities)
  const freeMail = new Set(pack.domains.freeMail)
  const freeHosting = new Set(pack.domains.freeHosting)
  const shorteners = new Set(pack.domains.shorteners)
  return {
    version: pack.version,
    pack,
    matcher: compilePhrases(phrases),
    meanings,
    authority: getter(byId(pack.authorities)),
    statute: getter(byId(pack.statutes)),
    invention: getter(byId(pack.inventions)),
    matter: getter(matters),
    practice: getter(byId(pack.practices)),
    script: getter(byId(pack.scripts)),
    country: getter(new Map(pack.countries.map((country) => [country.code, country]))),
    source: getter(new Map(pack.sources.map((source) => [source.key, source]))),
    usersOfDomain: (host, at) => usersBelow(domains, host, at),
    usersOfSenderId: (senderId, at) => usersAt(senderIds.get(senderId.toLowerCase()), at),
    officialSuffix: (host) => firstAbove(host, (parent) => suffixes.get(parent), 1),
    isFreeMail: (host) => firstAbove(host, (parent) => freeMail.has(parent) || undefined) ?? false,
    isFreeHosting: (host) => firstAbove(host, (parent) => freeHosting.has(parent) || undefined) ?? false,
    isShortener: (host) => shorteners.has(host),
    badSender: (kind, value) =>
      kind === 'domain'
        ? firstAbove(value, (parent) => bad.get(`domain ${parent}`))
        : bad.get(`${kind} ${value.toLowerCase()}`),
    covers: (mandate, matter) => covers(matters, mandate, matter),
    neverDone: (practice) => never.get(practice) ?? [],
    knownDomains: pack.authorities.flatMap((authority) =>
      authority.domains.map((fact) => ({ domain: fact.value, authority: authority.id })),
    ),
  }
}

function collectPhrases(pack: KnowledgePack, phrases: Phrase[], meanings: Meaning[]): void {
  const add = (pattern: string, meaning: Meaning, capitals = false): void => {
    phrases.push({ pattern, id: meanings.length, capitals })
    meanings.push(meaning)
  }
  for (const record of pack.authorities) addNames(record.names, { kind: 'authority', id: record.id }, add)
  for (const record of pack.statutes) addNames(record.names, { kind: 'statute', id: record.id }, add)
  for (const record of pack.countries) addNames(record.names, { kind: 'country', code: record.code }, add)
  for (const record of pack.inventions) {
    for (const name of record.names) add(namePattern(name), { kind: 'invention', id: record.id })
  }
  for (const lexicon of pack.lexicons) {
    for (const [key, patterns] of Object.entries(lexicon.phrases)) {
      for (const pattern of patterns) add(pattern, { kind: 'lexicon', key, language: lexicon.language })
    }
  }
}

type AddPhrase = (pattern: string, meaning: Meaning, capitals?: boolean) => void

/** An abbreviation of three letters or fewer is also a common word too often: it counts in capitals only. */
const SHORT_ABBREVIATION = 3

function addNames(names: Authority['names'], meaning: Meaning, add: AddPhrase): void {
  for (const [language, list] of Object.entries(names)) {
    for (const name of list) {
      const pattern = namePattern(name)
      if (pattern === '') continue
      const short = language === 'abbr' && pattern.length <= SHORT_ABBREVIATION
      add(pattern, meaning, short && /^[a-z]+$/iu.test(pattern))
    }
  }
}

/** A name as a phrase: signs of the phrase language and punctuation are parted or dropped; "and" may be left out. */
export function namePattern(name: string): string {
  return name
    .replace(/\([^)]*\)/gu, ' ')
    .replace(/\b(?:\p{L}\.){2,}/gu, (letters) => letters.replaceAll('.', ''))
    .replace(/['’]/gu, '')
    .replace(/[^\p{L}\p{M}\p{N}&]+/gu, ' ')
    .trim()
    .replace(/(?:^& ?| ?&$)/gu, '')
    .replace(/ ?& ?| and /gu, ' and? ')
}

function byId<Item extends { readonly id: string }>(items: readonly Item[]): Map<string, Item> {
  return new Map(items.map((item) => [item.id, item]))
}

function getter<Item>(map: ReadonlyMap<string, Item>): (key: string) => Item | undefined {
  return (key) => map.get(key)
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

function neverByPractice(authorities: readonly Authority[]): ReadonlyMap<string, readonly Never[]> {
  const index = new Map<string, Never[]>()
  for (const authority of authorities) {
    for (const practice of authority.never) {
      if (practice.practice === undefined) continue
      const list = index.get(practice.practice) ?? []
      list.push({ authority, practice })
      index.set(practice.practice, list)
    }
  }
  return index
}

function usersAt(uses: readonly Use[] | undefined, at: number): readonly Authority[] {
  return (uses ?? []).filter((use) => holdsAt(use.fact, at)).map((use) => use.authority)
}

function usersBelow(index: ReadonlyMap<string, Use[]>, host: string, at: number): readonly Authority[] {
  return (
    firstAbove(host, (parent) => {
      const users = usersAt(index.get(parent), at)
      return users.length > 0 ? users : undefined
    }) ?? []
  )
}

/** The host itself, then each domain above it; `least` labels must stand before a match. */
function firstAbove<Found>(
  host: string,
  look: (domain: string) => Found | undefined,
  least = 0,
): Found | undefined {
  let rest = host.toLowerCase()
  for (let level = 0; level < 12; level++) {
    const found = level >= least ? look(rest) : undefined
    if (found !== undefined) return found
    const dot = rest.indexOf('.')
    if (dot < 0) return undefined
    rest = rest.slice(dot + 1)
  }
  return undefined
}

function covers(matters: ReadonlyMap<string, Matter>, mandate: string, matter: string): boolean {
  let current: string | undefined = matter
  for (let level = 0; level < 8 && current !== undefined; level++) {
    if (current === mandate) return true
    current = matters.get(current)?.within
  }
  return false
}
