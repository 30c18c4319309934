import type { Working } from '../running.ts'
import type { Grouping } from '../events/event.ts'

/** A report that has its campaign. */
export interface Assigned {
  readonly report: string
  readonly campaign: string
  readonly how: Grouping['how']
}

/**
 * Reads what was reported and puts it into campaigns, in the order of the log. It goes on where it was after a crash:
 * a report without a text waits for it. Only one process of a database does so at a time.
 */
export interface Assigning extends Working {
  /** Resolves when this report is assigned, or with undefined after `patience` milliseconds. */
  readonly assigned: (report: string, patience: number) => Promise<Assigned | undefined>
  /** Reports that wait. */
  readonly waiting: () => Promise<number>
}
