import type { Channel, Contact, Language, VerdictWord } from '@tasdeeq/engine'

/** What the page asks of the worker that judges. */
export type Asked =
  /** Load what a check takes, and judge a first time: no answer to it. */
  | { readonly ask: 'get-ready'; readonly serial: number; readonly setting: Setting }
  | {
      readonly ask: 'check'
      readonly serial: number
      readonly given: Given
      readonly setting: Setting
    }
  | {
      readonly ask: 'look-up'
      readonly serial: number
      readonly query: string
      readonly setting: Setting
    }

export interface Setting {
  readonly language: Language
  /** The reader's country, ISO 3166-1 alpha-2. */
  readonly country: string
}

/** What a person gave. `channel` is absent where they did not say how it reached them. */
export type Given =
  | { readonly kind: 'text'; readonly text: string; readonly channel?: Channel }
  | {
      readonly kind: 'file'
      readonly name: string
      readonly type: string
      readonly bytes: Uint8Array
    }

/** What the worker says, any number of stages before an end. */
export type WorkerMessage =
  | {
      readonly say: 'stage'
      readonly serial: number
      readonly stage: Stage
      /** 0 to 1, where it is known. */
      readonly done?: number
    }
  | { readonly say: 'answer'; readonly serial: number; readonly answer: Answer }
  | { readonly say: 'found'; readonly serial: number; readonly found: readonly Found[] }
  | { readonly say: 'refused'; readonly serial: number; readonly why: Refusal }

export type Stage = 'loading' | 'document' | 'picture' | 'judging'

/** Tells how far it is; `done` from 0 to 1 where that is known. */
export type Tell = (stage: Stage, done?: number) => void

export type Refusal =
  | 'empty'
  | 'too-large'
  | 'unreadable'
  | 'locked'
  | 'no-words'
  | 'unknown-kind'
  | 'offline'
  | 'stopped'
  | 'failed'

/** The answer to a person, ready to be shown: plain data, in their language. */
export interface Answer {
  readonly verdict: VerdictWord
  readonly verdictName: string
  readonly headline: string
  readonly likelihood: string
  /** What was given is no message: the headline says what is missing, and a probability would say nothing. */
  readonly isLacking: boolean
  /** 0 to 1, that it is fraud. */
  readonly probability: number
  readonly familyName?: string
  /** The outer message only passes this one on. */
  readonly note?: string
  readonly reasons: readonly AnswerReason[]
  readonly advice: readonly Advice[]
  /** What a reader saw, piece by piece, with the words that reasons rest on. */
  readonly pieces: readonly Piece[]
  readonly hidden: readonly { readonly how: string; readonly text: string }[]
  /** For the report and for the police's page. */
  readonly evidence: Evidence
}

/** What to do, with the numbers and addresses in it that can be tapped. */
export interface Advice {
  readonly kind: string
  readonly text: string
  readonly contacts: readonly Contact[]
}

export interface AnswerReason {
  readonly id: string
  /** Stands beside the marked words. */
  readonly number: number
  readonly outcome: 'contradicted' | 'supported' | 'unknown'
  readonly title: string
  readonly explanation: string
  readonly also: readonly string[]
  readonly quotes: readonly string[]
  readonly sources: readonly { readonly title: string; readonly url?: string }[]
  /** Told in full, or named in a list. */
  readonly full: boolean
}

export interface Piece {
  readonly origin: 'sender-name' | 'subject' | 'body' | 'attachment'
  readonly voice: 'own' | 'quoted'
  readonly part?: string
  readonly runs: readonly Run[]
}

export interface Run {
  readonly text: string
  /** Number of the reason that rests on it. */
  readonly reason?: number
}

export interface Evidence {
  /** Of the bytes as they were given, hexadecimal. */
  readonly sha256: string
  readonly bytes: number
  /** Undefined: they did not say, and nothing in it does. */
  readonly channel: Channel | undefined
  readonly name?: string
  readonly from: string
  readonly date?: number
  readonly judged: number
  readonly versions: { readonly engine: string; readonly knowledge: string }
  /** What would be sent if they report it: the message as it was given, a file of Outlook as the mail in it. */
  readonly raw: Uint8Array
  readonly form: 'mail' | 'text' | 'picture' | 'document'
  /** Words read off a picture or document; '' where it was text itself. */
  readonly read: string
  /** Addresses the message was sent to: taken out before a report is sent. */
  readonly recipients: readonly string[]
}

/** What the register or a warning says of a number, address, site or body. */
export interface Found {
  readonly kind: 'body' | 'invented' | 'warned' | 'official-suffix' | 'free' | 'unknown'
  readonly title: string
  /** With the numbers and addresses of real bodies that can be tapped. */
  readonly lines: readonly Pick<Advice, 'text' | 'contacts'>[]
  readonly sources: readonly {
    readonly title: string
    readonly url?: string
    readonly checked?: string
  }[]
}
