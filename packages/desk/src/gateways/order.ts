/** What a gateway can be asked to do with a message that it holds. */
export const orderDeeds = ['release', 'delete', 'false-alarm', 'fraud'] as const
export type OrderDoes = (typeof orderDeeds)[number]

/** As it was given. */
export interface OrderGiven {
  readonly gateway: string
  /** The gateway's id of the held message. */
  readonly held: string
  readonly does: OrderDoes
  /** Release it though an interrupted release may have delivered it already. */
  readonly again: boolean
  readonly reason: string
  /** User's id. */
  readonly by: string
  /** Milliseconds since 1970: after it the gateway does nothing of it. */
  readonly expires: number
}

/** What came of it, as the gateway says. */
export type OrderOutcome =
  /** `recipients`: how many have got it by this. */
  | { readonly kind: 'done'; readonly recipients?: number | undefined }
  /** It was released, deleted or expired before; null: there is no such message. */
  | { readonly kind: 'not-held'; readonly state: string | null }
  /** The mail server did not take it; it stays held. */
  | { readonly kind: 'refused'; readonly why: string }
  /** A release was interrupted: that many may have got it. It is done only where it is asked for again. */
  | { readonly kind: 'unsure'; readonly recipients: number }
  /** It came too late. */
  | { readonly kind: 'expired' }
  /** The gateway could not do it. */
  | { readonly kind: 'failed'; readonly why: string }
