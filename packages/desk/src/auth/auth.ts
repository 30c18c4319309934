import type { Caller } from '../caller.ts'
import type { Tlp } from '../marking.ts'

/** Who asks, and the sign-in itself. */
export interface Auth {
  /** A key or session that is wrong or expired is a caller of its own: it never becomes a citizen. */
  readonly callerOf: (
    request: Request,
    address: string,
  ) => Promise<Caller | { readonly kind: 'unknown' }>
  /** Everything below `/auth/`. */
  readonly handler: (request: Request) => Promise<Response>
  /** Makes a user; gives a password for the first sign-in, after which a passkey or TOTP is asked for. */
  readonly addUser: (user: NewUser) => Promise<{ readonly id: string; readonly password: string }>
  /** Registers a gateway and gives its key, which is not kept. */
  readonly addGateway: (gateway: {
    readonly name: string
    readonly clearance: Tlp
    readonly by: string
  }) => Promise<{ readonly id: string; readonly key: string }>
}

export interface NewUser {
  readonly email: string
  readonly name: string
  readonly role: 'analyst' | 'approver' | 'admin' | 'auditor'
  readonly clearance: Tlp
  /** Who makes them: a user's id, or `command`. */
  readonly by: string
}
