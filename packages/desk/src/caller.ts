import type { Tlp } from './marking.ts'

/**
 * Roles, each by itself: an approver is not an admin. `citizen` is whoever is not signed in; `gateway` has a key.
 * analyst: works on campaigns and proposes. approver: an analyst who may approve what another proposed, and read who
 * reported. admin: users, gateways, settings. auditor: reads the log, changes nothing.
 */
export const roles = ['citizen', 'gateway', 'analyst', 'approver', 'admin', 'auditor'] as const
export type Role = (typeof roles)[number]

/** Who asks, as far as it is proven. */
export type Caller =
  | {
      readonly kind: 'citizen'
      readonly role: 'citizen'
      /** Network of the client, `/24` or `/48`, as a keyed hash: for limits, never kept with a report. */
      readonly network: string
    }
  | {
      readonly kind: 'gateway'
      readonly role: 'gateway'
      readonly id: string
      readonly name: string
      readonly clearance: Tlp
      /** SHA-256 of the key that it came with, hexadecimal. */
      readonly key: string
    }
  | {
      readonly kind: 'user'
      readonly role: 'analyst' | 'approver' | 'admin' | 'auditor'
      readonly id: string
      readonly name: string
      readonly clearance: Tlp
      /** Id of the session that they came with. */
      readonly session: string
      /** Did they prove themselves within the last minutes? Publishing, reading reporters, granting roles ask for it. */
      readonly fresh: boolean
    }

/** The callers that have one of these roles. */
export type CallerWith<Allowed extends Role> = Allowed extends 'citizen' | 'gateway'
  ? Extract<Caller, { readonly kind: Allowed }>
  : Extract<Caller, { readonly kind: 'user' }> & { readonly role: Allowed }
