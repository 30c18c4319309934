/** What becomes of the message for one recipient. */
export type Disposition = 'deliver' | 'hold' | 'reject' | 'discard'

/** What the gateway answers, and what the listener does. */
export type Outcome =
  | {
      readonly kind: 'settled'
      /** In the order of the arrival's recipients. Where there is one answer for all, none is rejected unless all are. */
      readonly recipients: readonly {
        readonly address: string
        readonly disposition: Disposition
      }[]
      /** For those to whom it is delivered. */
      readonly edits: Edits
      /** For those for whom it is rejected. */
      readonly rejection?: Reply
      /** Where it was judged: for listeners that tell the verdict (`POST /check`). */
      readonly judged?: import('./judged.ts').Judged
    }
  /** Nothing was done: the client is to try again. */
  | { readonly kind: 'later'; readonly reply: Reply }

/** A reply of SMTP. Its text is public and tells nothing about the inside. */
export interface Reply {
  /** RFC 5321 section 4.2: 4xx temporary, 5xx permanent. */
  readonly code: number
  /** RFC 3463, as `5.7.1`. */
  readonly enhanced: string
  /** One line of printable ASCII. */
  readonly text: string
}

/** RFC 3463: 5.1.3, bad destination mailbox address syntax. */
export const NOT_PLAIN: Reply = {
  code: 553,
  enhanced: '5.1.3',
  text: 'Each recipient must be written as name@domain',
}

/** Changes to a message. Places count in the message as it came. */
export interface Edits {
  /** Put above everything that came; the first is topmost. */
  readonly prepend: readonly HeaderField[]
  /** The `nth` field of that name, from the top, starting with 1. */
  readonly remove: readonly FieldPlace[]
  readonly replace: readonly (FieldPlace & { readonly value: string })[]
  /** The whole new body, lines ended by CRLF. Absent: unchanged, byte by byte. */
  readonly body?: Uint8Array
}

export interface HeaderField {
  readonly name: string
  /** ASCII, folded with CRLF and a space or tab where it is long; without the space after the colon. */
  readonly value: string
}

export interface FieldPlace {
  readonly name: string
  readonly nth: number
}

export const unchanged: Edits = { prepend: [], remove: [], replace: [] }

/** Takes a message in: judges, decides, does, and says what to answer. Never throws. */
export type Handle = (arrival: import('./arrival.ts').Arrival) => Promise<Outcome>
