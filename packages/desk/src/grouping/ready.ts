import type { Content } from './content.ts'
import type { Waiting } from './waiting.ts'

/** A report whose content was read: now, or before. */
export interface Ready {
  readonly waiting: Waiting
  /** Absent: it was read before, and `waiting.text` is what it says. */
  readonly content?: Content
}
