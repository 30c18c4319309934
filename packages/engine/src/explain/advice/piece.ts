import type { Param } from '../../checks/check.ts'
import type { AdviceKey } from './words.ts'

/** What a piece of advice is about, in the order in which a person needs them. */
export type AdviceKind =
  | 'calm'
  | 'do-not'
  | 'verify'
  | 'report'
  | 'paid'
  | 'replied'
  | 'shared-code'
  | 'danger'

/** One thing to know or do, as a key of the advice words with what is put into them. */
export interface Advice {
  readonly kind: AdviceKind
  readonly key: AdviceKey
  readonly params: Readonly<Record<string, Param>>
  /** Keys of sources for the numbers and addresses in it. */
  readonly sources: readonly string[]
}
