import type { Tokens } from '../text/tokens.ts'
import { indexHosts, type Hosts } from './hosts.ts'
import { finder, type Found } from './languages.ts'
import { collectPhrases, type Meaning } from './names.ts'
import type {
  Authority,
  Country,
  Invention,
  KnowledgePack,
  Matter,
  Practice,
  PracticeKind,
  Script,
  Source,
  Statute,
} from './records.ts'
import { noWarnings, type Warnings } from './no-warnings.ts'

/** Knowledge, compiled for looking things up. Immutable; shared by any number of checks. */
export interface Knowledge extends Hosts, Warnings {
  readonly version: string
  readonly pack: KnowledgePack
  /**
   * All names, and phrases of the languages the text may be in (or of those named); a match's id is an index
   * into {@link meanings}. Time is linear in the text.
   */
  readonly find: (tokens: Tokens, languages?: readonly string[]) => Found
  readonly meanings: readonly Meaning[]
  readonly authority: (id: string) => Authority | undefined
  readonly statute: (id: string) => Statute | undefined
  readonly invention: (id: string) => Invention | undefined
  readonly matter: (id: string) => Matter | undefined
  readonly practice: (id: string) => PracticeKind | undefined
  readonly country: (code: string) => Country | undefined
  readonly script: (id: string) => Script | undefined
  readonly source: (key: string) => Source | undefined
  /** Is `child` the matter itself or within it? A mandate for `fraud` covers `online-fraud`. */
  readonly covers: (mandate: string, matter: string) => boolean
  /** What bodies are known never to do, by practice: each body that says so, with its words. */
  readonly neverDone: (practice: string) => readonly Never[]
}

/** A body's word that it never follows a practice. */
export interface Never {
  readonly authority: Authority
  readonly practice: Practice
}

/** @throws Error naming the phrase, where a lexicon's phrase cannot be read. */
export function compileKnowledge(pack: KnowledgePack): Knowledge {
  const collected = collectPhrases(pack)
  const matters = byId(pack.matters)
  const never = neverByPractice(pack.authorities)
  return {
    version: pack.version,
    pack,
    find: finder(pack, collected),
    meanings: collected.meanings,
    authority: getter(byId(pack.authorities)),
    statute: getter(byId(pack.statutes)),
    invention: getter(byId(pack.inventions)),
    matter: getter(matters),
    practice: getter(byId(pack.practices)),
    script: getter(byId(pack.scripts)),
    country: getter(new Map(pack.countries.map((country) => [country.code, country]))),
    source: getter(new Map(pack.sources.map((source) => [source.key, source]))),
    ...indexHosts(pack),
    ...noWarnings,
    covers: (mandate, matter) => covers(matters, mandate, matter),
    neverDone: (practice) => never.get(practice) ?? [],
  }
}

function byId<Item extends { readonly id: string }>(items: readonly Item[]): Map<string, Item> {
  return new Map(items.map((item) => [item.id, item]))
}

function getter<Item>(map: ReadonlyMap<string, Item>): (key: string) => Item | undefined {
  return (key) => map.get(key)
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

function covers(matters: ReadonlyMap<string, Matter>, mandate: string, matter: string): boolean {
  let current: string | undefined = matter
  for (let level = 0; level < 8 && current !== undefined; level++) {
    if (current === mandate) return true
    current = matters.get(current)?.within
  }
  return false
}
