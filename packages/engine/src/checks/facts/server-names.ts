import type { Knowledge } from '../../knowledge/knowledge.ts'
import { isDelegated } from '../../sender/host.ts'

/** What the name by which a machine goes tells of it. */
export type ServerName =
  /** One word, as a machine is called that nobody has named for the internet. */
  | 'unnamed'
  /** A name with its own IP address in it, or below a host of rented servers. */
  | 'rented'
  /** Ends in a suffix that does not exist. */
  | 'impossible'
  | 'ordinary'

/** @param name lower-cased, without a final point */
export function serverName(name: string, knowledge: Knowledge): ServerName {
  // An address in the place of a name: some programs in offices have no other.
  if (name.startsWith('[') || /^[0-9a-f]*[.:][0-9.:a-f]*$/u.test(name)) return 'ordinary'
  if (!name.includes('.')) return 'unnamed'
  if (knowledge.isMailService(name)) return 'ordinary'
  if (knowledge.isServerHost(name) || holdsAddress(name)) return 'rented'
  return isDelegated(name) || LOCAL.has(name.slice(name.lastIndexOf('.') + 1))
    ? 'ordinary'
    : 'impossible'
}

/** Suffixes that names within a house have by custom or by standard (RFC 6762, RFC 8375). */
const LOCAL: ReadonlySet<string> = new Set([
  'local',
  'localdomain',
  'localhost',
  'lan',
  'internal',
  'intern',
  'home',
  'arpa',
  'corp',
  'private',
])

/** "203-0-113-7.host.example": four numbers of an address, in a row. */
function holdsAddress(name: string): boolean {
  return /(?:^|[^0-9])[0-9]{1,3}[.-][0-9]{1,3}[.-][0-9]{1,3}[.-][0-9]{1,3}(?:[^0-9]|$)/u.test(name)
}
