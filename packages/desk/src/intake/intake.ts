import type { Actor, Feedback, ReportReceived, Tool } from '../events/event.ts'
import type { Tlp } from '../marking.ts'
import type { ReportState } from '../decision.ts'
import type { Explanation } from '../reading.ts'
import type { ReportedChannel } from '../reported-channel.ts'
import type { IntakeLimits } from './limits.ts'
import type { Work } from './work.ts'

/** One message as it was reported, taken out of whatever it came in. */
export interface Submission {
  readonly raw: Uint8Array
  readonly form: ReportReceived['form']
  readonly channel: ReportedChannel
  readonly actor: Actor
  readonly via: Tool
  readonly source?: string
  readonly word: ReportReceived['word']
  /** Given by the reporter, so that the same report sent again is the same report. */
  readonly key?: string
  /** Who reports, where they said so: sealed at once, and never in the log. */
  readonly reporter?: Reporter
  readonly country: string
  readonly language?: string
  readonly tlp: Tlp
  readonly feedback?: Feedback
}

export interface Reporter {
  readonly address?: string
  readonly name?: string
}

/** What became of a submission. */
export type Taken =
  /** `again`: the same was taken before; the receipt is the one of then. */
  | {
      readonly kind: 'taken' | 'again'
      readonly report: string
      /** Sixteen digits, the last a check digit, in groups of four: `4821 7730 1195 3026`. */
      readonly receipt: string
    }
  | { readonly kind: 'refused'; readonly why: 'empty' | 'too-large' | 'not-a-message' }

/** What a reporter sees by their receipt. */
export interface ReceiptView {
  readonly state: ReportState
  readonly received: number
  readonly explanation?: Explanation
  /** What was decided of its campaign; `reverted`: an earlier decision was wrong. */
  readonly outcome?: {
    readonly outcome: 'fraud' | 'unwanted' | 'genuine' | 'unclear'
    readonly words: string
    readonly decided: number
    /** Senders, addresses, texts that are blocked for others now, because of reports like this one. */
    readonly blocks: number
    /** Mails that these kept from others so far, as gateways told. */
    readonly stopped: number
  }
  readonly reverted?: { readonly at: number }
  /** How many reported the same campaign, in steps (`fewer than 10`, `more than 100`): no counting of single reports. */
  readonly others: 'none' | 'some' | 'many'
}

export interface Intake extends AsyncDisposable {
  /** Resolves when all of it is durable. @throws StoreFailure: nothing of it was taken */
  readonly take: (submission: Submission) => Promise<Taken>
  /** Undefined: no such receipt. Takes the same time for either. */
  readonly receipt: (number: string, language: 'en' | 'ur') => Promise<ReceiptView | undefined>
  /** Removes who reported; the report stays. False: no such receipt. */
  readonly forget: (number: string) => Promise<boolean>
  /** What a report of somebody without a key costs them. */
  readonly work: Work
  readonly limits: IntakeLimits
}
