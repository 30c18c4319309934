import type { Phase } from './session.ts'

/** Milliseconds until an MTA that connected must have negotiated. */
const NEGOTIATION = 30_000
/** Milliseconds from the first header field to the end of the message: an MTA has it whole before it begins. */
const MESSAGE = 300_000

/** Times a connection: its silence, and the whole of a message. Only whole frames count. */
export class Watch {
  readonly #idle: number
  readonly #expired: (how: string) => void
  #silence: NodeJS.Timeout | undefined
  #message: NodeJS.Timeout | undefined
  #fresh = true

  constructor(idle: number, expired: (how: string) => void) {
    this.#idle = idle
    this.#expired = expired
    this.#silence = this.#timer(Math.min(idle, NEGOTIATION), 'no negotiation in time')
  }

  /** A whole frame came, or the answer went; it is the MTA's turn. */
  turn(phase: Phase): void {
    if (this.#fresh && phase !== 'new') this.rest()
    this.#fresh = phase === 'new'
    if (this.#silence) this.#silence.refresh()
    else this.#silence = this.#timer(this.#idle, 'silent for too long')
    if (phase !== 'content') this.#endMessage()
    else this.#message ??= this.#timer(MESSAGE, 'message too slow')
  }

  /** It is not the MTA's turn, or it is gone. */
  rest(): void {
    clearTimeout(this.#silence)
    this.#silence = undefined
    this.#endMessage()
  }

  #endMessage(): void {
    clearTimeout(this.#message)
    this.#message = undefined
  }

  #timer(time: number, how: string): NodeJS.Timeout {
    return setTimeout(() => this.#expired(how), time).unref()
  }
}
