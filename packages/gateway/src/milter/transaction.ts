import { hasControl } from './client.ts'
import { Content } from './content.ts'
import type { Account } from './budget.ts'
import { withoutRoute } from '../smtp/path.ts'
import { asUtf8 } from './octets.ts'

export interface MessageLimits {
  readonly messageBytes: number
  readonly recipients: number
}

/** Why a message cannot be judged: it goes by the listener's plan for that failure. */
export interface Excess {
  readonly failure: 'engine' | 'overload'
  readonly how: string
}

/** RFC 5321 section 4.5.3.1.3 allows 256 octets for a path; UTF-8 and old habits get some more. */
const PATH_MOST = 1_024
/** What an object of a recipient costs beside its text. */
const RECIPIENT_COST = 128

/**
 * One message while it comes in. Once it breaks a limit its pieces are let go of, and the end of the message finds only
 * the excess, and the header: it says what has to go from it where the message is delivered all the same.
 */
export class Transaction {
  readonly mailFrom: string
  /** Forward-paths as the MTA finds them again: in brackets, a character for each byte. */
  readonly paths: string[] = []
  /** Whom they lead to, in the same order. */
  readonly addresses: string[] = []
  readonly #limits: MessageLimits
  readonly #account: Account
  readonly #content: Content
  /** Length of the header with the empty line, once it has ended. */
  #headerBytes: number | undefined
  #excess: Excess | undefined
  /** Bytes that came, kept or not. */
  #came = 0
  /** Did the header itself break a limit? */
  #headerLost = false

  constructor(mailFrom: string, limits: MessageLimits, account: Account) {
    this.mailFrom = mailFrom
    this.#limits = limits
    this.#account = account
    this.#content = new Content(account, limits.messageBytes)
  }

  get excess(): Excess | undefined {
    return this.#excess
  }

  get bytes(): number {
    return this.#came
  }

  /** Has the header ended? */
  get inBody(): boolean {
    return this.#headerBytes !== undefined
  }

  addRecipient(path: string, address: string): void {
    if (this.#excess) return
    const cost = path.length + address.length + RECIPIENT_COST
    if (this.paths.length >= this.#limits.recipients) return this.#exceed('too many recipients')
    if (!this.#account.take(cost)) return this.#exceed('no memory')
    this.paths.push(`<${plainPath(path)}>`)
    this.addresses.push(address)
  }

  /**
   * `value` starts with the space after the colon, where there was one. Inner line ends come as LF. Bytes alone set a
   * limit to how many there are: a sender must not get a message past the engine by adding fields.
   */
  addHeader(name: string, value: string): void {
    this.#add(`${name}:${withCrlf(value)}\r\n`)
  }

  /** The empty line between header and body. */
  endHeaders(): void {
    if (this.inBody) return
    this.#add('\r\n')
    this.#headerBytes = this.#content.length
  }

  addBody(bytes: Uint8Array): void {
    this.endHeaders()
    if (bytes.length > 0) this.#add(bytes)
  }

  /** The message, once: what it was put together in is let go of. */
  takeBytes(): Uint8Array {
    return this.#content.takeBytes()
  }

  /** After an excess: the header, once; undefined where not even that fits. */
  takeHeader(): Uint8Array | undefined {
    return this.#headerLost ? undefined : this.takeBytes()
  }

  #add(piece: Uint8Array | string): void {
    this.#came += piece.length
    if (this.#headerLost || (this.#excess && this.inBody)) return
    const wrong = this.#content.add(piece)
    if (wrong === undefined) return
    this.#exceed(wrong === 'too big' ? 'message too big' : wrong)
    if (this.#headerBytes !== undefined) return this.#content.keep(this.#headerBytes)
    this.#headerLost = true
    this.#content.keep(0)
  }

  #exceed(how: string): void {
    this.#excess ??= { failure: how === 'no memory' ? 'overload' : 'engine', how }
  }
}

/** A path without its angle brackets, or why it is none. */
export function readPath(word: string): { readonly path: string } | { readonly wrong: string } {
  if (word.length > PATH_MOST) return { wrong: 'address too long' }
  if (hasControl(word)) return { wrong: 'control character in an address' }
  return { path: asUtf8(plainPath(word)) }
}

/** Postfix and Sendmail deliver without a source route, and compare without it what a filter would have removed. */
function plainPath(word: string): string {
  const isBracketed = word.startsWith('<') && word.endsWith('>')
  return withoutRoute(isBracketed ? word.slice(1, -1) : word)
}

function withCrlf(value: string): string {
  return value.includes('\n') ? value.replaceAll('\r\n', '\n').replaceAll('\n', '\r\n') : value
}
