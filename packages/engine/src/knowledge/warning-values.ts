import type { WarningKind } from './warning.ts'

/** What one can be warned of by its value alone. */
export type ValueKind = Exclude<WarningKind, 'text'>

/**
 * The form under which a value is looked up: however it is written in a warning or a message, the same thing has
 * the same. '' for what has no such form.
 */
export function warningKey(kind: ValueKind, value: string): string {
  const plain = value.trim().slice(0, LONGEST)
  return FORMS[kind](plain)
}

const LONGEST = 2_048

const FORMS: Readonly<Record<ValueKind, (value: string) => string>> = {
  domain: (value) => withoutDot(value.toLowerCase()),
  url: pageOf,
  email: (value) => value.toLowerCase(),
  phone: (value) => (value.startsWith('+') ? '+' : '') + value.replace(/[^0-9]/gu, ''),
  account: (value) => value.replace(/[^0-9A-Za-z]/gu, '').toUpperCase(),
  wallet: coinOf,
  handle: (value) => value.toLowerCase(),
  'sender-id': (value) => value.toLowerCase(),
}

function withoutDot(host: string): string {
  return host.endsWith('.') ? host.slice(0, -1) : host
}

/** Host and path: whoever sends a page round changes its scheme, its query or the slash at its end freely. */
function pageOf(value: string): string {
  if (!URL.canParse(value)) return ''
  const { host, pathname } = new URL(value)
  const path = pathname.endsWith('/') ? pathname.slice(0, -1) : pathname
  return host === '' ? '' : withoutDot(host) + path
}

/** Ethereum's letters may be of either size (EIP-55), and so may all of Bech32's (BIP 173); Base58 tells them apart. */
function coinOf(value: string): string {
  const bare = value.replace(/\s/gu, '')
  const lower = bare.toLowerCase()
  return lower.startsWith('0x') || lower.startsWith('bc1') ? lower : bare
}
