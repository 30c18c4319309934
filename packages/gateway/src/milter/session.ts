import type { Arrival } from '../arrival.ts'
import type { Account } from './budget.ts'
import { clientOf, macroMap, tame } from './client.ts'
import type { Command, Macro, Negotiate, Peer, Reply } from './command.ts'
import { agree, agreement, both, may, type Agreed } from './negotiation.ts'
import { addressOf, isPlain } from './recipient.ts'
import type { PROTOCOL } from './protocol.ts'
import { readPath, Transaction, type Excess, type MessageLimits } from './transaction.ts'

/** What a command leads to. */
export type Step =
  | { readonly kind: 'replies'; readonly replies: readonly Reply[] }
  /** A whole message: its answer is the server's to find. `finish` comes next, then the next command. */
  | { readonly kind: 'whole'; readonly whole: Whole }
  /** A message that broke a limit: it is answered by the listener's plan. */
  | ({ readonly kind: 'exceeded' } & Exceeded)
  | { readonly kind: 'quit' }
  /** The MTA broke the protocol: the connection is of no more use. */
  | { readonly kind: 'broken'; readonly how: string }

export interface Whole {
  readonly arrival: Omit<Arrival, 'id' | 'received' | 'listener'>
  /** The recipients as the MTA knows them, in the arrival's order. */
  readonly paths: readonly string[]
  readonly agreed: Agreed
}

export interface Exceeded {
  readonly excess: Excess
  /** With the recipients up to the limit. */
  readonly arrival: Omit<Whole['arrival'], 'raw'>
  /** Bytes that came, kept or not. */
  readonly bytes: number
  /** With the empty line; absent where it was too big itself. */
  readonly header?: Uint8Array
  readonly agreed: Agreed
}

export type Phase = 'new' | 'between' | 'envelope' | 'content'

const WANTED_MACROS: ReadonlySet<string> = new Set([
  'i',
  'auth_authen',
  'client_addr',
  'client_name',
  'client_resolve',
  'rcpt_mailer',
  'rcpt_addr',
])
const NOT_YET: Agreed = { version: 0, actions: 0, protocol: 0 }
const OUT_OF_ORDER: Step = { kind: 'broken', how: 'command out of order' }
const NOTHING: Step = { kind: 'replies', replies: [] }
const CONTINUE: Step = { kind: 'replies', replies: [{ kind: 'continue' }] }

/** One connection of an MTA as a pure machine: commands in, steps out. It never throws, whatever comes. */
export class Session {
  readonly #limits: MessageLimits
  readonly #account: Account
  #agreed: Agreed = NOT_YET
  #host: string | undefined
  #peer: Peer | undefined
  #helo: string | undefined
  readonly #macros = new Map<string, ReadonlyMap<string, string>>()
  #transaction: Transaction | undefined
  #inContent = false

  /** The account is the session's own: it is cleared at the end of each message. */
  constructor(limits: MessageLimits, account: Account) {
    this.#limits = limits
    this.#account = account
  }

  get agreed(): Agreed {
    return this.#agreed
  }

  get phase(): Phase {
    if (this.#agreed === NOT_YET) return 'new'
    if (!this.#transaction) return 'between'
    return this.#inContent ? 'content' : 'envelope'
  }

  /** The MTA's own id for the message that is under way, where it told. */
  get queueId(): string | undefined {
    return this.#transaction && this.#macro('i')
  }

  take(command: Command): Step {
    if (command.kind === 'negotiate') return this.#negotiate(command)
    if (command.kind === 'quit') return { kind: 'quit' }
    if (this.phase === 'new') return { kind: 'broken', how: 'command before negotiation' }
    switch (command.kind) {
      case 'macros':
        return this.#keep(command.stage, command.values)
      case 'connect':
      case 'helo':
        return this.#introduce(command)
      case 'mail':
        return this.#mail(command.words[0] ?? '')
      case 'unknown':
        return this.#answer('noReplyToUnknown')
      case 'abort':
        this.finish()
        return NOTHING
      case 'quitKeep':
        this.#forget()
        return NOTHING
      default:
        return this.#inTransaction(command)
    }
  }

  /** Ends the message: what was kept of it is let go of. */
  finish(): void {
    this.#transaction = undefined
    this.#inContent = false
    this.#account.clear()
    for (const stage of ['M', 'R', 'T', 'L', 'N', 'B', 'E']) this.#macros.delete(stage)
  }

  #negotiate(offer: Negotiate): Step {
    if (this.phase !== 'new') return { kind: 'broken', how: 'negotiation twice' }
    const agreed = agree(offer)
    if (!agreed) return { kind: 'broken', how: 'version not supported' }
    this.#agreed = agreed
    return { kind: 'replies', replies: [agreement(agreed)] }
  }

  /** The MTA keeps the connection for another client (QUIT_NC): only what was negotiated stays. */
  #forget(): void {
    this.finish()
    this.#macros.clear()
    this.#host = undefined
    this.#peer = undefined
    this.#helo = undefined
  }

