import type { IndicatorKind } from './reading.ts'

/** What is said to every reporter of a campaign. */
export interface Answer {
  readonly outcome: 'fraud' | 'unwanted' | 'genuine' | 'unclear'
  /** A sentence or two of the analyst's, shown to reporters; empty: the desk's own words alone. */
  readonly words: { readonly en: string; readonly ur: string }
}

/** What is to be blocked. */
export type EntryValue =
  | { readonly kind: Exclude<IndicatorKind, 'attachment' | 'ip' | 'host'>; readonly value: string }
  /** Everything that says nearly this text: a text of the campaign, by id. */
  | { readonly kind: 'text'; readonly value: string }

/** A warning list speaks against an entry, and it is published all the same. */
export interface Override {
  readonly value: string
  readonly list: string
  readonly reason: string
}

/** Pure tables over these are in `decisions/transitions.ts`. */
export type DecisionState = 'proposed' | 'published' | 'refused' | 'withdrawn' | 'reverted'
/** `answered`: a decision holds. A campaign that is part of another has no state of its own. */
export type CampaignState = 'open' | 'proposed' | 'answered' | 'closed'
/** Derived, not stored: what its receipt says. */
export type ReportState = 'received' | 'read' | 'grouped' | 'answered'
