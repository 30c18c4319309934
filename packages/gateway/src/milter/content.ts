import type { Account } from './budget.ts'

const FIRST_ROOM = 16_384
const NOTHING = Buffer.alloc(0)

/**
 * The message as its pieces come in. Room doubles and is charged before it is made; a listing of pieces would cost a
 * hundred bytes for each, however small a hostile peer makes them.
 */
export class Content {
  readonly #account: Account
  readonly #most: number
  #room: Buffer = NOTHING
  #length = 0

  constructor(account: Account, most: number) {
    this.#account = account
    this.#most = most
  }

  /** Why the piece was not taken, or nothing. */
  add(piece: Uint8Array | string): 'too big' | 'no memory' | undefined {
    const length = this.#length + piece.length
    if (length > this.#most) return 'too big'
    if (length > this.#room.length && !this.#grow(length)) return 'no memory'
    if (typeof piece === 'string') this.#room.write(piece, this.#length, 'latin1')
    else this.#room.set(piece, this.#length)
    this.#length = length
    return undefined
  }

  get length(): number {
    return this.#length
  }

  /** Lets go of all but the first bytes. */
  keep(length: number): void {
    const room = Buffer.from(this.#room.subarray(0, length))
    this.#account.give(this.#room.length - room.length)
    this.#room = room
    this.#length = room.length
  }

  /** Exactly the message, in memory of its own (it crosses threads); charged as such. */
  takeBytes(): Uint8Array {
    const bytes = new Uint8Array(this.#room.subarray(0, this.#length))
    this.#account.give(this.#room.length - this.#length)
    this.#room = NOTHING
    return bytes
  }

  #grow(length: number): boolean {
    const size = Math.min(Math.max(FIRST_ROOM, this.#room.length * 2, length), this.#most)
    if (!this.#account.take(size - this.#room.length)) return false
    const room = Buffer.allocUnsafeSlow(size)
    room.set(this.#room.subarray(0, this.#length))
    this.#room = room
    return true
  }
}
