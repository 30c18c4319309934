import { domainOf, isAddress } from '../mime/addresses.ts'
import type { Address } from '../message.ts'

/** The head of the message on the outside. */
export interface Outer {
  readonly from: readonly Address[]
  readonly replyTo: readonly Address[]
  readonly to: readonly Address[]
  readonly isFreeMail: (domain: string) => boolean
  /** He adds next to no words of his own. */
  readonly isSilent: boolean
}

/** The message it carries. */
export interface Inner {
  readonly from: readonly Address[]
  readonly to: readonly Address[]
  /** What the inner message says. */
  readonly text: string
}

/**
 * Is what looks like a forward the sender's own letter? In a true forward the inner message was sent to the one
 * who now forwards it, by somebody else. So it is dressed where
 *
 * - it is from his own address, and was not sent to himself (a forged sender is a common trick, and its victim
 *   does forward it);
 * - it is from his own domain (free mail apart), he adds nothing, and it was not sent to him;
 * - it was sent to those he now sends it to, who are of another house, and not to him;
 * - he adds nothing, and it was sent to others, none of them he or his house;
 * - it names the outer message's own `Reply-To`, or, where he adds nothing, his own address further down than a
 *   greeting (letters greet their reader by address).
 */
export function isDressed(outer: Outer, inner: Inner): boolean {
  const sender = outer.from.find(({ address }) => isAddress(address))
  if (!sender) return false
  if (mentions(inner.text, answersElsewhere(outer, sender))) return true
  if (inner.to.some((to) => isSame(to, sender))) return false
  if (inner.from.some(({ address }) => address === sender.address)) return true
  const house = houseOf(sender, outer)
  const strangers = strangersOf(inner, house)
  if (areSameReaders(strangers, outer.to)) return true
  if (!outer.isSilent) return false
  const isOfHouse = inner.from.some(({ address }) => house !== '' && domainOf(address) === house)
  return isOfHouse || strangers.length > 0 || mentions(inner.text.slice(GREETING), [sender.address])
}

/** Is what looks like an answered message the sender's own? He quotes himself, or has nothing else to say. */
export function isDressedReply(outer: Outer, quoted: string, readers: readonly Address[]): boolean {
  const sender = outer.from[0]?.address ?? ''
  if (!isAddress(sender)) return outer.isSilent
  const head = quoted.toLowerCase()
  const asked = readers.filter(({ address }) => isAddress(address))
  const isToAuthor = asked.some(({ address }) => head.includes(address))
  if (head.includes(sender) && !isToAuthor) return true
  return outer.isSilent && !isToAuthor && !asked.some((reader) => namedIn(head, reader))
}

/** Characters at the start of a letter that may greet its reader. */
const GREETING = 200

function namedIn(head: string, { name }: Address): boolean {
  return name.length > 3 && head.includes(name.toLowerCase())
}

function areSameReaders(inner: readonly string[], outer: readonly Address[]): boolean {
  return inner.length > 0 && inner.every((address) => outer.some((to) => to.address === address))
}

/** The readers of the inner message, where all of them are of another house. */
function strangersOf(inner: Inner, house: string): readonly string[] {
  const readers = inner.to.map(({ address }) => address).filter(isAddress)
  return house !== '' && readers.some((address) => domainOf(address) === house) ? [] : readers
}

/** People have several addresses, and one name. */
function isSame(one: Address, other: Address): boolean {
  if (one.address !== '' && one.address === other.address) return true
  return one.name.length > 3 && one.name.toLowerCase() === other.name.toLowerCase()
}

function houseOf(sender: Address, outer: Outer): string {
  const domain = domainOf(sender.address)
  return outer.isFreeMail(domain) ? '' : domain
}

function answersElsewhere(outer: Outer, sender: Address): readonly string[] {
  return outer.replyTo
    .map(({ address }) => address)
    .filter((address) => isAddress(address) && address !== sender.address)
}

function mentions(text: string, addresses: readonly string[]): boolean {
  if (addresses.length === 0) return false
  const lower = text.toLowerCase()
  return addresses.some((address) => lower.includes(address))
}
