import type { Socket } from 'node:net'
import type { Arrival } from '../arrival.ts'
import type { MilterListener } from '../config/config.ts'
import type { Edits, Outcome } from '../outcome.ts'
import type { ListenerPorts } from '../running.ts'
import { answerOf, answerOfExcess } from './answer.ts'
import { Account, type Budget } from './budget.ts'
import { tame } from './client.ts'
import { decodeCommand } from './codec.ts'
import type { Reply } from './command.ts'
import { FrameReader } from './frames.ts'
import { lacking } from './negotiation.ts'
import { COMMAND_CAPS } from './protocol.ts'
import { encodeReply } from './reply-codec.ts'
import { Session, type Exceeded, type Step, type Whole } from './session.ts'
import { Watch } from './watch.ts'

export interface MilterPorts extends ListenerPorts {
  /** The changes to a message that passes although it broke a limit; `raw` is its header. */
  readonly unchecked: (message: Pick<Arrival, 'id' | 'raw'>) => Edits
}

export interface ConnectionParts {
  readonly listener: MilterListener
  readonly ports: MilterPorts
  readonly budget: Budget
}

const RECIPIENTS = 1_000
const NOTHING = new Uint8Array(0)
/** Milliseconds between two signs of life while a message is handled. */
const PROGRESS_EVERY = 5_000
/** Replies that may wait for an MTA that does not read, before nothing more is read of it. */
const UNREAD_MOST = 262_144

/** One MTA's connection: its socket, its session, its timers. */
export class Connection {
  readonly #socket: Socket
  readonly #parts: ConnectionParts
  readonly #reader = new FrameReader(COMMAND_CAPS)
  readonly #readerAccount: Account
  readonly #session: Session
  readonly #watch: Watch
  #progress: NodeJS.Timeout | undefined
  #handling = false
  #leaving = false

