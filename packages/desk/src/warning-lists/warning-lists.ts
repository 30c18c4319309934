import type { KnowledgePack } from '@tasdeeq/engine'
import type { EntryValue } from '../decision.ts'
import type { Indicator } from '../reading.ts'

/** Values that many honest messages bear: nothing is published against them unasked, and no link rests on them. */
export interface WarningLists {
  /** Every list that speaks against blocking this; empty: none does. */
  readonly against: (entry: EntryValue) => readonly Listed[]
  /** Is it so common, or so shared, that it says nothing of who is behind a message? */
  readonly isShared: (indicator: Indicator) => boolean
  readonly lists: readonly {
    readonly name: string
    readonly version: string
    readonly values: number
  }[]
}

/** Those that can be told of what the register says by now. */
export interface LearningLists extends WarningLists {
  /** From now on these are the real bodies whose domains and numbers are spared. */
  readonly learn: (knowledge: KnowledgePack) => void
}

export interface Listed {
  readonly list: string
  readonly why: string
  /**
   * `grave`: blocking it does so much harm that one approval more than usual is asked for, beside the override.
   * `never`: no override helps. Absent: an override with a reason is enough.
   */
  readonly weight?: 'grave' | 'never' | undefined
}
