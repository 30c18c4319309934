import { hostOfAddress } from '../../sender/host.ts'
import type { Facts } from '../check.ts'
import { addressees, localPart } from './addressees.ts'
import { isDiscussion, isFromList } from './discussion.ts'
import { hasHeader } from './headers.ts'
import { ofKind } from './own.ts'
import { isListMail } from './senders.ts'

/**
 * The free mailbox where a stranger wants his answers, which is not the one he writes from. It needs no words: where to
 * answer is what such a mail asks, in whatever language it is.
 */
export function answersElsewhere(facts: Facts): string | undefined {
  if (facts.channel !== 'email' || facts.sender.address === '') return undefined
  const other = mailboxOfHeader(facts)
  if (!isForNobody(facts)) return isAnothers(other, facts) ? other : undefined
  return other ?? mailboxNamed(facts)
}

function mailboxOfHeader({ sender: { address, replyTo } }: Facts): string | undefined {
  const isOther = replyTo?.domain?.kind === 'free-mail' && replyTo.address !== address
  return isOther ? replyTo.address : undefined
}

/** A list or a form that writes in somebody's stead has a domain of its own. */
function isAnothers(other: string | undefined, { sender }: Facts): boolean {
  if (other === undefined || sender.domain?.kind !== 'free-mail') return false
  return !isNamedAlike(other, sender.address)
}

/** Sent to nobody, or to itself: its readers are hidden. A list that passes on what others write names itself. */
function isForNobody(facts: Facts): boolean {
  if (!hasHeader(facts, 'date')) return false
  if (isListMail(facts) && (isFromList(facts) || !isDiscussion(facts))) return false
  return addressees(facts).every(({ address }) => address === facts.sender.address)
}

/** The only one that the text names: the sender's own other one may stand below a letter. */
function mailboxNamed(facts: Facts): string | undefined {
  const named = ofKind(facts, 'contact')
    .map(({ value }) => value.address)
    .filter((one) => one.includes('@') && facts.knowledge.isFreeMail(hostOfAddress(one)))
  const others = new Set(named.filter((one) => !isNamedAlike(one, facts.sender.address)))
  return others.size === 1 ? [...others][0] : undefined
}

const BEGINNING = 4

/** "jane.doe" and "janedoe77" are one person's, and so are two that begin alike. */
function isNamedAlike(one: string, other: string): boolean {
  const [left = '', right = ''] = [one, other].map((address) =>
    localPart(address).replace(/[^\p{L}]/gu, ''),
  )
  return left.includes(right.slice(0, BEGINNING)) || right.includes(left.slice(0, BEGINNING))
}
