import type { Family } from '../checks/family.ts'
import type { VerdictWord } from '../judge/verdict.ts'

export type Language = 'en' | 'ur'

/** Words that belong to no single check, in one language. A key that a language lacks does not compile. */
export interface GeneralWords {
  readonly direction: 'ltr' | 'rtl'
  readonly verdicts: Readonly<Record<VerdictWord, VerdictWords>>
  readonly families: Readonly<Record<Family, string>>
  /** The verdict's summary where the message only carries another one. */
  readonly carries: string
  /** The same where it was pasted beside a question. */
  readonly asksAbout: string
  /** The answer where what is to be checked is not there. */
  readonly lacking: Readonly<Record<Lacking, string>>
  /** What stands in place of a verdict there. */
  readonly unchecked: string
  /** "a, b and c". */
  readonly and: string
  readonly comma: string
  readonly months: readonly string[]
  /** How sure: by the lowest probability it is said for, highest first. */
  readonly likelihood: readonly { readonly from: number; readonly words: string }[]
  /** A fact that rests on no stated name: "an unnamed record" never stands in front of people. */
  readonly unnamed: string
}

export interface VerdictWords {
  /** One or two words: "Fraud". */
  readonly name: string
  /** The answer in one calm sentence. */
  readonly headline: string
}

/** `message`: somebody asks about a message that is not there. `words`: there is a bare number or address. */
export type Lacking = 'message' | 'words'
