import { parse } from 'tldts'
import { decodeLabel } from './punycode.ts'

/** A host taken apart by the Public Suffix List, private suffixes included. */
export interface HostParts {
  /** ASCII form, lower case. */
  readonly host: string
  /** `fbr.gov.pk`; the host itself where there is none (an address, a suffix alone). */
  readonly registrable: string
  /** The label that was registered, as a reader sees it: `fbr`, `नमस्ते`; '' where there is none. */
  readonly name: string
  /** `gov.pk`; '' where there is none. */
  readonly suffix: string
  /** Labels before the registrable domain, as a reader sees them. */
  readonly below: readonly string[]
}

export function hostParts(written: string): HostParts {
  const host = asciiHost(written)
  const { domain, publicSuffix, subdomain, domainWithoutSuffix } = parse(host, OPTIONS)
  if (domain === null) return { host, registrable: host, name: '', suffix: '', below: [] }
  return {
    host,
    registrable: domain,
    name: decodeLabel(domainWithoutSuffix ?? ''),
    suffix: publicSuffix ?? '',
    below: subdomain ? subdomain.split('.').map(decodeLabel) : [],
  }
}

/**
 * Can a host of this name exist on the internet: does it end in a suffix that is delegated, or in one that is kept
 * for examples (RFC 2606)?
 */
export function isDelegated(host: string): boolean {
  if (!host.includes('.')) return false
  const { isIcann, isPrivate } = parse(asciiHost(host), OPTIONS)
  if (isIcann === true || isPrivate === true) return true
  return RESERVED.has(host.slice(host.lastIndexOf('.') + 1))
}

const RESERVED: ReadonlySet<string> = new Set(['example', 'test', 'invalid'])

/** The domain somebody registered, or got below a provider's: what two hosts must share to be one party's. */
export function registrableDomain(host: string): string {
  const ascii = asciiHost(host)
  return parse(ascii, OPTIONS).domain ?? ascii
}

/** Relaxed alignment (RFC 9989 §4.4): one organisational domain. */
export function isAligned(a: string, b: string): boolean {
  if (a === '' || b === '') return false
  return a === b || registrableDomain(a) === registrableDomain(b)
}

/** Lower case, without the final point, an IDN in its ASCII form. What is no host is handed back lower-cased. */
export function asciiHost(written: string): string {
  const host = withoutPoint(written.trim())
  const lower = host.toLowerCase()
  if (/^[a-z0-9._-]*$/u.test(lower)) return lower
  // Lower-casing is left to UTS #46 here: JavaScript's knows of final sigmas, and UTS #46 does not.
  const url = `http://${host}/`
  if (/[\s/?#@\\:]/u.test(host) || !URL.canParse(url)) return lower
  // Other full stops, as 。, have become points.
  return withoutPoint(new URL(url).hostname)
}

function withoutPoint(host: string): string {
  return host.endsWith('.') ? host.slice(0, -1) : host
}

/** The host of a mail address: what stands behind its last `@`; '' where there is none. */
export function hostOfAddress(address: string): string {
  const at = address.lastIndexOf('@')
  return at < 0 ? '' : asciiHost(address.slice(at + 1))
}

const OPTIONS = {
  allowPrivateDomains: true,
  extractHostname: false,
  mixedInputs: false,
  validateHostname: false,
} as const
