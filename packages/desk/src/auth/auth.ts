import type { Caller } from '../caller.ts'
import type { Tlp } from '../marking.ts'
import type { AddedGateway } from './gateway-keys.ts'
import type { Known } from './still.ts'

/** Who asks, and the sign-in itself. */
export interface Auth {
  /** Who sent this, from this address. */
  readonly callerOf: (request: Request, address: string) => Promise<Asking>
  /** For what lasts: ends when `over` does, and as soon as role, clearance or key were taken from the caller. */
  readonly untilLost: (caller: Known, over: AbortSignal) => Listening
  /** Everything below `/auth/`. */
  readonly handler: (request: Request, address: string) => Promise<Response>
  /** Makes a user; gives a password for the first sign-in, after which a passkey or TOTP is asked for. */
  readonly addUser: (user: NewUser) => Promise<AddedUser>
  /** Registers a gateway and gives its key, which is not kept. */
  readonly addGateway: (gateway: {
    readonly name: string
    readonly clearance: Tlp
    readonly by: string
  }) => Promise<AddedGateway>
}

/** Watched over until it is disposed of. */
export interface Listening extends Disposable {
  readonly signal: AbortSignal
}

/**
 * A key or session that is wrong or expired is a caller of its own: it never becomes a citizen. Who has signed in but
 * still has the first password, or no second factor, may do nothing but mend that.
 */
export type Asking =
  | Caller
  /** `forget`: the `Set-Cookie` that removes a session which holds no more. */
  | { readonly kind: 'unknown'; readonly forget?: string }
  | {
      readonly kind: 'incomplete'
      readonly id: string
      readonly needs: 'password' | 'second-factor'
    }

export type AddedUser =
  | { readonly kind: 'added'; readonly id: string; readonly password: string }
  | { readonly kind: 'refused'; readonly why: 'address-taken' | 'not-an-address' }

export interface NewUser {
  readonly email: string
  readonly name: string
  readonly role: 'analyst' | 'approver' | 'admin' | 'auditor'
  readonly clearance: Tlp
  /** Who makes them: a user's id, or `command`. */
  readonly by: string
}
