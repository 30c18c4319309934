import type { Family } from '@tasdeeq/engine'
import type { Answer } from '../../decision.ts'
import type { Marking } from '../../marking.ts'
import type { Indicator } from '../../reading.ts'

/** What of a campaign leaves the desk. Times are milliseconds since 1970. */
export interface SharedFacts {
  readonly campaign: {
    readonly id: string
    readonly title: string
    readonly family: Family | null
    readonly reports: number
    readonly opened: number
    readonly firstSeen: number
    readonly lastSeen: number
  }
  /** The strictest of the campaign and its parts. */
  readonly marking: Marking
  /** Decisions that were published, the newest first. */
  readonly decisions: readonly SharedDecision[]
  /** What was approved to be blocked. */
  readonly blocked: readonly SharedBlock[]
  /** What its messages have in them beside that, the most frequent first. */
  readonly seen: readonly (Indicator & Sightings)[]
}

export interface SharedDecision {
  readonly id: string
  readonly outcome: Answer['outcome']
  readonly words: string
  readonly published: number
  readonly isReverted: boolean
}

export interface SharedBlock extends Indicator {
  readonly decision: string
  readonly outcome: Answer['outcome']
  readonly tlp: Marking['tlp']
  readonly published: number
  readonly expires: number
  readonly because: string
  /** It was taken back, or a warning list speaks against it that nobody overrode. */
  readonly isOver: boolean
  /** Absent: the campaign has it no more. */
  readonly sightings?: Sightings
}

export interface Sightings {
  readonly count: number
  readonly firstSeen: number
  readonly lastSeen: number
}
