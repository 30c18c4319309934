import type { Outcome } from '../checks/check.ts'
import type { Source } from '../knowledge/records.ts'
import type { Span } from '../message/message.ts'
import type { Lacking, Language } from './words.ts'

/** A finding in the reader's words. */
export interface ExplainedFinding {
  readonly id: string
  readonly outcome: Outcome
  readonly weight: number
  readonly title: string
  readonly explanation: string
  readonly spans: readonly Span[]
  readonly sources: readonly Source[]
}

export interface ExplainedAdvice {
  readonly kind: string
  readonly text: string
}

/** An analysis in the reader's words. */
export interface Explained {
  readonly language: Language
  readonly direction: 'ltr' | 'rtl'
  /** "Fraud". */
  readonly verdictName: string
  /** The answer in one sentence. */
  readonly headline: string
  /** How sure, in words. */
  readonly likelihood: string
  readonly familyName?: string
  /** Weightiest first. */
  readonly findings: readonly ExplainedFinding[]
  /** The same for people: an entry a check, most telling first. */
  readonly reasons: readonly Reason[]
  readonly advice: readonly ExplainedAdvice[]
  /**
   * `quoted`: the outer message only asks about or passes on the first of `analysis.quoted`; a person wants
   * the answer about that one first. `note` says so.
   */
  readonly lead: 'message' | 'quoted'
  readonly note?: string
  /** What was given is no message: then `headline` says what is missing, and the verdict says little. */
  readonly lacking?: Lacking
}

/** What one check has to say, in a person's words: all its findings of one outcome as one entry. */
export interface Reason {
  /** The check's id. */
  readonly id: string
  readonly outcome: Outcome
  readonly title: string
  /** What else it noticed, by title. */
  readonly also: readonly string[]
  readonly explanation: string
  readonly spans: readonly Span[]
  readonly sources: readonly Source[]
  /** Told in full; the others are named in a list. */
  readonly full: boolean
}
