import { asDialled } from '@tasdeeq/engine'

/** What a person asks about. */
export type AskedFor =
  | { readonly kind: 'nothing' }
  | { readonly kind: 'email'; readonly address: string; readonly host: string }
  | { readonly kind: 'number'; readonly digits: string }
  | { readonly kind: 'host'; readonly host: string }
  | { readonly kind: 'name'; readonly name: string }

/** Numbers with blanks and brackets, in Urdu digits or after `tel:`; addresses as they stand in a message. */
export function askedFor(query: string): AskedFor {
  const asked = asciiDigits(query.trim().slice(0, 300).normalize('NFKC'))
  if (asked === '') return { kind: 'nothing' }
  const bare = asked.replace(/^(?:tel|sms|mailto|callto):(?:\/\/)?/iu, '')
  const email = /^<?([^\s@<>]{1,64}@([^\s@<>]{1,253}))>?$/u.exec(refanged(bare))
  if (email) {
    return { kind: 'email', address: lower(email[1]), host: lower(email[2]).replace(/\.$/u, '') }
  }
  const digits = asDialled(bare).replace(/[\s()+./\p{Pd}\p{Cf}]/gu, '')
  if (/^\d{2,15}$/u.test(digits)) return { kind: 'number', digits }
  const host = hostOf(refanged(asked))
  return host === undefined ? { kind: 'name', name: asked } : { kind: 'host', host }
}

function lower(text = ''): string {
  return text.toLowerCase()
}

const ZEROS = [0x06_60, 0x06_f0, 0x09_66, 0x09_e6] as const

/** Arabic, Urdu, Hindi and Bengali digits. */
function asciiDigits(text: string): string {
  return text.replace(/[٠-٩۰-۹०-९০-৯]/gu, (digit) => {
    const code = digit.charCodeAt(0)
    const zero = ZEROS.findLast((start) => start <= code) ?? code
    return String(code - zero)
  })
}

/** As it was before somebody made it harmless: `hxxps://x[.]example`. */
function refanged(text: string): string {
  return text
    .replace(/^hxxp/iu, 'http')
    .replaceAll(/\[\.\]|\(\.\)|\{\.\}/gu, '.')
    .replaceAll(/\[(?:@|at)\]/giu, '@')
}

function hostOf(asked: string): string | undefined {
  if (/\s/u.test(asked) || !asked.includes('.')) return undefined
  const address = /^[a-z]{2,10}:\/\//iu.test(asked) ? asked : `https://${asked}`
  if (!URL.canParse(address)) return undefined
  const { hostname } = new URL(address)
  return hostname.includes('.') ? hostname.replace(/\.$/u, '') : undefined
}
