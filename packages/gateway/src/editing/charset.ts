import { Buffer } from 'node:buffer'

/**
 * How text of a charset can take words in. `utf-8`: any. `ascii`: ASCII stands in it as it is. `wide`: it does not;
 * the text must be brought into UTF-8 first.
 */
export function charsetKind(charset: string): 'utf-8' | 'ascii' | 'wide' {
  const name = charset.toLowerCase()
  if (name === 'utf-8' || name === 'utf8') return 'utf-8'
  return /^(?:utf-?(?:16|32)|ucs-?[24]|iso-10646|unicode)/u.test(name) ? 'wide' : 'ascii'
}

/**
 * The text in UTF-8; undefined where the charset is not known. Where none is said, or ASCII, it is UTF-8 or nobody
 * knows: to guess wrong would spoil the text for good.
 */
export function toUtf8(bytes: Uint8Array, charset: string): Uint8Array | undefined {
  const isSaid = charset !== '' && charset.toLowerCase() !== 'us-ascii'
  try {
    const decoder = isSaid ? new TextDecoder(charset) : new TextDecoder('utf-8', { fatal: true })
    return Buffer.from(decoder.decode(bytes), 'utf8')
  } catch {
    return undefined
  }
}

const PLAIN: Readonly<Record<string, string>> = {
  '‘': "'",
  '’': "'",
  '“': '"',
  '”': '"',
  '–': '-',
  '—': '-',
  '…': '...',
  '\u00a0': ' ',
}

/** Marks of printing as a typewriter has them; other characters stay. */
export function typewritten(text: string): string {
  return text.replace(/[‘’“”–—…\u00a0]/gu, (mark) => PLAIN[mark] ?? mark)
}

export function isAscii(text: string | Uint8Array): boolean {
  if (typeof text === 'string') return /^[\r\n\t -~]*$/u.test(text)
  return text.every((byte) => byte < 128)
}
