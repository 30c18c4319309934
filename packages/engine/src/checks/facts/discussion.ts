import { hostOfAddress, isAligned } from '../../sender/host.ts'
import type { Facts } from '../check.ts'
import { headerValue } from './headers.ts'
import { once } from './once.ts'

/**
 * Did it come through a list of people who write to each other (RFC 2369, RFC 2919)? Such a list passes on what
 * its members write: envelope, signature and addressee are the list's.
 */
export const isDiscussion: (facts: Facts) => boolean = once(readList)

function readList(facts: Facts): boolean {
  if (headerValue(facts, 'list-post').includes('@')) return true
  const list = hostOfList(headerValue(facts, 'list-id'))
  if (list === '' || isFromList(facts)) return false
  return [facts.sender.returnPath?.address, facts.message.sender?.address].some((address) =>
    isAligned(list, hostOfAddress(address ?? '')),
  )
}

/** Is the list its own sender, as of posts that it passes on under its name, or was it passed by? */
export function isFromList(facts: Facts): boolean {
  return isAligned(hostOfList(headerValue(facts, 'list-id')), facts.sender.domain?.host ?? '')
}

/** `Irish users <ilug.linux.example>` → `ilug.linux.example`. */
function hostOfList(value: string): string {
  const open = value.lastIndexOf('<')
  const name = open < 0 ? value : value.slice(open + 1)
  return /^[a-z0-9.-]+/u.exec(name.toLowerCase())?.[0] ?? ''
}