  constructor(socket: Socket, parts: ConnectionParts) {
    this.#socket = socket
    this.#parts = parts
    this.#readerAccount = new Account(parts.budget)
    const { messageBytes, idle } = parts.listener
    const limits = { messageBytes, recipients: RECIPIENTS }
    this.#session = new Session(limits, new Account(parts.budget))
    this.#watch = new Watch(idle, (how) => this.#breakOff(how))
    socket.setNoDelay(true).setKeepAlive(true)
    socket.on('data', (chunk: Buffer) => this.#receive(chunk))
    socket.on('drain', () => this.#proceed())
    // An error is followed by the end: nothing is answered any more, and the MTA sees to its message.
    socket.on('error', (error) => parts.ports.log.debug({ cause: error.message }, 'milter socket'))
    socket.on('close', () => this.#closed())
  }

  /** Ends now where no message is on its way, else after its answer. */
  leave(): void {
    this.#leaving = true
    this.#endIfLeft()
  }

  destroy(): void {
    this.#socket.destroy()
  }

  #receive(chunk: Buffer): void {
    this.#reader.push(chunk)
    this.#proceed()
  }

  /** Takes frames until one is not whole yet, a message is being handled, or the MTA does not read its replies. */
  #proceed(): void {
    if (this.#handling || this.#socket.destroyed) return
    this.#socket.cork()
    while (this.#takeFrame());
    this.#socket.uncork()
    this.#endIfLeft()
    if (this.#socket.destroyed) return
    if (!this.#readerAccount.set(this.#reader.held)) this.#breakOff('no memory')
    else if (this.#handling || this.#crowded()) this.#socket.pause()
    else this.#socket.resume()
  }

  #takeFrame(): boolean {
    if (this.#handling || this.#socket.destroyed || this.#crowded()) return false
    const next = this.#reader.next()
    if (next.kind === 'more') return false
    if (next.kind === 'broken') return this.#breakOff(next.how)
    const command = decodeCommand(next.frame)
    if (command.kind === 'malformed') return this.#breakOff(command.how)
    const step = this.#session.take(command)
    this.#watch.turn(this.#session.phase)
    if (command.kind === 'negotiate') this.#tellLacking()
    return this.#follow(step)
  }

  #follow(step: Step): boolean {
    switch (step.kind) {
      case 'replies':
        this.#send(step.replies)
        return true
      case 'whole':
        this.#busyWith(this.#find(step.whole))
        return false
      case 'exceeded':
        this.#busyWith(this.#answerExcess(step))
        return false
      case 'quit':
        this.#socket.destroySoon()
        return false
      case 'broken':
        return this.#breakOff(step.how)
    }
  }

  #send(replies: readonly Reply[]): void {
    this.#socket.cork()
    for (const reply of replies) this.#socket.write(encodeReply(reply))
    this.#socket.uncork()
  }

  #crowded(): boolean {
    return this.#socket.writableLength > UNREAD_MOST
  }

  /** Takes nothing more until the message is answered. @param work never rejects */
  #busyWith(work: Promise<void>): void {
    this.#handling = true
    this.#watch.rest()
    this.#progress = setInterval(() => this.#send([{ kind: 'progress' }]), PROGRESS_EVERY)
    void work.finally(() => {
      clearInterval(this.#progress)
      this.#handling = false
      this.#session.finish()
      if (this.#socket.destroyed) return
      this.#watch.turn(this.#session.phase)
      this.#proceed()
    })
  }

  /** Has the message handled and answers; never rejects. */
  async #find(whole: Whole): Promise<void> {
    const { listener, ports } = this.#parts
    const id = ports.newId()
    try {
      const arrival = { id, received: ports.now(), listener: listener.name, ...whole.arrival }
      this.#answer(await ports.handle(arrival), { id, whole })
    } catch (error) {
      this.#defect(error, id)
    }
  }

  #answer(outcome: Outcome, { id, whole }: { readonly id: string; readonly whole: Whole }): void {
    const { ports, listener } = this.#parts
    const { replies, word, kept, odd } = answerOf(outcome, whole)
    const fields = { id, queueId: whole.arrival.queueId, listener: listener.name, answer: word }
    if (kept !== undefined) {
      ports.log.warn({ ...fields, kept }, 'the MTA lets no recipient be removed: all got the mail')
    }
    if (odd !== undefined) {
      ports.log.warn(
        { ...fields, recipient: tame(odd) },
        'refused: a recipient is no plain address',
      )
    }
    if (this.#socket.destroyed) {
      ports.log.warn(fields, 'the MTA left before it was answered, and will send this mail again')
      return
    }
    this.#send(replies)
    ports.log.debug(fields, 'answered')
  }

  #defect(error: unknown, id: string): void {
    const cause = error instanceof Error ? (error.stack ?? error.message) : String(error)
    this.#parts.ports.log.error({ id, cause }, 'a milter connection is closed after a defect')
    this.#parts.ports.meter.misbehaved(this.#parts.listener.name, 'defect')
    this.#socket.destroy()
  }

  #endIfLeft(): void {
    const { phase } = this.#session
    const idle = !this.#handling && (phase === 'new' || phase === 'between')
    if (this.#leaving && idle) this.#socket.destroySoon()
  }

  /** Never rejects. */
  async #answerExcess(exceeded: Exceeded): Promise<void> {
    const { listener, ports } = this.#parts
    const { excess, bytes } = exceeded
    const id = ports.newId()
    ports.meter.misbehaved(listener.name, excess.how)
    try {
      const { replies, word } = answerOfExcess(exceeded, listener.onFailure, (raw) =>
        ports.unchecked({ id, raw }),
      )
      const named = { id, received: ports.now(), listener: listener.name }
      const arrival = { ...named, raw: NOTHING, ...exceeded.arrival }
      const failure = excess.failure === 'overload' ? 'overload' : 'limit'
      await ports.overLimit({ arrival, bytes, limit: excess.how, failure, done: word })
      if (!this.#socket.destroyed) this.#send(replies)
    } catch (error) {
      this.#defect(error, id)
    }
  }

  #tellLacking(): void {
    const missing = lacking(this.#session.agreed)
    if (missing.length === 0 || this.#session.phase === 'new') return
    const { listener, ports } = this.#parts
    ports.log.warn(
      { listener: listener.name, missing },
      'the MTA does not grant all that is needed',
    )
  }

  #breakOff(how: string): false {
    const { listener, ports } = this.#parts
    if (this.#socket.destroyed) return false
    ports.meter.misbehaved(listener.name, how)
    const { queueId, phase } = this.#session
    const fields = { listener: listener.name, queueId, phase, cause: how }
    ports.log.warn(fields, 'a milter connection is broken off')
    this.#socket.destroy()
    return false
  }

  #closed(): void {
    this.#watch.rest()
    clearInterval(this.#progress)
    this.#readerAccount.clear()
    // What is being handled is still in memory: its charge is given back when that ends.
    if (!this.#handling) this.#session.finish()
  }
}
