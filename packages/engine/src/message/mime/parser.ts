// The only file that knows the mail parser. What it is used for are the parts of the mail standards with the
// longest tail of disorder: encoded words, address lists, file names in pieces and charsets.
import PostalMime, { addressParser, decodeWords } from 'postal-mime'
import { cutAt } from '../../text/ends.ts'

const MOST_HEADER = 20_000

/** Decodes the encoded words of a header (RFC 2047). */
export function decodeHeader(value: string): string {
  const cut = cutAt(value, MOST_HEADER)
  return (cut.includes('=?') ? decodeWords(cut) : cut).replace(/[\r\n\t]/gu, ' ')
}

/** The mailboxes of an address header, groups unwrapped, names decoded. */
export function parseAddresses(
  value: string,
): readonly { readonly name: string; readonly address: string }[] {
  const plain = PLAIN.exec(value)
  if (plain) return [{ name: (plain[1] ?? plain[2] ?? '').trim(), address: plain[3] ?? plain[4]! }]
  return addressParser(cutAt(value, MOST_HEADER), { flatten: true }).map(({ name, address }) => ({
    name,
    address: address ?? '',
  }))
}

/** One mailbox without any disorder, as nearly all are: the parser says the same of it. */
const PLAIN =
  /^(?:(?:"([\p{L}\p{N}_ .,&-]{0,200})" {0,2}|([\p{L}\p{N}_ .&-]{0,200}[\p{L}\p{N}_.&-]) {1,2})?<([A-Za-z0-9._%+=-]{1,100}@[A-Za-z0-9.-]{1,200})>|([A-Za-z0-9._%+=-]{1,100}@[A-Za-z0-9.-]{1,200}))$/u

/** A part's file name from its two headers (RFC 2183, RFC 2231, RFC 2047), or ''. */
export async function parseFileName(contentType: string, disposition: string): Promise<string> {
  if (!/name/iu.test(disposition) && !/name/iu.test(contentType)) return ''
  // A type that is never text, so that the parser takes the part for an attachment and names it.
  const params = contentType.slice(0, 4_000).replace(/^[^;]*/u, 'application/octet-stream')
  const mail = `Content-Type: ${params}\r\nContent-Disposition: ${disposition.slice(0, 4_000)}\r\n\r\n`
  const { attachments } = await PostalMime.parse(mail)
  return cutAt(attachments[0]?.filename ?? '', 255)
}
