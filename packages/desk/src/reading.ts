import type { Family, RecordChanges, VerdictWord } from '@tasdeeq/engine'
import type { ReportedChannel } from './reported-channel.ts'
import type { Request } from './reading/asks.ts'

/** Something by which a fraud can be reached, recognised or blocked, in its one normal form. */
export interface Indicator {
  readonly kind: IndicatorKind
  readonly value: string
}

/**
 * domain: registrable domain, ASCII. host: full host below it. url: scheme, host, path without query where the path is
 * not the site's root. email: lower-cased. phone: E.164. account: IBAN or local, without spaces. wallet: as the chain
 * writes it. handle: `telegram:name`. attachment: SHA-256. sender-id: name or short code of an SMS. ip: of the client.
 */
export type IndicatorKind =
  | 'domain'
  | 'host'
  | 'url'
  | 'email'
  | 'phone'
  | 'account'
  | 'wallet'
  | 'handle'
  | 'attachment'
  | 'sender-id'
  | 'ip'

/** What the engine and the desk read off one content. Plain data: it crosses threads. */
export interface Reading {
  readonly channel: ReportedChannel
  readonly verdict: VerdictWord
  readonly probability: number
  readonly family?: Family
  /** Weightiest first; those of no weight left out. */
  readonly findings: readonly {
    readonly id: string
    readonly outcome: string
    readonly weight: number
  }[]
  /** `quoted`: the verdict is of the message that it passes on; `outer`: of itself. */
  readonly of: 'outer' | 'quoted'
  readonly language?: string
  readonly claimed: readonly string[]
  /** What its sender asks for; of several the most telling. Absent: nothing that we know. */
  readonly asks?: Request
  readonly authentic: boolean
  /** Without the recipient's names and addresses; of what has none, how its canonical text begins. At most 200 characters. */
  readonly subject: string
  /** What a reader sees, canonical and without the recipient; at most 20,000 characters. Grouping rests on it. */
  readonly text: string
  readonly words: number
  /** Keyed hash of the canonical text: 32 bytes. */
  readonly canonical: Uint8Array
  /** Keyed min-hashes over word or character n-grams of the canonical text. Absent: too short. */
  readonly signature?: Uint8Array
  /** Keyed min-hashes over the HTML's structure and the hosts it calls to. Absent: none, or too little of it. */
  readonly structure?: Uint8Array
  /** At most 60, strongest first. */
  readonly indicators: readonly Indicator[]
  readonly versions: { readonly engine: string; readonly knowledge: string }
}

/** What is to be read. */
export interface ToRead {
  readonly raw: Uint8Array
  readonly form: 'mail' | 'text' | 'picture' | 'document'
  readonly channel: ReportedChannel
  /** The reader's country, ISO 3166-1 alpha-2. */
  readonly country: string
  /** When it was received, milliseconds since 1970. */
  readonly received: number
  /**
   * Whoever handed it in saw it arrive: results in its head that bear the name of a trusted host are that host's.
   * Anybody else may have written them into a file of his own.
   */
  readonly isFirstHand: boolean
}

export type ReadResult =
  | { readonly kind: 'read'; readonly reading: Reading }
  /** It cost too much time or memory, or the engine broke on it; `cause` is for the log. */
  | { readonly kind: 'unread'; readonly cause: string }

/** What a person is told about a message, in one language. Quotes it: never stored unsealed. */
export interface Explanation {
  readonly verdict: VerdictWord
  readonly headline: string
  readonly reasons: readonly { readonly title: string; readonly text: string }[]
  readonly advice: readonly string[]
}

/** The engine in worker threads. */
export interface Reader extends AsyncDisposable {
  /** Never throws for what stands in `raw`. */
  readonly read: (given: ToRead) => Promise<ReadResult>
  readonly explain: (given: ToRead, language: 'en' | 'ur') => Promise<Explanation | undefined>
  /** Inert view of a message for an analyst: text only, nothing remote. */
  readonly preview: (given: ToRead) => Promise<Preview | undefined>
  /** Of these hosts, those that imitate a domain that a real body has at that time; in their order. */
  readonly likenesses: (hosts: readonly string[], now: number) => Promise<readonly Likeness[]>
  readonly load: () => { readonly running: number; readonly waiting: number }
}

/** One that can be told of what the knowledge says by now. */
export interface LearningReader extends Reader {
  /**
   * From now on what is read is judged with these changes of the knowledge, and with no others. Resolves when it is so;
   * until then the workers that there are go on.
   *
   * @throws Error where no worker starts with them: what held before holds on
   */
  readonly learn: (records: RecordChanges) => Promise<void>
}

