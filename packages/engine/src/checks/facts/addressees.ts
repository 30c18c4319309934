import type { Address } from '../../message/message.ts'
import { hostOfAddress } from '../../sender/host.ts'
import type { Facts } from '../check.ts'
import { once } from './once.ts'

/** Addresses of the readers it is openly for, of `To` and `Cc`: a few, the first ones. */
export const addressees: (facts: Facts) => readonly Address[] = once(({ message }) =>
  [...message.to, ...message.cc]
    .filter(({ address }) => address.indexOf('@') > 0)
    .slice(0, MOST_READERS),
)

/** Beyond a few, a mail is for a crowd, and no address in it stands for its reader. */
const MOST_READERS = 3

/** The part before the `@`. */
export function localPart(address: string): string {
  const at = address.lastIndexOf('@')
  return at < 0 ? address : address.slice(0, at)
}

/** Domains of the readers that are their own, not free mail's, and not the sender's. */
export const readersDomains: (facts: Facts) => readonly string[] = once((facts) => {
  const own = facts.sender.domain?.registrable
  return addressees(facts)
    .map(({ address }) => hostOfAddress(address))
    .filter((host) => host.includes('.') && host !== own && !facts.knowledge.isFreeMail(host))
})

/** "Reply for reader@mail.example", "sent to …": do the words before an address only say whose it is, and greet nobody? */
export function namesAside(before: string): boolean {
  return /\b(?:for|to|from|by|as|an|für|para|pour|voor)\s*$/iu.test(before.slice(-12))
}
