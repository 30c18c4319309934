import type { Next } from '../config/config.ts'
import type { Reply } from '../outcome.ts'
import type { Deliver } from '../quarantine.ts'
import { DeliveryFailure } from '../quarantine.ts'
import { handOver } from './hand-over.ts'

/**
 * Hands messages to a server. Gives what it said for each recipient where it took the message for at least one; throws
 * `DeliveryFailure` where it took it for none, or there was no answer.
 */
export function deliverTo(next: Next): Deliver {
  return async (message) => {
    const recipients = [...new Set(message.recipients)]
    const handed = await handOver(next, { ...message, recipients })
    if (handed.kind === 'failed') {
      throw new DeliveryFailure(handed.cause, { temporary: true, code: 451 })
    }
    const answers = recipients.map((address) => {
      const { code, enhanced, text } = handed.replies.get(address) ?? unanswered
      return { address, code, text: `${enhanced} ${text}` }
    })
    if (answers.some(({ code }) => code < 300)) return { recipients: answers }
    throw refused(answers)
  }
}

function refused(answers: readonly { readonly code: number; readonly text: string }[]): Error {
  // One refusal that may pass is reason enough to try again.
  const { code, text } = answers.find((each) => each.code < 500) ?? answers[0] ?? unanswered
  return new DeliveryFailure(`refused: ${code} ${text}`, { temporary: code < 500, code })
}

const unanswered: Reply = { code: 451, enhanced: '4.5.0', text: 'No answer' }
