import { hostOfAddress } from '../../sender/host.ts'
import type { Facts } from '../check.ts'
import { isNameOfAddress } from './address-name.ts'
import { addressees } from './addressees.ts'
import { isDiscussion, isFromList } from './discussion.ts'
import { hasHeader } from './headers.ts'
import { isListMail } from './senders.ts'

/**
 * The free mailbox where somebody who writes under a name that is not his address's wants his answers, other than the one
 * he writes from. It needs no words: where to answer is what such a mail asks, in whatever language it is.
 */
export function answersElsewhere(facts: Facts): string | undefined {
  if (facts.channel !== 'email' || isUnderOwnName(facts)) return undefined
  const other = mailboxOfHeader(facts)
  if (isForNobody(facts)) return other ?? mailboxNamed(facts)
  // A list or a form that writes in somebody's stead has a domain of its own.
  return facts.sender.domain?.kind === 'free-mail' ? other : undefined
}

/** Clubs and families too hide their readers and let another answer; but they write under the name of their address. */
function isUnderOwnName({ sender }: Facts): boolean {
  return sender.address === '' || (sender.displayName !== '' && isNameOfAddress(sender))
}

function mailboxOfHeader({ sender: { address, replyTo } }: Facts): string | undefined {
  const isOther = replyTo?.domain?.kind === 'free-mail' && replyTo.address !== address
  return isOther ? replyTo.address : undefined
}

/** Sent to nobody, or to itself: its readers are hidden. A list that passes on what others write names itself. */
function isForNobody(facts: Facts): boolean {
  if (!hasHeader(facts, 'date')) return false
  if (isListMail(facts) && (isFromList(facts) || !isDiscussion(facts))) return false
  return addressees(facts).every(({ address }) => address === facts.sender.address)
}

/** The only one that the text names. */
function mailboxNamed({ own, sender, knowledge }: Facts): string | undefined {
  const named = own.flatMap((claim) => (claim.kind === 'contact' ? [claim.value.address] : []))
  const others = new Set(
    named
      .filter((one) => one.includes('@') && one !== sender.address)
      .filter((one) => knowledge.isFreeMail(hostOfAddress(one))),
  )
  return others.size === 1 ? [...others][0] : undefined
}
