/** A text with places cut out of it. */
export interface Cut {
  readonly text: string
  readonly removed: number
}

const GONE = 'removed@recipient.invalid'
const MOST = 50

/** Takes addresses out of a mail's bytes, held as Latin-1. */
export function withoutAddresses(text: string, addresses: readonly string[]): Cut {
  const patterns = addresses
    .filter((address) => address.length > 3 && address.length < 320)
    .slice(0, MOST)
    .map(patternOf)
  if (patterns.length === 0) return { text, removed: 0 }
  const plain = cut(text, patterns)
  const coded = inBase64(plain.text, patterns)
  return { text: coded.text, removed: plain.removed + coded.removed }
}

/** Quoted-printable may end a line within it, and write the sign as `=40` (RFC 2045 section 6.7). */
function patternOf(address: string): RegExp {
  const parts = latin1(address)
    .split('')
    .map((character) => {
      if (character === '@') return '(?:@|=40|%40|&#64;)'
      return character.replace(/[^\w]/u, String.raw`\$&`)
    })
  return new RegExp(parts.join(String.raw`(?:=\r?\n)?`), 'gi')
}

/** Its bytes in UTF-8, one character each, as the mail is held. */
function latin1(text: string): string {
  return String.fromCharCode(...new TextEncoder().encode(text))
}

function cut(text: string, patterns: readonly RegExp[]): Cut {
  let removed = 0
  let left = text
  for (const pattern of patterns) {
    left = left.replace(pattern, () => {
      removed++
      return GONE
    })
  }
  return { text: left, removed }
}

/** Lines of base64, as a part of a mail is written in it (RFC 2045 section 6.8): at least one is long. */
const CODED = /^[A-Za-z0-9+/]{20,998}={0,2}\r?(?:\n[A-Za-z0-9+/]{1,998}={0,2}\r?)*$/gm

function inBase64(text: string, patterns: readonly RegExp[]): Cut {
  let removed = 0
  const left = text.replace(CODED, (lines) => {
    const plain = decoded(lines)
    const without = plain === undefined ? undefined : cut(plain, patterns)
    if (!without || without.removed === 0) return lines
    removed += without.removed
    return encoded(without.text, lines.endsWith('\r'))
  })
  return { text: left, removed }
}

function decoded(lines: string): string | undefined {
  try {
    return atob(lines.replace(/[\r\n]/gu, ''))
  } catch {
    return undefined
  }
}

const LINE = 76

function encoded(text: string, endsInReturn: boolean): string {
  const whole = btoa(text)
  const lines: string[] = []
  for (let at = 0; at < whole.length; at += LINE) lines.push(whole.slice(at, at + LINE))
  return `${lines.join('\r\n')}${endsInReturn ? '\r' : ''}`
}
