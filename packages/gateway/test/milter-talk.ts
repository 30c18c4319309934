import type { Arrival } from '../src/arrival.ts'
import { editsUnchecked } from '../src/editing/edits.ts'
import { answerOf, answerOfExcess } from '../src/milter/answer.ts'
import { Account, openBudget, type Budget } from '../src/milter/budget.ts'
import { decodeCommand } from '../src/milter/codec.ts'
import type { Reply } from '../src/milter/command.ts'
import { FrameReader } from '../src/milter/frames.ts'
import { COMMAND_CAPS } from '../src/milter/protocol.ts'
import { Session, type Step } from '../src/milter/session.ts'
import type { Edits } from '../src/outcome.ts'
import type { Settings, Conversation } from './milter-conversation.ts'
import { lineOfReply } from './milter-script.ts'

/** What an MTA hears, and what arrives at the gateway. */
export type Heard =
  | { readonly kind: 'reply'; readonly line: string }
  | { readonly kind: 'arrival'; readonly arrival: Arrival }
  | { readonly kind: 'closed' }

/** Whose results of authentication none but the gateway adds. */
export const AUTHSERV = 'mx.inbox.example'

/** The session without a socket: bytes in, what comes of them out. */
export class Talk {
  readonly heard: Heard[] = []
  readonly budget: Budget
  readonly #reader = new FrameReader(COMMAND_CAPS)
  readonly #session: Session
  readonly #settings: Settings
  #closed = false

  constructor(settings: Settings, budget: Budget = openBudget(100_000_000)) {
    this.#settings = settings
    this.budget = budget
    const limits = { messageBytes: settings.messageBytes, recipients: 1_000 }
    this.#session = new Session(limits, new Account(budget))
  }

  get closed(): boolean {
    return this.#closed
  }

  /** Bytes of memory for a frame that is not whole. */
  get unread(): number {
    return this.#reader.held
  }

  send(bytes: Uint8Array): void {
    if (this.#closed) return
    this.#reader.push(bytes)
    while (!this.#closed) {
      const next = this.#reader.next()
      if (next.kind === 'more') return
      const command = next.kind === 'broken' ? next : decodeCommand(next.frame)
      if (command.kind === 'broken' || command.kind === 'malformed') this.#close()
      else this.#follow(this.#session.take(command))
    }
  }

  #follow(step: Step): void {
    if (step.kind === 'quit' || step.kind === 'broken') this.#close()
    else this.#hear(this.#repliesTo(step))
  }

  #repliesTo(step: Exclude<Step, { kind: 'quit' | 'broken' }>): readonly Reply[] {
    if (step.kind === 'replies') return step.replies
    if (step.kind === 'exceeded') {
      this.#session.finish()
      const unchecked = (raw: Uint8Array): Edits => editsUnchecked({ id: 'm1', raw }, AUTHSERV)
      return answerOfExcess(step, this.#settings.plan, unchecked).replies
    }
    const arrival = { id: 'm1', received: 0, listener: 'milter', ...step.whole.arrival }
    this.heard.push({ kind: 'arrival', arrival })
    const { replies } = answerOf(this.#settings.outcome(arrival), step.whole)
    this.#session.finish()
    return replies
  }

  #hear(replies: readonly Reply[]): void {
    for (const reply of replies) this.heard.push({ kind: 'reply', line: lineOfReply(reply) })
  }

  #close(): void {
    this.#closed = true
    this.#session.finish()
    this.heard.push({ kind: 'closed' })
  }
}

export function talk({ settings, turns }: Conversation): readonly Heard[] {
  const talking = new Talk(settings)
  const sends = turns.flatMap((turn) => (turn.kind === 'send' ? [turn.bytes] : []))
  for (const piece of cut(sends, settings.writes)) talking.send(piece)
  return talking.heard
}

/** The same bytes in other pieces. */
export function cut(sends: readonly Uint8Array[], how: Settings['writes']): readonly Uint8Array[] {
  if (how === 'apart') return sends
  const whole = Buffer.concat(sends)
  return how === 'joined' ? [whole] : Array.from(whole, (byte) => Uint8Array.of(byte))
}
