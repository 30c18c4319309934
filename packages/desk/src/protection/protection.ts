import type { Tlp } from '../marking.ts'

/**
 * What the desk hands to gateways and pages. On the wire it stands in a DSSE envelope (payloadType
 * `application/vnd.tasdeeq.protection+json`), signed with Ed25519.
 */
export interface Delta {
  readonly v: 1
  /** Id of the desk and of the clearance: a gateway that has entries of another begins anew. */
  readonly desk: string
  /** The gateway that it was made for (`protection/receiver.ts`); null: nobody in particular. No gateway takes another's. */
  readonly for: string | null
  /** The cursor it continues; null: it is the whole, and what the receiver had before is void. */
  readonly after: number | null
  /** To be asked for next. */
  readonly cursor: number
  /**
   * Names what had happened up to the cursor. Asked for with another, a desk says everything anew: it was restored since
   * from a backup, and its numbers count other things now.
   */
  readonly mark: string
  /** Is there more already? */
  readonly more: boolean
  /** Milliseconds since 1970: when it was signed. It goes on where the clock was set back (`signing-clock.ts`). */
  readonly time: number
  /** Base64url: seed of the min-hashes of the texts in it. */
  readonly seed: string
  /** Added or changed. The engine's `Warning`. */
  readonly warnings: readonly import('@tasdeeq/engine').Warning[]
  /** Ids of what is no longer in force. */
  readonly withdrawn: readonly string[]
  /**
   * All that was changed of the knowledge here, where that is news: it replaces what the receiver had. Nothing of it is
   * marked: knowledge is made of what is public. A receiver of an older version leaves it aside.
   */
  readonly records?: import('@tasdeeq/engine').RecordChanges
}

export interface Protection {
  /** The signed envelope, as JSON text, of what changed for this receiver and may be shared with it. */
  readonly delta: (asker: Asker) => Promise<SignedDelta>
  /** The same, but waits at most `patience` milliseconds until there is something. */
  readonly next: (
    asker: Asker & { readonly patience: number; readonly signal: AbortSignal },
  ) => Promise<SignedDelta>
  /** Answers all who wait, and lets nobody wait from now on: the desk is stopping. */
  readonly stop: () => void
  /** Has it been told to? */
  readonly stopping: AbortSignal
  /** Base64url of the raw Ed25519 public key. */
  readonly publicKey: string
}

/** Who asks for protection, and what they have of it. */
export interface Asker {
  /** Their cursor; absent: they have nothing. */
  readonly after?: number | undefined
  /** The `desk` of what they have; absent: they do not say. */
  readonly desk?: string | undefined
  /** The `mark` of what they have; absent: they do not say. */
  readonly mark?: string | undefined
  /** Id of the gateway that asks; absent: it is none. */
  readonly gateway?: string | undefined
  readonly clearance: Tlp
}

export interface SignedDelta {
  readonly envelope: string
  readonly cursor: number
  readonly mark: string
  /** It says nothing new to who asked. */
  readonly isEmpty: boolean
}
