import type {
  Anomaly,
  Authentication,
  Family,
  Language,
  Outcome as FindingOutcome,
  SenderHistory,
  PackedWarnings,
  RecordChanges,
  VerdictWord,
} from '@tasdeeq/engine'

/** What the engine says of a message, cut down to plain data that crosses threads and goes into records. */
export interface Judged {
  readonly verdict: VerdictWord
  /** That it is fraud, 0 to 1. */
  readonly probability: number
  readonly probabilities: Readonly<Record<'fraud' | 'unwanted' | 'genuine', number>>
  readonly family?: Family
  /** Weightiest first; those of no weight left out. */
  readonly findings: readonly JudgedFinding[]
  /** Entry of the desk's protection that it met: the weightiest, by id. */
  readonly warning?: string
  /** Verdicts of the messages it carries: told, and acted upon only by rules that ask for them. */
  readonly quoted: readonly VerdictWord[]
  /** The reason in one sentence for the recipient, a language each. */
  readonly reason: Readonly<Record<Language, string>>
  /** When the deadline that the message claims ends, milliseconds since 1970. */
  readonly deadline?: number
  /** As a reader sees it, control characters removed, at most 200 characters. */
  readonly subject: string
  /** The same of the author's name and address; of a longer address the end. */
  readonly from: { readonly name: string; readonly address: string }
  /** Language the message is written in (BCP 47), where the engine could tell. */
  readonly language?: string
  /** Is the body signed or encrypted (S/MIME, PGP/MIME)? Then it must not be changed. */
  readonly sealed: boolean
  readonly anomalies: readonly Anomaly['kind'][]
  readonly authentication?: Authentication
  /** The author, where it is proven that the mail is his; his domain, where that is one party's. */
  readonly proven?: { readonly address: string; readonly domain?: string }
  /** What was known of the author when it was judged. */
  readonly history?: SenderHistory
  /** Value of the `Authentication-Results` field to be added, without the field's name. */
  readonly authenticationResults?: string
  readonly versions: { readonly engine: string; readonly knowledge: string }
  /** Milliseconds in the engine, DNS not counted. */
  readonly ms: number
}

export interface JudgedFinding {
  readonly id: string
  readonly outcome: FindingOutcome
  readonly weight: number
}

/** The engine's answer, or why there is none. */
export type Judging =
  | { readonly kind: 'judged'; readonly judged: Judged }
  | {
      readonly kind: 'failed'
      /** `engine`: it threw, ran out of memory or time. `overload`: too much is waiting. */
      readonly failure: 'engine' | 'overload'
      /** For the log, never for the client. */
      readonly cause: string
    }

/** A judge who can be told what the desk published. */
export interface WarnedJudge extends Judge {
  /** From now on messages are judged with these warnings, and with no others. */
  readonly warn: (warnings: PackedWarnings) => void
  /**
   * From now on messages are judged with these changes of the knowledge, and with no others. Resolves when it is so in
   * every worker; until then those that there are judge on.
   *
   * @throws Error where no worker starts with them: what held before holds on
   */
  readonly learn: (records: RecordChanges) => Promise<void>
}

/** Judges messages, several at once. */
export interface Judge extends AsyncDisposable {
  readonly judge: (arrival: import('./arrival.ts').Arrival) => Promise<Judging>
  /** Messages being judged or waiting. */
  readonly load: () => { readonly running: number; readonly waiting: number }
}
