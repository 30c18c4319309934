import type { Knowledge } from '@tasdeeq/engine'
import type { LookUpWords } from '../../words/look-up.ts'
import type { Setting } from '../protocol.ts'

/** What a look-up is answered from, and in which words. */
export interface View {
  readonly knowledge: Knowledge
  readonly setting: Setting
  readonly words: LookUpWords
}

/** Entries that are shown at most. */
export const MOST = 8
