import type { Message } from '@tasdeeq/engine'

/** Media types of messages that are signed or encrypted as a whole (RFC 1847, RFC 8551). */
const WHOLE = [
  'multipart/signed',
  'multipart/encrypted',
  'application/pkcs7-mime',
  'application/x-pkcs7-mime',
]
/** Parts that only stand beside or instead of something signed or encrypted (RFC 3156, RFC 8551). */
const PARTS: ReadonlySet<string> = new Set([
  'application/pkcs7-mime',
  'application/x-pkcs7-mime',
  'application/pkcs7-signature',
  'application/x-pkcs7-signature',
  'application/pgp-signature',
  'application/pgp-encrypted',
])
/** RFC 9580 section 6.2.1: armour within the text. */
const ARMOUR = ['-----BEGIN PGP SIGNED MESSAGE-----', '-----BEGIN PGP MESSAGE-----']

/** Is it, or a part of it, signed or encrypted? Changing the body would break that. */
export function isSealed({ headers, attachments, text }: Message): boolean {
  const types = headers
    .filter(({ name }) => name === 'content-type')
    .map(({ value }) => value.trimStart().toLowerCase())
  return (
    types.some((type) => WHOLE.some((sealed) => type.startsWith(sealed))) ||
    attachments.some(({ type }) => PARTS.has(type)) ||
    ARMOUR.some((line) => text.includes(line))
  )
}
