import type { Claim, Claims } from '../claims/claim.ts'
import type { Knowledge } from '../knowledge/knowledge.ts'
import type { Channel, Message, Span } from '../message/message.ts'
import type { Sender } from '../sender/sender.ts'
import type { Family } from './family.ts'

/** What every check may read. Checks read facts, never bytes. */
export interface Facts {
  readonly message: Message
  readonly sender: Sender
  /** Claims in the sender's own voice, in order. What others are quoted or reported with is in `claims`. */
  readonly own: readonly Claim[]
  readonly claims: Claims
  readonly knowledge: Knowledge
  readonly channel: Channel
  /** The application a chat came by, where known: `whatsapp`. */
  readonly app?: string
  /** The reader's country, ISO 3166-1 alpha-2. */
  readonly reader: string
  /** When the message arrived, milliseconds since 1970; knowledge is judged as of then. */
  readonly now: number
  /** What was worked out of them so far: only `facts/once.ts` looks into it. */
  readonly readings: unknown[]
}

/**
 * What a check found. `contradicted`: what the message says, or how it was sent, does not fit the facts, or it
 * does what only frauds do. `supported`: it fits. `unknown`: it could not be settled, which is not `supported`.
 */
export type Outcome = 'supported' | 'contradicted' | 'unknown'

/** A value put into the words of a finding. Records are named by id, so that each language can name them itself. */
export type Param =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'number'; readonly number: number }
  | { readonly kind: 'authority'; readonly id: string }
  | { readonly kind: 'statute'; readonly id: string }
  | { readonly kind: 'matter'; readonly id: string }
  | { readonly kind: 'country'; readonly code: string }
  | { readonly kind: 'script'; readonly id: string }
  | { readonly kind: 'practice'; readonly id: string }
  /** A number or address, and whose it is. */
  | { readonly kind: 'place'; readonly where: string; readonly authority?: string }
  | { readonly kind: 'date'; readonly iso: string }
  /** What a desk published, by id, and why in its own words. */
  | { readonly kind: 'warning'; readonly id: string; readonly en: string; readonly ur: string }
  | { readonly kind: 'list'; readonly items: readonly Param[] }

/** What a check's `run` returns: a finding before it is weighed. */
export interface Observation {
  /** Which of the check's words tell it: a key of its `words`. */
  readonly key: string
  readonly outcome: Outcome
  readonly params: Readonly<Record<string, Param>>
  /** The words of the message it rests on. Empty where it rests on how the message was sent. */
  readonly spans: readonly Span[]
  /** Keys of `knowledge/sources.json` for the facts it rests on. */
  readonly sources: readonly string[]
  /** Families that this very observation points to, where it can tell more than its check. */
  readonly families?: readonly Family[]
}

/**
 * What a finding can be about, most telling for a person first: what was decided of this very fraud, whether the
 * body exists and has power here, the law it cites, where the message comes from and leads to, whose matter it is,
 * what it demands, what it resembles, how it is made.
 */
export const topics = [
  'decision',
  'body',
  'law',
  'address',
  'mandate',
  'demand',
  'likeness',
  'form',
] as const
export type Topic = (typeof topics)[number]

/** The words of one key: placeholders in braces name params (`{body}`). */
export interface Words {
  /** A few words, a headline: "No such body". */
  readonly title: string
  /** One or two sentences a frightened person can read. */
  readonly explanation: string
}

/** A red flag, or a sign of good faith: one folder of `checks/`, whose name is its id. */
export interface Check<Key extends string = string> {
  readonly id: string
  readonly life: 'draft' | 'trial' | 'stable' | 'retired'
  /** What an outcome says for: fraud, spam that is no fraud, or a genuine message. */
  readonly speaksFor: 'fraud' | 'unwanted' | 'genuine'
  /** What its findings are about: people hear them in the order of `topics`. */
  readonly topic: Topic
  /**
   * Findings of checks in one group say much the same: a reader is told the weightiest of them first, and other
   * things before the rest. Absent: stands alone.
   */
  readonly group?: string
  /** Scam families it points to, most telling first. */
  readonly families: readonly Family[]
  readonly run: (facts: Facts) => readonly Observation[]
  /** Words for every key, in every language the product speaks: a missing one does not compile. */
  readonly words: Readonly<Record<'en' | 'ur', Readonly<Record<Key, Words>>>>
}

/** Keeps the keys of a check's words as a type, so that a language that lacks one does not compile. */
export function defineCheck<const Key extends string>(check: Check<Key>): Check<Key> {
  return check
}
