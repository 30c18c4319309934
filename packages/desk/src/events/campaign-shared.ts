import type { Marking, Tlp } from '../marking.ts'

/** A campaign left the desk in a form for other programs. */
export interface CampaignShared {
  readonly as: 'stix-2.1'
  /** Of all that is in it. */
  readonly marking: Marking
  /** The strictest marking that was asked for. */
  readonly most: Tlp
  readonly objects: number
  /** SHA-256 of it, hexadecimal, its time left out. */
  readonly version: string
  /** When it became what it is; milliseconds since 1970. */
  readonly modified: number
  /** UUIDs of objects that may have to be revoked later, and were in no earlier one. */
  readonly given: readonly string[]
  /** Of these, and of earlier ones, those that it revokes for the first time. */
  readonly revoked: readonly string[]
}
