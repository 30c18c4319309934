import type { Judging } from '../judged.ts'
import type { Account } from './account.ts'

export interface WatchOptions {
  readonly account: Account
  /** Asked for at each login: a token may have been renewed. Throws WatchFailure where there are none, to be asked later. */
  readonly credentials: () => Promise<Credentials>
  readonly action: Action
  /** Only say what would be done; the mailbox is opened for reading only. */
  readonly rehearse: boolean
  /** End when everything that is there was judged. */
  readonly once: boolean
  /** Where the mailbox was not watched before: begin with what came on that day. Milliseconds since 1970. */
  readonly since?: number
  /** Folder in which it is kept how far the watching got. */
  readonly state: string
  readonly judge: JudgeMail
  /** Told of those to whom the mailbox's owner wrote; absent: nobody looks. */
  readonly wrote?: (address: string) => void
  /** Milliseconds since 1970. */
  readonly now: () => number
  /** Ends the watching; what is being done to a message is done. */
  readonly signal: AbortSignal
  readonly limits?: Partial<WatchLimits>
}

export type Credentials =
  | { readonly kind: 'password'; readonly password: string }
  /** OAuth 2.0 access token (RFC 7628). */
  | { readonly kind: 'token'; readonly token: string }

/** What is done to a message that is fraud. One that is suspicious is marked with a keyword, whatever the action. */
export type Action =
  | { readonly kind: 'flag' }
  /** `create`: make the folder where it is missing. */
  | { readonly kind: 'move'; readonly to: string; readonly create: boolean }

/** Judges a raw message. Never throws. `received`: milliseconds since 1970. */
export type JudgeMail = (raw: Uint8Array, received: number) => Promise<Judging>

export interface WatchLimits {
  /** Bytes of a message; larger ones are not fetched. */
  readonly bytes: number
  /** Milliseconds for connecting, and for logging in. */
  readonly connect: number
  /** Milliseconds for a command. */
  readonly command: number
  /** Milliseconds for fetching one message. */
  readonly fetch: number
  /** Milliseconds after which it looks for new mail even where the server told of none. */
  readonly look: number
  /** Milliseconds before the first new try after the connection was lost; doubled with each. */
  readonly firstPause: number
  readonly longestPause: number
}

export const watchLimits: WatchLimits = {
  // The engine reads no larger ones.
  bytes: 25 * 1024 * 1024,
  connect: 30_000,
  command: 120_000,
  fetch: 300_000,
  look: 300_000,
  firstPause: 1_000,
  longestPause: 300_000,
}
