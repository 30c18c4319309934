/** Reads stored messages with knowledge that is proposed, one proposal after the other, when nothing else is to be read. */
export interface Measuring {
  /** The proposal whose effect is measured at the moment. */
  readonly under: () => Underway | undefined
  /** There may be something to measure. */
  readonly wake: () => void
  /** Breaks off what is under way: it goes on at the next start. */
  readonly stop: () => Promise<void>
}

export interface Underway {
  readonly proposal: string
  readonly read: number
  readonly size: number
}