  /** A stage that is not known is kept like any: nobody asks for it. */
  #keep(stage: string, values: readonly Macro[]): Step {
    const kept = macroMap(values, WANTED_MACROS)
    if (kept.size === 0) this.#macros.delete(stage)
    else this.#macros.set(stage, kept)
    return NOTHING
  }

  #introduce(command: Extract<Command, { kind: 'connect' | 'helo' }>): Step {
    if (command.kind === 'helo') {
      this.#helo = command.name
      return this.#answer('noReplyToHelo')
    }
    this.#host = command.host
    this.#peer = command.peer
    return this.#answer('noReplyToConnect')
  }

  /** A new MAIL without ABORT before it starts anew. Its macros came before it, and stay. */
  #mail(word: string): Step {
    const read = readPath(word)
    if ('wrong' in read) return { kind: 'broken', how: read.wrong }
    const macros = this.#macros.get('M')
    this.finish()
    if (macros) this.#macros.set('M', macros)
    this.#transaction = new Transaction(read.path, this.#limits, this.#account)
    return this.#answer('noReplyToMail')
  }

  #inTransaction(command: InTransaction): Step {
    const transaction = this.#transaction
    if (!transaction) return OUT_OF_ORDER
    switch (command.kind) {
      case 'recipient':
        return this.#recipient(transaction, command.words[0] ?? '')
      case 'data':
        return this.#answer('noReplyToData')
      case 'header':
        return this.#header(transaction, command)
      case 'endOfHeaders':
        this.#inContent = true
        transaction.endHeaders()
        return this.#answer('noReplyToEndOfHeaders')
      case 'body':
        this.#inContent = true
        transaction.addBody(command.bytes)
        return this.#afterBody(transaction)
      case 'endOfMessage':
        transaction.addBody(command.bytes)
        return this.#end(transaction)
    }
  }

  /** Those that the MTA itself refuses are shown to a filter that asks for it; they get no mail. */
  #recipient(transaction: Transaction, word: string): Step {
    if (this.#inContent) return OUT_OF_ORDER
    const macros = this.#macros.get('R')
    const read = readPath(word)
    if ('wrong' in read) return { kind: 'broken', how: read.wrong }
    const address = addressOf(read.path, macros?.get('rcpt_addr'))
    if (macros?.get('rcpt_mailer') !== 'error') transaction.addRecipient(word, address)
    // They are of this recipient alone.
    if (macros) this.#macros.set('R', new Map([...macros].filter(([name]) => name === 'i')))
    return this.#answer('noReplyToRecipient')
  }

  #header(transaction: Transaction, { name, value }: Extract<Command, { kind: 'header' }>): Step {
    this.#inContent = true
    if (transaction.inBody) return OUT_OF_ORDER
    const spaced = both(this.#agreed, 'leadingSpace')
    transaction.addHeader(name, spaced ? value : ` ${value}`)
    return this.#answer('noReplyToHeader')
  }

  /** What is dropped anyway need not be sent. */
  #afterBody(transaction: Transaction): Step {
    const step = this.#answer('noReplyToBody')
    const skips = transaction.excess && both(this.#agreed, 'skip')
    return skips && step === CONTINUE ? { kind: 'replies', replies: [{ kind: 'skip' }] } : step
  }

  #end(transaction: Transaction): Step {
    const { excess, bytes } = transaction
    const paths = [...transaction.paths]
    const arrival = this.#arrival(transaction)
    const agreed = this.#agreed
    if (excess) {
      const header = transaction.takeHeader()
      return { kind: 'exceeded', excess, arrival, bytes, ...(header && { header }), agreed }
    }
    // Without recipients no policy would look at it, yet the MTA has someone to deliver it to.
    if (paths.length === 0) return { kind: 'broken', how: 'message without recipients' }
    const raw = transaction.takeBytes()
    return { kind: 'whole', whole: { arrival: { raw, ...arrival }, paths, agreed } }
  }

  #arrival({ mailFrom, paths, addresses }: Transaction): Exceeded['arrival'] {
    const { queueId } = this
    const login = this.#macro('auth_authen')
    const bound = may(this.#agreed, 'removeRecipients') ? boundIn(paths) : []
    return {
      client: clientOf(this.#introduced()),
      mailFrom,
      recipients: [...addresses],
      answers: 'one',
      ...(queueId !== undefined && { queueId }),
      ...(login !== undefined && { authenticatedAs: login }),
      ...(bound.length > 0 && { bound }),
    }
  }

  #introduced(): Parameters<typeof clientOf>[0] {
    const macros = new Map([...(this.#macros.get('C') ?? []), ...(this.#macros.get('M') ?? [])])
    return {
      macros,
      ...(this.#host !== undefined && { host: this.#host }),
      ...(this.#peer && { peer: this.#peer }),
      ...(this.#helo !== undefined && { helo: this.#helo }),
    }
  }

  /** The latest stage that has it; an empty value counts as none. */
  #macro(name: string): string | undefined {
    for (const stage of ['E', 'B', 'N', 'L', 'T', 'R', 'M', 'H', 'C']) {
      const value = this.#macros.get(stage)?.get(name)
      if (value) return tame(value)
    }
    return undefined
  }

  #answer(silence: keyof typeof PROTOCOL): Step {
    return both(this.#agreed, silence) ? NOTHING : CONTINUE
  }
}

type InTransaction = Extract<
  Command,
  { kind: 'recipient' | 'data' | 'header' | 'endOfHeaders' | 'body' | 'endOfMessage' }
>

function boundIn(paths: readonly string[]): readonly number[] {
  return paths.flatMap((path, at) => (isPlain(path) ? [] : [at]))
}
