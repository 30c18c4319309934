import { domainToASCII } from 'node:url'

/** What a pattern looks like, for those who wrote another. */
export const PATTERN: string =
  'an address, @domain, @*.domain (its sub-domains), or <> (the empty sender of bounces)'

/**
 * A pattern as one key: an address has few keys itself (the address, its domain, the domains above), so that any
 * number of patterns is looked through in the time of a few look-ups. Undefined: no pattern.
 */
export function parsePattern(pattern: string): string | undefined {
  if (pattern === '<>') return 'empty'
  const at = pattern.lastIndexOf('@')
  if (at < 0 || pattern.length > LONGEST_PATTERN || /[\s<>,;"]/u.test(pattern)) return undefined
  const [local, domain] = [pattern.slice(0, at), pattern.slice(at + 1)]
  if (local === '' || local === '*') return anyoneAt(domain)
  const isAddress = isDomain(domain) && !local.includes('*')
  return isAddress ? `address ${folded(local)}@${asciiDomain(domain)}` : undefined
}

function anyoneAt(domain: string): string | undefined {
  const [kind, name] = domain.startsWith('*.') ? ['below', domain.slice(2)] : ['domain', domain]
  return isDomain(name) ? `${kind} ${asciiDomain(name)}` : undefined
}

/** The keys of an address: of the patterns that fit it, and of no others. */
export function keysOf(address: string): readonly string[] {
  if (address === '') return ['empty']
  const at = address.lastIndexOf('@')
  const local = localOf(address)
  if (at < 0) return [`address ${local}`]
  const domain = asciiDomain(address.slice(at + 1))
  if (domain.length > LONGEST_DOMAIN) return [`address ${local}@${domain}`]
  return [`address ${local}@${domain}`, `domain ${domain}`, ...above(domain)]
}

/** Local part of an address, as it is compared. */
export function localOf(address: string): string {
  const at = address.lastIndexOf('@')
  return folded(at < 0 ? address : address.slice(0, at))
}

/** Domain of an address in its ASCII form, lower case; '' where there is none. */
export function domainOf(address: string): string {
  const at = address.lastIndexOf('@')
  return at < 0 ? '' : asciiDomain(address.slice(at + 1))
}

/**
 * RFC 5890: U-label and A-label are one. What has signs that no host name has is not brought into another form:
 * `a%2eb` must never become `a.b`, which somebody else may have.
 */
export function asciiDomain(written: string): string {
  const bare = written.endsWith('.') ? written.slice(0, -1) : written
  const lower = bare.toLowerCase()
  if (bare.length > LONGEST_DOMAIN || /^[a-z0-9._-]*$/u.test(lower)) return lower
  if (!/^[\p{L}\p{N}\p{M}\p{Join_Control}\u00b7\u3002._-]*$/u.test(bare)) return lower
  const ascii = domainToASCII(bare)
  return ascii === '' ? lower : ascii
}

function above(domain: string): readonly string[] {
  const keys: string[] = []
  for (let dot = domain.indexOf('.'); dot >= 0; dot = domain.indexOf('.', dot + 1)) {
    keys.push(`below ${domain.slice(dot + 1)}`)
  }
  return keys
}

function isDomain(text: string): boolean {
  return text !== '' && text.length <= LONGEST_DOMAIN && /^[^\s@*%/\\]+$/u.test(text)
}

/** RFC 5321 section 4.1.2: quotes around a local part, and a backslash before a sign, are no part of the name. */
function unquoted(local: string): string {
  const isQuoted = local.length > 1 && local.startsWith('"') && local.endsWith('"')
  return isQuoted ? local.slice(1, -1).replaceAll(/\\(.)/gu, '$1') : local
}

/** RFC 5321 section 2.4 lets local parts differ by case; no operator means that. */
function folded(local: string): string {
  return unquoted(local).normalize('NFC').toLowerCase()
}

const LONGEST_PATTERN = 320
/** RFC 1035 section 2.3.4. */
const LONGEST_DOMAIN = 255
