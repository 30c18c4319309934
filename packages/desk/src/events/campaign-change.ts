import type { Marking, Tlp } from '../marking.ts'

/** What was changed of a campaign. */
export interface CampaignChange {
  readonly title?: string
  /** User's id; null: nobody. */
  readonly assignee?: string | null
  readonly tags?: readonly string[]
  readonly marking?: Marking
  /** What was out below that marking: taken back, and in force anew for those who may have it still. */
  readonly recalled?: readonly Recalled[]
  readonly closed?: boolean
  readonly reason?: string
}

/** An entry that is taken back, and the one that is in force instead of it. */
export interface Recalled {
  readonly entry: string
  readonly anew: string
  /** What it is in force under. Absent: under the marking that the campaign gets. */
  readonly tlp?: Tlp
}
