/** The desk's configuration, validated: `desk.yaml` after reading. Durations are milliseconds, sizes bytes. */
export interface DeskConfig {
  /** Folder of the embedded database, blobs and keys. */
  readonly data: string
  readonly listen: { readonly host: string; readonly port: number }
  /** Public address, without a slash at its end: what receipts and passkeys are bound to. */
  readonly publicUrl: string
  /** The readers' country, ISO 3166-1 alpha-2. */
  readonly reader: string
  readonly database:
    | { readonly kind: 'embedded' }
    | { readonly kind: 'server'; readonly url: string }
  readonly blobs:
    | { readonly kind: 'folder' }
    | {
        readonly kind: 's3'
        readonly endpoint: string
        readonly bucket: string
        readonly region: string
        readonly accessKey: string
        readonly secretKey: string
      }
  /** What to say of files with secrets that everybody may read. */
  readonly warnings?: readonly string[]
  readonly intake: IntakeConfig
  readonly retention: RetentionConfig
  readonly mailbox?: MailboxConfig
  readonly imap?: ImapConfig
  readonly reading: {
    readonly workers: number
    /** Milliseconds for one content. */
    readonly time: number
    /** Megabytes of heap of a worker. */
    readonly heap: number
    readonly waiting: number
  }
  readonly authentication: {
    /** `authserv-id`s whose `Authentication-Results` count in what gateways report (RFC 8601 section 2.5). */
    readonly trustedHosts: readonly string[]
  }
  /** Approvals that a decision takes beside its proposer, 0 to 3. */
  readonly approvals: number
  /** Milliseconds that a block is in force where the decision does not say. */
  readonly blockTime: number
  /** Folder of warning lists in MISP's format, beside those that come with the desk. */
  readonly warningLists?: string
  readonly log: { readonly level: 'debug' | 'info' | 'warn' | 'error' }
  /** Folder of the pages as they were built; absent: only the API is served. */
  readonly pages?: string
  /** Addresses or networks (CIDR) of reverse proxies whose `X-Forwarded-For` counts. */
  readonly proxies: readonly string[]
}

export interface IntakeConfig {
  readonly messageBytes: number
  /** Reports a network may send in an hour without a key. */
  readonly perNetwork: number
  /** Highest number of a proof of work: a phone tries half of them. 0: none is asked for. */
  readonly work: number
  /** Milliseconds after which who reported is removed. */
  readonly identityTime: number
}

export interface RetentionConfig {
  /** Milliseconds after its last report for which the bytes of a message are kept. Absent: as long as the desk. */
  readonly contents?: number
  /** Milliseconds for which decisions of gateways, and what they told of ended entries, are kept. */
  readonly decisions: number
}

export interface MailboxConfig {
  /** Where it takes mail in, behind the MTA. */
  readonly listen: {
    readonly host: string
    readonly port: number
    readonly protocol: 'smtp' | 'lmtp'
  }
  /** Addresses that are reporting mailboxes. */
  readonly addresses: readonly string[]
  /** Where receipts are handed in as mail; absent: none are sent. */
  readonly via?: { readonly host: string; readonly port: number }
  readonly from: string
}

export interface ImapConfig {
  readonly url: string
  readonly passwordFile: string
  readonly folder: string
  readonly every: number
}
