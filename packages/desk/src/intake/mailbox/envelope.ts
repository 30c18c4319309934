import { addressParser, decodeWords } from 'postal-mime'
import { getDomain } from 'tldts'
import type { Reporter } from '../intake.ts'
import { fieldValue, type Fields } from '../unpack/fields.ts'

/** Addresses in one field that are looked at. */
const LONGEST = 10_000

/** Who sent a mail to the reporting mailbox. */
export interface MailSender {
  /** Undefined: a program sent it, or they do not say. */
  readonly reporter?: Reporter
  /** Of `From`, lower-cased; '' where there is none, or several. */
  readonly from: string
}

/**
 * The address in `From` where it is of the same domain as that of the envelope: forwarding services write a new
 * envelope for each mail, and people have one pseudonym. Otherwise that of the envelope.
 *
 * @param envelope address of MAIL FROM, '' for the null sender; undefined where it is not known
 */
export function senderOf(header: Fields, envelope: string | undefined): MailSender {
  const { from, name } = writtenIn(header)
  const sender = envelope?.trim().toLowerCase()
  const isFrom = from !== '' && (sender === undefined || sameDomain(from, sender))
  const address = isFrom ? from : (sender ?? '')
  if (!isAddress(address)) return { from }
  return { from, reporter: { address, ...(isFrom && name !== '' && { name }) } }
}

/** Addresses in `To` and `Cc`, lower-cased. */
export function writtenTo(header: Fields): readonly string[] {
  return ['to', 'cc'].flatMap((name) =>
    addressParser((fieldValue(header, name) ?? '').slice(0, LONGEST), { flatten: true }).map(
      ({ address = '' }) => address.trim().toLowerCase(),
    ),
  )
}

/** Several authors are nobody in particular. */
function writtenIn(header: Fields): { readonly from: string; readonly name: string } {
  const written = addressParser((fieldValue(header, 'from') ?? '').slice(0, LONGEST))
  const [only] = written
  if (!only || written.length > 1) return { from: '', name: '' }
  const { address = '', name } = only
  return { from: address.trim().toLowerCase(), name: decodeWords(name).trim() }
}

/**
 * Registrable domains, so that `mail.inbox.example` and `inbox.example` are of one house. Whoever has a name below a
 * suffix of a business (`github.io`) is a house of their own.
 */
export function sameDomain(one: string, other: string): boolean {
  const [house, otherHouse] = [one, other].map(houseOf)
  return house !== '' && house === otherHouse
}

function houseOf(address: string): string {
  const domain = address
    .slice(address.lastIndexOf('@') + 1)
    .trim()
    .toLowerCase()
  return getDomain(domain, { allowPrivateDomains: true }) ?? domain
}

/** What an SMTP command can name (RFC 5321 section 4.5.3.1), without quotes, blanks or control characters. */
export function isAddress(address: string): boolean {
  if (address.length > 254) return false
  const at = address.lastIndexOf('@')
  return (
    at > 0 &&
    /^[!-~\u0080-\uffff]+$/u.test(address) &&
    !/[<>",;:\\()[\]]/u.test(address) &&
    at < address.length - 1
  )
}
