/** Counts what happens, for `/metrics`. */
export interface Meter {
  readonly connection: (listener: string, event: 'opened' | 'closed' | 'refused') => void
  /** A client broke the protocol or a limit. */
  readonly misbehaved: (listener: string, how: string) => void
  readonly handled: (message: HandledMessage) => void
}

export interface HandledMessage {
  readonly listener: string
  readonly verdict: string
  /** `delivered`, `held` … as in the record; `later` where nothing was done. */
  readonly done: string
  readonly bytes: number
  /** From the whole message being there until the answer, seconds. */
  readonly seconds: number
}
