import { holdsAt, isStrong } from '../../knowledge/facts.ts'
import type { Authority, Fact } from '../../knowledge/records.ts'
import type { Facts } from '../check.ts'

/** The record's fact that makes a contact the body's own, where there is one that holds now. */
export function ownContact(
  contact: { readonly medium: string; readonly address: string },
  bodies: readonly Authority[],
  facts: Facts,
): Fact | undefined {
  for (const body of bodies) {
    const known = contactFacts(contact.medium, body).filter((fact) => holdsAt(fact, facts.now))
    const found = known.filter((fact) => isSame(contact, fact)).sort(strongFirst)[0]
    if (found !== undefined) return found
  }
  return undefined
}

function contactFacts(medium: string, body: Authority): readonly Fact[] {
  if (medium === 'phone' || medium === 'whatsapp') return [...body.phones, ...body.senderIds]
  if (medium === 'email') return [...body.emails, ...body.domains]
  return medium === 'url' ? body.domains : []
}

function isSame(
  contact: { readonly medium: string; readonly address: string },
  fact: Fact,
): boolean {
  if (contact.medium === 'phone' || contact.medium === 'whatsapp') {
    return sameNumber(contact.address, fact.value)
  }
  const address = contact.address.toLowerCase()
  const value = fact.value.toLowerCase()
  if (value.includes('@')) return address === value
  const host = hostOf(address)
  return host === value || host.endsWith(`.${value}`)
}

/** The host of a URL or of a mail address; the address itself where it is neither. */
export function hostOf(address: string): string {
  const bare = address.includes('://') ? address.slice(address.indexOf('://') + 3) : address
  const end = bare.search(/[/?#]/u)
  const authority = end < 0 ? bare : bare.slice(0, end)
  const host = authority.slice(authority.lastIndexOf('@') + 1)
  const colon = host.indexOf(':')
  return (colon < 0 ? host : host.slice(0, colon)).toLowerCase()
}

/** Digits that tell one subscriber from another, without country code or trunk zero. */
const TELLING_DIGITS = 9
const SHORT_CODE_DIGITS = 6

/** One number written in two ways: "+92 51 1234567" and "051-1234567". Short codes must be equal. */
export function sameNumber(a: string, b: string): boolean {
  const left = digitsOf(a)
  const right = digitsOf(b)
  if (left === '' || right === '') return false
  if (left.length <= SHORT_CODE_DIGITS || right.length <= SHORT_CODE_DIGITS) return left === right
  return left.slice(-TELLING_DIGITS) === right.slice(-TELLING_DIGITS)
}

function digitsOf(number: string): string {
  return number.replace(/\D+/gu, '').replace(/^0+/u, '')
}

function strongFirst(a: Fact, b: Fact): number {
  return Number(isStrong(b)) - Number(isStrong(a))
}
