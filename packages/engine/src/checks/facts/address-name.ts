import { cutAt } from '../../text/ends.ts'
import type { Sender } from '../../sender/sender.ts'
import { fold } from '../../text/fold.ts'

const MOST_NAME = 100

export function shownName({ displayName }: Sender): string {
  return cutAt(displayName, MOST_NAME)
}

/** Have the sender's shown name and his address anything in common? Names of other than Latin letters always have. */
export function isNameOfAddress(sender: Sender): boolean {
  return !areStrangers(fold(shownName(sender)), fold(sender.address))
}

/** Has the name nothing of the address: no word or beginning of one, no initials; nor the address of the name? */
function areStrangers(name: string, address: string): boolean {
  const parts = name.match(/[a-z]+/gu) ?? []
  const long = parts.filter((part) => part.length >= LEAST)
  if (long.length === 0) return false
  const letters = address.replace(/[^a-z]+/gu, '')
  const labels = (address.match(/[a-z]{2,}/gu) ?? []).filter((label) => !EMPTY.has(label))
  const initials = parts.map((part) => part.charAt(0)).join('')
  if (initials.length > 1 && labels.some((label) => isShortFor(label, initials))) return false
  if (long.some((part) => letters.includes(part.slice(0, BEGINNING)))) return false
  const joined = parts.join('')
  return !labels.some((label) => label.length >= LEAST && joined.includes(label))
}

/** Two letters stand in most addresses by chance: in "gmail.com" those of whoever is called O. M. */
function isShortFor(label: string, initials: string): boolean {
  if (initials.length > 2) return label.includes(initials)
  return label.startsWith(initials) || label.endsWith(initials)
}

const LEAST = 3
/** "Katharina" writes as "kath". */
const BEGINNING = 4

/** Parts of addresses that name nobody. */
const EMPTY: ReadonlySet<string> = new Set(['com', 'net', 'org', 'gov', 'edu', 'info', 'mail'])
