/** The result of one authentication method (RFC 8601 §2.7); `unknown` where nobody looked. */
export type AuthResult =
  | 'pass'
  | 'fail'
  | 'softfail'
  | 'neutral'
  | 'none'
  | 'temperror'
  | 'permerror'
  | 'policy'
  | 'unknown'

/** What technology can tell of who sent a mail. */
export interface Authentication {
  readonly spf: AuthResult
  /** The domain SPF was checked for (`MAIL FROM`, or `HELO` for the null sender). */
  readonly spfDomain?: string
  readonly dkim: AuthResult
  /** Signing domains (`d=`) of signatures that verified. */
  readonly dkimDomains: readonly string[]
  readonly dmarc: AuthResult
  readonly dmarcPolicy?: 'none' | 'quarantine' | 'reject'
  /**
   * `pass`: a forwarder that the host trusts found the mail genuine before it passed it on. `policy`: the chain of seals
   * (RFC 8617) is whole, and nobody who is trusted vouches in it: anybody can seal.
   */
  readonly arc: AuthResult
  /** Who says so. Results of an untrusted host are never used. */
  readonly by: 'mailauth' | 'trusted-header' | 'envelope' | 'nobody'
}

/** What the host keeps of earlier mail between a sender and the readers that the host serves. */
export interface SenderHistory {
  /** One of its readers has written to this very address. */
  readonly writtenTo: boolean
  /** Days on which honest mail came from there, proven to be from there. */
  readonly days: number
  /** Days since the first of them. */
  readonly age: number
  /** Those days are those of the whole domain, which is one party's, and not of the address alone. */
  readonly ofDomain: boolean
  /** The name shown is one that a reader of the host writes under, from another address. */
  readonly ownName: boolean
}

/** What was known when the message arrived; each field is optional, and stronger than what the message says. */
export interface Envelope {
  readonly channel?: 'email' | 'sms' | 'chat' | 'letter'
  readonly reader?: string
  /** ISO 8601 instant. */
  readonly received?: string
  /** The number or name a phone showed. */
  readonly sender?: string
  /** The application a chat came by: `whatsapp`, `telegram` … */
  readonly app?: string
  readonly clientIp?: string
  readonly helo?: string
  readonly mailFrom?: string
  readonly spf?: string
  readonly dkim?: string
  readonly dkimDomain?: string
  readonly dmarc?: string
}

/**
 * What kind of domain an address belongs to.
 *
 * - `official`: below a suffix that only public bodies get (`gov.pk`, `gos.pk`, `mil.pk` …)
 * - `known`: used by a body or brand in the register
 * - `free-mail`: anyone can have an address there
 * - `free-hosting`: anyone can have a site or a sub-domain there (sites, forms, storage)
 * - `shortener`: leads elsewhere
 * - `known-bad`: named in a warning
 * - `ordinary`: none of these
 */
export type DomainKind =
  | 'official'
  | 'known'
  | 'free-mail'
  | 'free-hosting'
  | 'shortener'
  | 'known-bad'
  | 'ordinary'

export interface DomainFacts {
  /** ASCII form, lower case. */
  readonly host: string
  /** The registrable domain by the Public Suffix List, private suffixes included; the host itself where there is none. */
  readonly registrable: string
  readonly kind: DomainKind
  /** Record ids of the bodies and brands that use this domain. */
  readonly usedBy: readonly string[]
  /** Country of the official suffix, ISO 3166-1 alpha-2. */
  readonly officialIn?: string | undefined
  /** A known domain it looks like without being it. */
  readonly looksLike?: LookAlike | undefined
  /** Words of authority in an ordinary domain ("officereportcrime": office, report, crime). */
  readonly officialWords: readonly string[]
}

export interface LookAlike {
  readonly domain: string
  /** Record id of the body that uses {@link domain}. */
  readonly of: string
  /** How: same letters to the eye, a slip of the finger, the real name embedded, another suffix. */
  readonly how: 'skeleton' | 'edit' | 'embedded' | 'other-suffix'
  /** The whole real domain stands in it, points or not ("fbrgovpk.com"): no chance explains that. */
  readonly whole?: boolean
}

/** Who really sent it, as far as technology can tell. */
export interface Sender {
  /** The name a reader sees; '' where there is none. */
  readonly displayName: string
  /** The address of `From`, lower-cased; for SMS and chat the number or name the phone showed; '' where unknown. */
  readonly address: string
  readonly domain?: DomainFacts | undefined
  readonly replyTo?:
    | { readonly address: string; readonly domain?: DomainFacts | undefined }
    | undefined
  readonly returnPath?:
    | { readonly address: string; readonly domain?: DomainFacts | undefined }
    | undefined
  /** What a phone showed, normalised: a short code, an alphabetic id, or an E.164-like number. */
  readonly phone?: PhoneSender | undefined
  /** The machine that handed the mail in, where the host saw it. */
  readonly server?: SendingServer | undefined
  readonly authentication: Authentication
  /**
   * Is the address in `From` really that domain's? `proven`: DMARC passed, or an aligned DKIM or SPF pass.
   * `refuted`: DMARC failed, or both SPF and DKIM failed. `unknown`: nobody could tell.
   */
  readonly aligned: 'proven' | 'refuted' | 'unknown'
  /** Absent: the host keeps none, or knows nothing of this sender. */
  readonly history?: SenderHistory
}

/** What a machine said of itself, and what is sure. */
export interface SendingServer {
  /** The name it greeted with (`HELO`), lower-cased: anything it likes. */
  readonly name?: string
  /** Its IP address. */
  readonly ip?: string
}

export interface PhoneSender {
  readonly kind: 'short-code' | 'name' | 'number'
  readonly value: string
  /** Record ids of the bodies that send from it. */
  readonly usedBy: readonly string[]
}
