import type { Chosen, Negotiate, Reply } from './command.ts'
import { ACTION, NEWEST, OLDEST, PROTOCOL, STAGE } from './protocol.ts'

/** What both sides may do for as long as the connection lasts. */
export interface Agreed {
  readonly version: number
  /** Bits of `ACTION` and of `PROTOCOL` that both have. */
  readonly actions: number
  readonly protocol: number
}

const ACTIONS =
  ACTION.addHeaders |
  ACTION.changeBody |
  ACTION.removeRecipients |
  ACTION.changeHeaders |
  ACTION.chooseMacros

/**
 * Nothing is decided before the end of the message, so no answer is needed before it; saved round trips are most of what a
 * milter costs. DATA alone is answered, though nothing is learnt of it: it is the last that is said for a while, in a
 * small packet, and without an answer Nagle's rule holds the next one back for the 40 ms of a delayed acknowledgement.
 */
const WANTED =
  PROTOCOL.noUnknown |
  PROTOCOL.skip |
  PROTOCOL.noReplyToConnect |
  PROTOCOL.noReplyToHelo |
  PROTOCOL.noReplyToMail |
  PROTOCOL.noReplyToRecipient |
  PROTOCOL.noReplyToUnknown |
  PROTOCOL.noReplyToHeader |
  PROTOCOL.noReplyToEndOfHeaders |
  PROTOCOL.noReplyToBody |
  PROTOCOL.leadingSpace

/** Exactly the macros that are read; Postfix sends its own choice for stages that are not named. */
const MACROS: readonly Chosen[] = [
  { stage: STAGE.connect, names: ['{client_addr}', '{client_name}', '{client_resolve}'] },
  { stage: STAGE.mail, names: ['i', '{auth_authen}'] },
  { stage: STAGE.recipient, names: ['i', '{rcpt_mailer}', '{rcpt_addr}'] },
  { stage: STAGE.endOfMessage, names: ['i'] },
]

/** Intersects what the MTA offers with what is wanted; `undefined` where no version is common. */
export function agree(offer: Negotiate): Agreed | undefined {
  if (offer.version < OLDEST) return undefined
  return {
    version: Math.min(offer.version, NEWEST),
    actions: (offer.actions & ACTIONS) >>> 0,
    protocol: (offer.protocol & WANTED) >>> 0,
  }
}

export function agreement(agreed: Agreed): Reply {
  const macros = may(agreed, 'chooseMacros') ? MACROS : []
  return { kind: 'negotiated', ...agreed, macros }
}

/** Did the MTA grant that? */
export function may(agreed: Agreed, action: keyof typeof ACTION): boolean {
  return (agreed.actions & ACTION[action]) !== 0
}

export function both(agreed: Agreed, protocol: keyof typeof PROTOCOL): boolean {
  return (agreed.protocol & PROTOCOL[protocol]) !== 0
}

/** Names of the actions without which an outcome cannot be carried out in full. */
export function lacking(agreed: Agreed): readonly string[] {
  const needed = ['addHeaders', 'changeBody', 'removeRecipients', 'changeHeaders'] as const
  return needed.filter((action) => !may(agreed, action))
}
