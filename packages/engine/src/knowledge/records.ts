/**
 * The records of `knowledge/`, as they stand in the files. The schema that validates them is
 * `packages/host/src/knowledge/schema.ts`; the meaning of each field is here.
 */

/** How sure the record's source makes us. Only `high` and `medium` facts with a source may contradict or prove. */
export type Confidence = 'high' | 'medium' | 'low' | 'unverified'

/** What every fact carries. A fact without a source may support `unknown`, never `false` or `genuine`. */
export interface Sourced {
  /** Keys of `knowledge/sources.json`; empty where it rests on nobody's word but ours. */
  readonly sources: readonly string[]
  /** ISO date on which the sources were last read. */
  readonly checked: string
  readonly confidence: Confidence
  /** ISO date from which it is true; absent: since before any message we judge. */
  readonly from?: string
  /** ISO date (exclusive) until which it was true; absent: still true. */
  readonly to?: string
  readonly note?: string
}

export interface Fact extends Sourced {
  readonly value: string
  /** Of a domain: mail from it carries what anybody writes (shared files, invoices), so it proves no sender's words. */
  readonly carries?: boolean
}

/** Names by language tag (`en`, `ur`, `hi`, `fr` …), the official one first; `abbr` holds abbreviations. */
export type Names = Readonly<Record<string, readonly string[]>>

export interface Source {
  readonly key: string
  readonly title: string
  readonly url?: string
  /** official: the body itself; law: the text of the law; press; factcheck; code: public code; paper; other. */
  readonly tier: 'official' | 'law' | 'press' | 'factcheck' | 'code' | 'paper' | 'other'
}

/** A public body, bank, brand or other organisation that messages pretend to come from. */
export interface Authority extends Sourced {
  /** `pk.nccia`: country, dot, short name. */
  readonly id: string
  readonly country: string
  readonly kind: string
  readonly names: Names
  /** Words that must not be taken for the name alone (too common): `["police"]`. */
  readonly parent?: string
  readonly predecessors?: readonly string[]
  readonly successors?: readonly string[]
  /** Domains of its sites and mail. Sub-domains count. */
  readonly domains: readonly Fact[]
  readonly phones: readonly Fact[]
  readonly emails: readonly Fact[]
  /** Short codes and names its SMS come from. */
  readonly senderIds: readonly Fact[]
  /** Where to ask whether a message is genuine: an address of a page, or a number. */
  readonly verify?: Fact
  /** Matters (ids of `world/matters.json`) it deals with. */
  readonly mandate: readonly string[]
  /** Matters it is known not to deal with. */
  readonly notMandate: readonly string[]
  /** What it never does, as practices of `world/practices.json` where one fits, and in words. */
  readonly never: readonly Practice[]
  /** What it does do, the same way: a notice by mail with a QR code, SMS from a short code … */
  readonly does: readonly Practice[]
}

export interface Practice extends Sourced {
  /** Id of `world/practices.json`; absent where only the words apply. */
  readonly practice?: string
  /** In one English sentence of ours. */
  readonly text: string
}

export interface Statute extends Sourced {
  /** `in.pocso2012`. */
  readonly id: string
  readonly country: string
  readonly names: Names
  readonly year: number
  /** Act number, as the law names itself. */
  readonly number?: string
  readonly sections: readonly Section[]
  /** Is `sections` the whole list? Only then does a section that is not in it "not exist". */
  readonly complete: boolean
  /** Highest section number, where known: a section above it does not exist. */
  readonly lastSection?: number
}

export interface Section extends Sourced {
  /** "67A", "419". One section an entry, never a range. */
  readonly section: string
  readonly subject: string
  /** Matters of `world/matters.json` it is about. */
  readonly matters: readonly string[]
}

/** A name that is nobody's, or nobody's here. */
export interface Invention extends Sourced {
  readonly id: string
  readonly names: readonly string[]
  /** Reader's countries in which the claim is false; `*` for everywhere. */
  readonly falseIn: readonly string[]
  /** Countries where a body of this name is real. */
  readonly realIn: readonly string[]
  readonly why: 'invented' | 'blend' | 'real-elsewhere' | 'dissolved' | 'wrong-parent'
  /** The real body nearest to it, by id. */
  readonly near?: string
}

/** A sender, domain, address or number named in a warning. */
export interface BadSender extends Sourced {
  readonly kind: 'domain' | 'email' | 'phone' | 'url'
  readonly value: string
  readonly impersonates: string
}

/** Which kinds of body a country's register holds completely, and as of when. */
export interface Register extends Sourced {
  readonly kind: string
  readonly complete: boolean
}

/** Where to turn, in one country. */
export interface Help extends Sourced {
  /** `report`: any scam; `paid`: money sent; `danger`: violence or despair; `harassment`; … */
  readonly need: 'report' | 'paid' | 'danger' | 'identity' | 'sms'
  /** Authority's id, where the register has it. */
  readonly authority?: string
  /** A number or an address of a page. */
  readonly value: string
}

