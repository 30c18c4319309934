import type { Facts } from '../check.ts'
import { headerValue } from './headers.ts'
import { once } from './once.ts'
import { ownBody } from './own-body.ts'

/**
 * Does a mail server report what became of a mail? Told by how such reports are built (RFC 6522), or by a postmaster who
 * gives a server's answer or the mail itself: an empty return path and a name are anybody's to write.
 */
export const isBounce: (facts: Facts) => boolean = once((facts) => {
  if (facts.channel !== 'email') return false
  return isReport(facts) || (isPostmaster(facts) && tellsWhatBecame(facts))
})

/** The part for machines that such a report has besides the words for people (RFC 3464, 5965, 8098). */
const MACHINES_PART =
  /^message\/(?:global-)?(?:delivery-status|disposition-notification|feedback-report)/u

function isReport(facts: Facts): boolean {
  const { attachments } = facts.message
  if (attachments.some(({ type }) => MACHINES_PART.test(type))) return true
  const type = headerValue(facts, 'content-type')
  return /^multipart\/report\b/iu.test(type) && /\breport-type\s*=/iu.test(type)
}

function isPostmaster({ sender }: Facts): boolean {
  return /^(?:mailer-daemon|postmaster)(?:@|$)/iu.test(sender.address || sender.displayName)
}

/**
 * A server's answer (RFC 5321, section 4.2; RFC 3463), the mail that came back, or the address that could not be
 * reached and nothing to go to.
 */
function tellsWhatBecame(facts: Facts): boolean {
  const { message } = facts
  const { text } = ownBody(facts)
  if (message.quoted.length > 0 || SERVERS_ANSWER.test(text)) return true
  return message.links.length === 0 && /[\w.+-]@\w/u.test(text)
}

const SERVERS_ANSWER = /(?<![\d.])[45](?:\d\d[ -]|\.\d{1,3}\.\d{1,3}(?!\d))/u
