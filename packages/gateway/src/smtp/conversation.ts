import type { Told } from './forwarded.ts'
import type { Path } from './path.ts'

/** What a listener is and may offer: the same for all its connections, but for `trusted`. */
export interface Terms {
  readonly lmtp: boolean
  /** Our name in greetings. */
  readonly name: string
  /** Largest message, bytes. */
  readonly size: number
  readonly recipients: number
  /** May this client say who really sent? */
  readonly trusted: boolean
  /** Extensions that the next server takes, and that are offered therefore: `SMTPUTF8`, `8BITMIME`, `DSN`. */
  readonly offers: readonly string[]
}

/** A conversation as it stands. */
export interface Session {
  /** Name in EHLO, LHLO or HELO, once it came. */
  readonly helo?: string
  readonly from?: Path
  readonly to: readonly Path[]
  /** XFORWARD: holds for one transaction. */
  readonly forwarded: Told
  /** XCLIENT: holds for the connection. */
  readonly proxied: Told
  /** Commands that were refused in a row. */
  readonly faults: number
}

/** A message whose client said that it is larger than what is taken. */
export interface Announced {
  readonly from: Path
  readonly bytes: number
}