export interface Country {
  /** ISO 3166-1 alpha-2; `EU` for bodies of the Union, `XX` for world bodies. */
  readonly code: string
  readonly names: Names
  /** Suffixes that only public bodies get. */
  readonly officialSuffixes: readonly Fact[]
  readonly registers: readonly Register[]
  readonly help: readonly Help[]
  /** ISO 4217. */
  readonly currency?: string
  /** Calling code without plus. */
  readonly callingCode?: string
  /** What numbers begin with, as dialled within the country, that cost the caller more than a call: `09`. */
  readonly premiumNumbers?: readonly Fact[]
}

/** A matter: what a notice can be about. The vocabulary of mandates, sections and accusations. */
export interface Matter {
  readonly id: string
  readonly names: Names
  /** A wider matter, by id: a mandate for it covers this one. */
  readonly within?: string
}

export interface PracticeKind {
  readonly id: string
  readonly names: Names
}

/** A combination of claims that is a known scam script. */
export interface Script extends Sourced {
  readonly id: string
  readonly family: string
  readonly names: Names
  /** Every group must be met by at least one of its patterns, in the sender's own voice. */
  readonly needs: readonly (readonly ClaimPattern[])[]
  /** Patterns that strengthen it. */
  readonly helps: readonly ClaimPattern[]
}

/**
 * Matches a claim by kind and value: `threat:arrest`, `request:pay`, `offer:*`, `payment.rail:wallet`,
 * `identity.kind:bank` (the kind of the body in the register), `accusation:child-abuse-material`.
 */
export type ClaimPattern = string

/** Words that stand for a claim, by language: the lexicon of one language. */
export interface Lexicon {
  /** BCP 47: `en`, `ur`, `ur-Latn`. */
  readonly language: string
  /** `threat:arrest` → phrases in the language of `text/phrases.ts`. */
  readonly phrases: Readonly<Record<string, readonly string[]>>
}

/** Domains anyone can use, and the like. */
export interface DomainLists {
  readonly freeMail: readonly string[]
  readonly freeHosting: readonly string[]
  readonly shorteners: readonly string[]
  /** Words of authority as they occur in domain names. */
  readonly officialWords: readonly string[]
  /** Services that send mail for others: newsletters, receipts, tickets, gateways of firms. */
  readonly mailServices?: readonly string[]
  /** Where a service gives every customer an address under its own domain: `name.onmicrosoft.com`. */
  readonly mailTenants?: readonly string[]
  /** Under these stand the names that rented servers have before anybody names them. */
  readonly serverHosts?: readonly string[]
  /** Suffixes with at least 100 phishing domains for every 10,000 registered (source `interisle2025`). */
  readonly throwawaySuffixes?: readonly string[]
  /** Where anyone can put a picture for others to see, without an account or with a free one. */
  readonly pictureHosts?: readonly string[]
}

/** What links lead to: `world/landing-hosts.json`. */
export interface LinkLists {
  readonly hosts: readonly LandingHosts[]
  /** Addresses of known services that lead on to what stands in them. A `*` stands for any suffix. */
  readonly redirectors: readonly (Sourced & { readonly places: readonly string[] })[]
  readonly suffixes: readonly AbusedSuffix[]
  /** Suffixes that a business sells names below of, as if they were a registry's. */
  readonly resoldSuffixes: readonly (Sourced & { readonly values: readonly string[] })[]
  /** Sets of parameters by which advertising networks count whose link was followed. */
  readonly affiliateParameters: readonly (Sourced & {
    readonly sets: readonly (readonly string[])[]
  })[]
  /** Words of links that lead out of a mailing, or to its small print. */
  readonly exitWords: readonly string[]
}

/** Hosts, with a path where only a part of one is meant, below which anybody can put something. */
export interface LandingHosts extends Sourced {
  readonly kind: LandingKind
  readonly hosts: readonly string[]
}

/**
 * What a shared host is for. Of `mail-service` and `rewriter` the links only pass through: counters of mailings,
 * and filters of the reader's own firm.
 */
export type LandingKind =
  | 'storage'
  | 'site'
  | 'form'
  | 'document'
  | 'gateway'
  | 'app'
  | 'blog'
  | 'dynamic-dns'
  | 'link-page'
  | 'chat'
  | 'shortener'
  | 'mail-service'
  | 'rewriter'

/** A top-level domain with many names registered for fraud or spam. */
export interface AbusedSuffix extends Fact {
  /** Names reported, of each ten thousand registered. */
  readonly per10k: number
}

/** All records, as one plain object: what a gateway or a page loads, and what `compile` takes. */
export interface KnowledgePack {
  /** Date of the newest record and a content hash: `2026-11-22.3fa94c01`. */
  readonly version: string
  readonly countries: readonly Country[]
  readonly authorities: readonly Authority[]
  readonly statutes: readonly Statute[]
  readonly inventions: readonly Invention[]
  readonly badSenders: readonly BadSender[]
  readonly matters: readonly Matter[]
  readonly practices: readonly PracticeKind[]
  readonly scripts: readonly Script[]
  readonly lexicons: readonly Lexicon[]
  readonly domains: DomainLists
  readonly links?: LinkLists
  readonly sources: readonly Source[]
}

export type { Warning, WarningKind } from './warning.ts'
