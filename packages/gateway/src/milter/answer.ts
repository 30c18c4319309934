import type { FailurePlan } from '../config/config.ts'
import { NOT_PLAIN, type Disposition, type Edits, type Outcome } from '../outcome.ts'
import type { Reply as SmtpReply } from '../outcome.ts'
import type { Reply } from './command.ts'
import { modifications, smtpLine } from './modifications.ts'
import { may } from './negotiation.ts'
import { isPlain } from './recipient.ts'
import type { Exceeded, Whole } from './session.ts'

/** What the MTA is told at the end of a message. */
export interface Answer {
  /** Modifications, and last the answer itself. */
  readonly replies: readonly Reply[]
  /** For the log. */
  readonly word: 'delivered' | 'partly delivered' | 'discarded' | 'rejected' | 'later'
  /** Recipients that get the mail though it is held or discarded for them: this MTA cannot take one away. */
  readonly kept?: number
  /** The recipient for whom all was refused, since this MTA might not find him by that name to take him away. */
  readonly odd?: string
}

type Settled = Extract<Outcome, { kind: 'settled' }>

/**
 * Throws where an outcome cannot be one of this listener: then nobody is answered, and the MTA does as if the gateway were
 * gone.
 */
export function answerOf(outcome: Outcome, whole: Whole): Answer {
  if (outcome.kind === 'later') {
    return { word: 'later', replies: [{ kind: 'smtp', line: smtpLine(outcome.reply) }] }
  }
  const all = dispositions(outcome, whole)
  if (all.has('reject')) return rejected(outcome, all)
  // Not `accept`: that means the same at this point, but filters that come after are none of its business.
  if (all.has('deliver')) return delivered(outcome, whole)
  return { word: 'discarded', replies: [{ kind: 'discard' }] }
}

function dispositions(outcome: Settled, whole: Whole): ReadonlySet<Disposition> {
  if (outcome.recipients.length !== whole.paths.length || whole.paths.length === 0) {
    throw new Error(
      `the outcome has ${outcome.recipients.length} recipients, the message ${whole.paths.length}`,
    )
  }
  return new Set(outcome.recipients.map(({ disposition }) => disposition))
}

function rejected({ rejection }: Settled, all: ReadonlySet<Disposition>): Answer {
  if (all.size > 1) throw new Error('rejected for some recipients, but there is one answer for all')
  const reply = rejection ?? { code: 550, enhanced: '5.7.1', text: 'Message refused' }
  return { word: 'rejected', replies: [{ kind: 'smtp', line: smtpLine(reply) }] }
}

function delivered(outcome: Settled, whole: Whole): Answer {
  const removed = removals(outcome, whole.paths)
  const able = may(whole.agreed, 'removeRecipients')
  const odd = able ? removed.find((path) => !isPlain(path)) : undefined
  if (odd !== undefined)
    return { word: 'rejected', odd, replies: [{ kind: 'smtp', line: smtpLine(NOT_PLAIN) }] }
  const replies: readonly Reply[] = [
    ...(able ? removed.map((address): Reply => ({ kind: 'removeRecipient', address })) : []),
    ...modifications(outcome.edits, whole.agreed),
    { kind: 'continue' },
  ]
  if (!able && removed.length > 0) return { word: 'delivered', replies, kept: removed.length }
  return { word: removed.length === 0 ? 'delivered' : 'partly delivered', replies }
}

/**
 * The MTA removes every recipient of that address. One that stands there twice, once to be delivered, is therefore
 * kept: nothing may be lost.
 */
function removals({ recipients }: Settled, paths: readonly string[]): readonly string[] {
  const delivers = (_path: string, at: number): boolean => recipients[at]?.disposition === 'deliver'
  const wanted = new Set(paths.filter(delivers))
  return [...new Set(paths.filter((path) => !wanted.has(path)))]
}

export interface ExcessAnswer {
  readonly replies: readonly Reply[]
  readonly word: 'delivered' | 'later'
}

/**
 * What the MTA is told of a message that broke a limit. Nobody may speak in our name in what passes unchecked either: where
 * the header itself was too big to tell, it does not pass.
 *
 * @param unchecked the changes to a message with this header that is delivered without having been judged
 */
export function answerOfExcess(
  { excess, header, agreed }: Exceeded,
  plan: FailurePlan,
  unchecked: (header: Uint8Array) => Edits,
): ExcessAnswer {
  if (plan[excess.failure] === 'later' || header === undefined) {
    return { word: 'later', replies: [LATER[excess.failure]] }
  }
  const replies = [...modifications(unchecked(header), agreed), { kind: 'continue' } as const]
  return { word: 'delivered', replies }
}

function later(reply: SmtpReply): Reply {
  return { kind: 'smtp', line: smtpLine(reply) }
}

/** RFC 3463: 4.3.4 message too big for system, 4.3.2 system not accepting network messages. */
const LATER = {
  engine: later({ code: 452, enhanced: '4.3.4', text: 'Message too big to be checked here' }),
  overload: later({ code: 451, enhanced: '4.3.2', text: 'Too busy now, please try again later' }),
} as const