/** A host that looks like a domain of a real body without being it. */
export interface Likeness {
  /** ASCII form, lower case. */
  readonly host: string
  /** As a reader sees it: with the letters of its script. */
  readonly shown: string
  /** What it imitates: `fbr.gov.pk`. */
  readonly domain: string
  /** The same letters to the eye, a slip of the finger, the real name within it, the name under another suffix. */
  readonly how: 'skeleton' | 'edit' | 'embedded' | 'other-suffix'
  /** Whose the real domain is: at most three bodies of the register. */
  readonly bodies: readonly {
    readonly id: string
    readonly names: InBoth
    /** Why the domain is known to be its own. */
    readonly sources: readonly { readonly title: string; readonly url?: string | undefined }[]
    /** ISO date on which these were last read. */
    readonly checked: string
  }[]
}

/** Words of one thing in both languages of the desk's pages. */
export interface InBoth {
  readonly en: string
  readonly ur: string
}

/** A message as text alone. Offsets are into `text`, in UTF-16 code units. */
export interface Preview {
  /** In the order they stand in the message; those that name whom it came to are left out. */
  readonly headers: readonly { readonly name: string; readonly value: string }[]
  /** What a reader sees, pieces in order. */
  readonly text: string
  /** Where each piece of the text comes from. */
  readonly pieces: readonly PreviewPiece[]
  readonly hidden: readonly { readonly how: string; readonly text: string }[]
  /** Defanged. */
  readonly links: readonly { readonly href: string; readonly text: string; readonly via: string }[]
  readonly attachments: readonly PreviewAttachment[]
  /** How it came here, first machine first. */
  readonly route: readonly PreviewHop[]
  readonly authentication: PreviewAuthentication
  readonly headline: InBoth
  readonly reasons: readonly PreviewReason[]
  readonly anomalies: readonly { readonly kind: string; readonly detail?: string | undefined }[]
  /** `quoted`: what is shown was carried by another message, which is not shown. */
  readonly of: 'outer' | 'quoted'
}

export interface PreviewPiece {
  readonly start: number
  readonly end: number
  readonly origin: string
  readonly voice: string
  readonly part?: string | undefined
}

export interface PreviewAttachment {
  readonly name: string
  readonly type: string
  readonly size: number
  /** Shown in the message's own text. */
  readonly inline: boolean
  /** What became of its text. */
  readonly read: 'read' | 'none' | 'failed'
  /** Hexadecimal; absent: it could not be taken out. */
  readonly sha256?: string | undefined
}

/** One `Received` line (RFC 5321, section 4.4). */
export interface PreviewHop {
  /** What the machine that handed it over called itself. */
  readonly from?: string | undefined
  /** From where it came, as the receiving machine saw it. */
  readonly ip?: string | undefined
  readonly by?: string | undefined
  readonly protocol?: string | undefined
  /** Milliseconds since 1970, as its clock said. */
  readonly at?: number | undefined
  /** Milliseconds since the hop before; below zero: a clock was wrong, or the line is made up. */
  readonly delay?: number | undefined
  /** `receiver`: written by the reader's own provider. `claimed`: whoever handed it in may have made it up. */
  readonly trust: 'receiver' | 'claimed'
}

export interface PreviewAuthentication {
  /** The domain a reader sees in `From`; '' where there is none. */
  readonly domain: string
  readonly spf: string
  readonly spfDomain?: string | undefined
  readonly dkim: string
  readonly dkimDomains: readonly string[]
  readonly dmarc: string
  readonly dmarcPolicy?: string | undefined
  readonly arc: string
  /** Who looked; `nobody`: all of the above is unknown. */
  readonly by: string
  readonly aligned: 'proven' | 'refuted' | 'unknown'
  /** What lines of the message say of it. Anyone may have written them. */
  readonly said: readonly {
    readonly host: string
    readonly results: readonly { readonly method: string; readonly result: string }[]
  }[]
}

/** One check's word, with the places in the text that it rests on. */
export interface PreviewReason {
  readonly id: string
  readonly outcome: string
  /** In log-odds: above zero speaks for fraud. */
  readonly weight: number
  readonly title: InBoth
  readonly text: InBoth
  readonly spans: readonly { readonly start: number; readonly end: number }[]
  readonly sources: readonly { readonly title: string; readonly url?: string | undefined }[]
}
