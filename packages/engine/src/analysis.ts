import type { Finding } from './checks/finding.ts'
import type { Claims } from './claims/claim.ts'
import type { Verdict } from './judge/verdict.ts'
import type { Message } from './message/message.ts'
import type { Sender } from './sender/sender.ts'

/** Everything the engine has to say about one message. */
export interface Analysis {
  readonly message: Message
  readonly sender: Sender
  readonly claims: Claims
  /** Weightiest first. */
  readonly findings: readonly Finding[]
  readonly verdict: Verdict
  /** Analyses of the messages it carries, in the order of `message.quoted`. */
  readonly quoted: readonly Analysis[]
  /** The reader's country, ISO 3166-1 alpha-2: advice names its offices. */
  readonly reader: string
  /** The instant it was judged as of, milliseconds since 1970. */
  readonly now: number
  readonly versions: { readonly engine: string; readonly knowledge: string }
}
