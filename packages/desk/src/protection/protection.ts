import type { Tlp } from '../marking.ts'

/**
 * What the desk hands to gateways and pages. On the wire it stands in a DSSE envelope (payloadType
 * `application/vnd.tasdeeq.protection+json`), signed with Ed25519.
 */
export interface Delta {
  readonly v: 1
  /** Id of the desk: a gateway that has entries of another begins anew. */
  readonly desk: string
  /** The cursor it continues; null: it is the whole, and what the receiver had before is void. */
  readonly after: number | null
  /** To be asked for next. */
  readonly cursor: number
  /** Is there more already? */
  readonly more: boolean
  /** Milliseconds since 1970: when it was signed. */
  readonly time: number
  /** Base64url: seed of the min-hashes of the texts in it. */
  readonly seed: string
  /** Added or changed. The engine's `Warning`. */
  readonly warnings: readonly import('@tasdeeq/engine').Warning[]
  /** Ids of what is no longer in force. */
  readonly withdrawn: readonly string[]
}

export interface Protection {
  /** The signed envelope, as JSON text, of what changed after the cursor and may be shared with this clearance. */
  readonly delta: (after: number | undefined, clearance: Tlp) => Promise<SignedDelta>
  /** The same, but waits at most `patience` milliseconds until there is something. */
  readonly next: (asked: {
    readonly after: number | undefined
    readonly clearance: Tlp
    readonly patience: number
    readonly signal: AbortSignal
  }) => Promise<SignedDelta>
  /** Base64url of the raw Ed25519 public key. */
  readonly publicKey: string
}

export interface SignedDelta {
  readonly envelope: string
  readonly cursor: number
  readonly isEmpty: boolean
}
