import type { Next, Place } from '@tasdeeq/host/settings'

export type { Next, Place }

/** The gateway's configuration, validated: `gateway.yaml` after reading. Durations are milliseconds, sizes bytes. */
export interface Config {
  /** Folder of the file: relative paths in it count from here. */
  readonly folder: string
  /** RFC 8601 section 2.5: our name in `Authentication-Results`; fields of this name that come from outside are removed. */
  readonly authservId: string
  /** The readers' country, ISO 3166-1 alpha-2. */
  readonly reader: string
  /** Language of banners and digests where neither the policy nor the recipient says. */
  readonly language: 'en' | 'ur'
  /** Folder of quarantine, decisions and keys. */
  readonly data: string
  /** `rehearse`: everything but act. How every deployment starts. */
  readonly mode: 'rehearse' | 'enforce'
  /** Path of the policy file. */
  readonly policy: string
  readonly listeners: readonly Listener[]
  readonly judging: JudgingLimits
  readonly dns: DnsConfig
  readonly authentication: AuthenticationConfig
  readonly quarantine: QuarantineConfig
  readonly senders: SendersConfig
  readonly decisions: DecisionsConfig
  readonly digest?: DigestConfig
  readonly desk?: DeskConfig
  readonly log: { readonly level: 'debug' | 'info' | 'warn' | 'error' }
}

/** What to do where the gateway cannot do its work: let the mail pass unchecked, or have it sent again later. */
export type OnFailure = 'deliver' | 'later'

export interface FailurePlan {
  /** The engine threw, ran out of time or memory. */
  readonly engine: OnFailure
  /** More is waiting than may. */
  readonly overload: OnFailure
  /** Quarantine or decisions cannot be written. */
  readonly store: OnFailure
}

export type Listener = MilterListener | SmtpListener | HttpListener

interface ListenerBase {
  readonly name: string
  readonly address: Place
  /** Open at once; more are refused. */
  readonly connections: number
  readonly onFailure: FailurePlan
}

export interface MilterListener extends ListenerBase {
  readonly kind: 'milter'
  readonly messageBytes: number
  /** Milliseconds without a frame after which the connection is closed. */
  readonly idle: number
}

export interface SmtpListener extends ListenerBase {
  readonly kind: 'smtp' | 'lmtp'
  readonly messageBytes: number
  readonly idle: number
  /** Where what is delivered goes. */
  readonly next: Next
  /** Clients that may tell by XFORWARD or XCLIENT who really sent: addresses or networks in CIDR notation. */
  readonly trusted: readonly string[]
}

export interface HttpListener extends ListenerBase {
  readonly kind: 'http'
  readonly messageBytes: number
  /** What it offers. Without a token file only `health` and `metrics` are offered to anyone. */
  readonly offers: readonly ('check' | 'health' | 'metrics' | 'release')[]
  /** File with the bearer token that `check` asks for. */
  readonly tokenFile?: string
}

export interface JudgingLimits {
  /** Worker threads. */
  readonly workers: number
  /** Milliseconds for one message, DNS included. */
  readonly time: number
  /** Megabytes of heap of a worker. */
  readonly heap: number
  /** Messages that may wait for a worker. */
  readonly waiting: number
  /** Bytes of all messages in memory. */
  readonly waitingBytes: number
}

export interface DnsConfig {
  /** `address` or `address:port`; empty: the system's. */
  readonly servers: readonly string[]
  /** Milliseconds for one query. */
  readonly query: number
  /** Milliseconds for all queries of a message: what dead DNS costs at most. */
  readonly message: number
  /** Names kept. */
  readonly cache: number
}

export interface AuthenticationConfig {
  /** Domains of the forwarders whose word in an ARC chain counts (`d=` of their seals), lower-cased. */
  readonly trustedSealers: readonly string[]
}

export interface QuarantineConfig {
  /** Milliseconds a message is held. */
  readonly keep: number
  /** Where released mail goes. */
  readonly release?: Next
}

/** What is kept of who wrote before. */
export interface SendersConfig {
  /** Addresses, domains and names there is room for; 0: nothing is kept. */
  readonly entries: number
  /** Milliseconds for which one counts after it was last noted. */
  readonly keep: number
}

export interface DecisionsConfig {
  /** Milliseconds records are kept once handed over, or at all where there is no desk. */
  readonly keep: number
  /** Bytes of one spool file. */
  readonly fileBytes: number
}

export interface DigestConfig {
  /** Milliseconds between two digests to one recipient. */
  readonly every: number
  /** Address they come from. */
  readonly from: string
  /** Where they are handed in. */
  readonly via: Next
  /** Public address of an HTTP listener that offers `release`, as `https://mail.example.org/held`. */
  readonly link: string
  /** Milliseconds a link is good for. */
  readonly linkTime: number
  /** Recipients by pattern whose digest is in another language. */
  readonly languages: readonly { readonly recipient: string; readonly language: 'en' | 'ur' }[]
  /** Where set: one digest for all recipients, to this address. */
  readonly to?: string
}

export interface DeskConfig {
  readonly url: string
  /** File with this gateway's key. */
  readonly keyFile: string
  /** Where set: what the desk publishes is followed, as far as it is signed with this key. */
  readonly protection?: { readonly publicKey: string }
  /** Is done what the desk asks for with what is held: release, delete, note a report? Only as signed with that key. */
  readonly orders: boolean
}
