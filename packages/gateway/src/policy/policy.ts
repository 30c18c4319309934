import type { Family, VerdictWord } from '@tasdeeq/engine'

/** The operator's policy, validated. Rules are tried from the top; the first that fits a recipient decides. */
export interface Policy {
  /** First 12 hexadecimal digits of the SHA-256 of its file. */
  readonly hash: string
  readonly rules: readonly Rule[]
  readonly trusted: readonly Trust[]
  readonly blocked: readonly Block[]
}

export interface Rule {
  readonly name: string
  /** Line in the file, starting with 1. */
  readonly line: number
  readonly when: Conditions
  readonly does: Action
}

/** All that are given must fit; within one, any. */
export interface Conditions {
  readonly verdict?: readonly VerdictWord[]
  /** Verdicts of messages that it carries or passes on: any of them, any of these. */
  readonly quoted?: readonly VerdictWord[]
  readonly family?: readonly Family[]
  /** Least probability of fraud. */
  readonly probability?: number
  /** Patterns: an address, `@domain`, `*@domain`, `@*.domain` (sub-domains), case-insensitive. */
  readonly sender?: readonly string[]
  readonly recipient?: readonly string[]
  readonly listener?: readonly string[]
  /** Ids of findings that the message has. */
  readonly finding?: readonly string[]
  /** Did DMARC pass, or does an aligned signature prove the author's domain? */
  readonly authenticated?: boolean
  /** Was it handed in by a user of ours who logged in? */
  readonly submitted?: boolean
}

export type Action =
  | { readonly kind: 'deliver' }
  | {
      readonly kind: 'mark'
      readonly subjectPrefix?: string
      readonly fields: readonly { readonly name: string; readonly value: string }[]
      /** `default`: in the language of the configuration. */
      readonly banner?: 'default' | 'en' | 'ur' | 'both'
    }
  | { readonly kind: 'hold' }
  | { readonly kind: 'reject'; readonly text: string }
  | { readonly kind: 'discard' }

interface Listed {
  readonly line: number
  /** Pattern as in `Conditions.sender`. */
  readonly sender: string
  readonly reason: string
  /** Milliseconds since 1970; absent: without end. */
  readonly until?: number
}

/** Mail of this sender is delivered whatever the verdict, where it proves to be his. */
export interface Trust extends Listed {
  /** Is proof asked for (SPF, DKIM or DMARC for the author's domain)? True unless the file says otherwise. */
  readonly proven: boolean
}

export interface Block extends Listed {
  readonly does: 'hold' | 'reject'
}
