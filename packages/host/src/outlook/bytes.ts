/** Text as UTF-8. */
export function bytesOf(text: string): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(text)
}

export function joined(parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0))
  let at = 0
  for (const part of parts) {
    whole.set(part, at)
    at += part.length
  }
  return whole
}

/** Bytes that give a line of 76 characters (RFC 2045 section 6.8). */
const IN_A_LINE = 57

export function base64Lines(bytes: Uint8Array): readonly string[] {
  const lines: string[] = []
  for (let at = 0; at < bytes.length; at += IN_A_LINE) {
    lines.push(btoa(String.fromCharCode(...bytes.subarray(at, at + IN_A_LINE))))
  }
  return lines
}
