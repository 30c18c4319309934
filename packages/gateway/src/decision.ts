import type { Arrival } from './arrival.ts'
import type { Judged } from './judged.ts'
import type { Disposition, Reply } from './outcome.ts'

/** What the operator's policy says is to be done with a message: saying, not doing. */
export interface Decision {
  /** In the order of the arrival's recipients. */
  readonly recipients: readonly RecipientDecision[]
  /** For those for whom it is rejected. */
  readonly rejection?: Reply
}

export interface RecipientDecision {
  readonly address: string
  readonly disposition: Disposition
  /** The rule that applied. */
  readonly rule: RuleRef
  /** What is done to the message where it is delivered. Those of all recipients are joined. */
  readonly marks: Marks
}

export interface RuleRef {
  readonly name: string
  /** Line of the policy file, starting with 1; 0 for what the gateway does unasked. */
  readonly line: number
}

/** Marks on a delivered message. */
export interface Marks {
  /** Fields to add, beside those that every judged message gets. */
  readonly fields: readonly { readonly name: string; readonly value: string }[]
  readonly subjectPrefix?: string
  /** Language of the warning to put into the body; `default`: that of the configuration. */
  readonly banner?: 'default' | 'en' | 'ur' | 'both'
}

/** One decision as it is kept: enough to explain it, and with the raw message to repeat it. Plain JSON. */
export interface DecisionRecord {
  readonly v: 1
  /** The arrival's id: also the key by which a receiver removes duplicates. */
  readonly id: string
  /** ISO 8601, UTC. */
  readonly time: string
  readonly listener: string
  readonly client: Arrival['client']
  readonly mailFrom: string
  readonly queueId?: string
  readonly authenticatedAs?: string
  readonly bytes: number
  /** Of the raw message, hexadecimal; with a `limit`, of what was kept of it, mostly nothing. */
  readonly sha256: string
  /** The reader's country and the time it was judged as of: what a replay needs beside the raw message. */
  readonly reader: string
  readonly judged?: Omit<Judged, 'reason' | 'authenticationResults'>
  /** Why there is no judgement. */
  readonly failure?: 'engine' | 'overload' | 'store' | 'limit'
  /** The limit that it broke, such as `message too big`: the listener answered by itself. */
  readonly limit?: string
  readonly recipients: readonly {
    readonly address: string
    readonly disposition: Disposition
    readonly rule: RuleRef
  }[]
  /** What was answered: `delivered`, `held`, `rejected`, `discarded` or `later`; several where recipients differ. */
  readonly done: readonly ('delivered' | 'held' | 'rejected' | 'discarded' | 'later')[]
  /** Was it only rehearsed? Then the above would have been done, and the message was delivered as it came. */
  readonly rehearsed: boolean
  /** Its id in the quarantine. */
  readonly held?: string
  /** Hash of the policy file, first 12 hexadecimal digits. */
  readonly policy: string
  /** Was it let through because it was released from the quarantine before? Its id there. */
  readonly released?: string
}
