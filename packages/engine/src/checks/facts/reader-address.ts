import type { Facts } from '../check.ts'

/** Addresses of those the message is to, lower-cased: the first few. */
export function readerAddresses({ message }: Facts): readonly string[] {
  return [...message.to, ...message.cc]
    .map(({ address }) => address)
    .filter((address) => isAddress(address))
    .slice(0, MOST_READERS)
}

const MOST_READERS = 5

/** A mail address within longer text, if there is one: told by its `@` and what stands about it. */
export function addressWithin(written: string): string | undefined {
  for (let at = written.indexOf('@'); at >= 0; at = written.indexOf('@', at + 1)) {
    const start = backTo(written, at)
    const end = onTo(written, at)
    const address = written.slice(start, end)
    if (isAddress(address)) return address.toLowerCase()
  }
  return undefined
}

/** The address that a text in base64 holds, if it is one. */
export function addressInBase64(token: string): string | undefined {
  if (token.length < LEAST_TOKEN || token.length > MOST_TOKEN) return undefined
  // An address begins with ASCII: the first bytes of most tokens already tell that they are something else.
  const head = decode(token.slice(0, 8))
  if (head === undefined || !isPlain(head)) return undefined
  const plain = decode(token)
  return plain !== undefined && isPlain(plain) ? addressWithin(plain) : undefined
}

const LEAST_TOKEN = 12
const MOST_TOKEN = 400

function decode(token: string): string | undefined {
  const standard = token.replaceAll('-', '+').replaceAll('_', '/').replaceAll('=', '')
  if (!/^[A-Za-z0-9+/]+$/u.test(standard) || standard.length % 4 === 1) return undefined
  return atob(standard)
}

function isPlain(decoded: string): boolean {
  for (let at = 0; at < decoded.length; at++) {
    const code = decoded.charCodeAt(at)
    if (code < 0x20 || code > 0x7e) return false
  }
  return true
}

const AROUND = 64

function backTo(written: string, at: number): number {
  let start = at
  while (start > 0 && at - start < AROUND && isLocal(written.charAt(start - 1))) start--
  return start
}

function onTo(written: string, at: number): number {
  let end = at + 1
  while (end < written.length && end - at < AROUND && isHost(written.charAt(end))) end++
  return written.charAt(end - 1) === '.' ? end - 1 : end
}

function isLocal(character: string): boolean {
  return /[a-z0-9._+-]/iu.test(character)
}

function isHost(character: string): boolean {
  return /[a-z0-9.-]/iu.test(character)
}

function isAddress(written: string): boolean {
  const at = written.indexOf('@')
  const dot = written.lastIndexOf('.')
  return at > 0 && dot > at + 1 && dot < written.length - 2
}
