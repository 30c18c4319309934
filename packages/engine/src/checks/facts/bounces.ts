import type { Facts } from '../check.ts'
import { headerValue } from './headers.ts'
import { once } from './once.ts'

/** Does a mail server report that a mail could not be delivered? Such reports are written by all kinds of servers. */
export const isBounce: (facts: Facts) => boolean = once((facts) => {
  const { displayName, address } = facts.sender
  return (
    /^multipart\/report/iu.test(headerValue(facts, 'content-type')) ||
    /^(?:mailer-daemon|postmaster)(?:@|$)/iu.test(address || displayName) ||
    facts.message.returnPath === ''
  )
})
