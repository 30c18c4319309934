import type { Judged } from '../judged.ts'

/** What `watchMailbox` tells, one after another: of each message what was done, and how the watching goes. */
export type Watched =
  | (WatchedMessage & {
      readonly kind: 'judged'
      readonly judged: Judged
      readonly deed: Deed
      /** Was it only said, and nothing done? */
      readonly rehearsed: boolean
    })
  /** It was not judged, on purpose. */
  | (WatchedMessage & { readonly kind: 'passed-over'; readonly why: PassedOver })
  /** It could not be judged, and stays as it is. */
  | (WatchedMessage & { readonly kind: 'unjudged'; readonly cause: string })
  /** The mailbox is open. */
  | {
      readonly kind: 'watching'
      readonly mailbox: string
      readonly begins: 'all' | 'since' | 'newest' | 'resumed' | 'renumbered'
    }
  /** The connection is gone, and is tried again. */
  | { readonly kind: 'lost'; readonly cause: string; readonly retryIn: number }

interface WatchedMessage {
  /** RFC 3501 section 2.3.1.1: the number of the message in its mailbox. */
  readonly uid: number
  /** When the server took it in, milliseconds since 1970. */
  readonly received: number
  /** As the server says. */
  readonly bytes: number
}

/** `marked-before`: it has a mark of ours, so its reader put it back, or it was acted upon already. */
export type PassedOver = 'too-large' | 'marked-before'

/** What was done to a message, or would have been. */
export type Deed =
  | { readonly kind: 'none' }
  | { readonly kind: 'marked'; readonly flags: readonly string[] }
  | { readonly kind: 'moved'; readonly to: string }
  /** The server can neither move nor remove one message: the copy is there, the original is marked as deleted. */
  | { readonly kind: 'copied'; readonly to: string }
  /** Its reader moved or deleted it meanwhile. */
  | { readonly kind: 'gone' }
  /** The server refused. */
  | { readonly kind: 'refused'; readonly cause: string }

/** The watching cannot begin or go on: says what is wrong and what to do. */
export class WatchFailure extends Error {
  override readonly name = 'WatchFailure'
}
