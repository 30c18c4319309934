/**
 * Text on the wire is bytes without a character set. Inside the codec it is a string with one character a byte, so that
 * nothing is lost on the way in and out; only what goes into an arrival is read as UTF-8.
 */
export function fromOctets(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1')
}

export function toOctets(text: string): Uint8Array {
  return Buffer.from(text, 'latin1')
}

/** RFC 6531 section 3.3: addresses may be UTF-8. Bytes that are none become U+FFFD. */
export function asUtf8(text: string): string {
  return Buffer.from(text, 'latin1').toString('utf8')
}
