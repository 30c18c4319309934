/**
 * What an MTA says. Texts have one character a byte (`octets.ts`).
 */
export type Command =
  | Negotiate
  /** For the command of that letter, which comes next; the list may be empty. */
  | { readonly kind: 'macros'; readonly stage: string; readonly values: readonly Macro[] }
  | { readonly kind: 'connect'; readonly host: string; readonly peer: Peer }
  | { readonly kind: 'helo'; readonly name: string }
  /** The path with its angle brackets, then the ESMTP parameters. */
  | { readonly kind: 'mail'; readonly words: readonly string[] }
  | { readonly kind: 'recipient'; readonly words: readonly string[] }
  | { readonly kind: 'data' }
  | { readonly kind: 'header'; readonly name: string; readonly value: string }
  | { readonly kind: 'endOfHeaders' }
  | { readonly kind: 'body'; readonly bytes: Uint8Array }
  /** With the last of the body, where the MTA puts it here. */
  | { readonly kind: 'endOfMessage'; readonly bytes: Uint8Array }
  /** A command of SMTP that the MTA does not know. */
  | { readonly kind: 'unknown'; readonly line: string }
  | { readonly kind: 'abort' }
  | { readonly kind: 'quit' }
  /** The client is gone, the connection stays for the next one (`SMFIC_QUIT_NC`). */
  | { readonly kind: 'quitKeep' }

export interface Negotiate {
  readonly kind: 'negotiate'
  readonly version: number
  readonly actions: number
  readonly protocol: number
}

export type Macro = readonly [name: string, value: string]

/** Who is connected to the MTA. */
export type Peer =
  | { readonly family: 'unknown' }
  | { readonly family: 'unix' | 'ipv4' | 'ipv6'; readonly port: number; readonly address: string }

/** What the filter says. */
export type Reply =
  | (Omit<Negotiate, 'kind'> & { readonly kind: 'negotiated'; readonly macros: readonly Chosen[] })
  | {
      readonly kind:
        | 'continue'
        | 'accept'
        | 'discard'
        | 'reject'
        | 'temporary'
        | 'skip'
        | 'progress'
    }
  | { readonly kind: 'shutdown' | 'connectionFailure' }
  /** `550 5.7.1 text`; percent signs are doubled on the wire. */
  | { readonly kind: 'smtp'; readonly line: string }
  | { readonly kind: 'addHeader'; readonly name: string; readonly value: string }
  | {
      readonly kind: 'insertHeader' | 'changeHeader'
      readonly index: number
      readonly name: string
      readonly value: string
    }
  | { readonly kind: 'changeSender' | 'addRecipientWith'; readonly words: readonly string[] }
  | { readonly kind: 'addRecipient' | 'removeRecipient'; readonly address: string }
  | { readonly kind: 'body'; readonly bytes: Uint8Array }
  | { readonly kind: 'quarantine'; readonly reason: string }

/** The macros that are wanted at a stage. */
export interface Chosen {
  readonly stage: number
  readonly names: readonly string[]
}
