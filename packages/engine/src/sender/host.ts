import { parse } from 'tldts'
import { owned } from '../text/owned.ts'
import { canonical } from '../text/vocabulary.ts'
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
  return known(written).parts
}

/** The same for a host of a long list, which need not be remembered. @param host in its ASCII form */
export function hostPartsOfListed(host: string): HostParts {
  return takeApart(host).parts
}

/**
 * Can a host of this name exist on the internet: does it end in a suffix that is delegated, or in one that is kept
 * for examples (RFC 2606)?
 */
export function isDelegated(host: string): boolean {
  if (!host.includes('.')) return false
  return known(host).listed || RESERVED.has(host.slice(host.lastIndexOf('.') + 1))
}

const RESERVED: ReadonlySet<string> = new Set(['example', 'test', 'invalid'])

/** The domain somebody registered, or got below a provider's: what two hosts must share to be one party's. */
export function registrableDomain(host: string): string {
  return known(host).parts.registrable
}

/** Relaxed alignment (RFC 9989 §4.4): one organisational domain. */
export function isAligned(a: string, b: string): boolean {
  if (a === '' || b === '') return false
  return a === b || registrableDomain(a) === registrableDomain(b)
}

/** Lower case, without the final point, an IDN in its ASCII form. What is no host is handed back lower-cased. */
export function asciiHost(written: string): string {
  if (isPlain(written)) return written
  const host = withoutPoint(written.trim())
  const lower = host.toLowerCase()
  if (/^[a-z0-9._-]*$/u.test(lower)) return lower
  // Lower-casing is left to UTS #46 here: JavaScript's knows of final sigmas, and UTS #46 does not.
  const url = `http://${host}/`
  if (/[\s/?#@\\:]/u.test(host) || !URL.canParse(url)) return lower
  // Other full stops, as 。, have become points.
  return withoutPoint(new URL(url).hostname)
}

/** As nearly every host is written: small ASCII letters, digits and signs, a final one that is no point. */
function isPlain(written: string): boolean {
  for (let at = 0; at < written.length; at++) {
    const code = written.charCodeAt(at)
    const isSmall = code >= 0x61 && code <= 0x7a
    // What stands from the hyphen to the nine are the point, the slash, which no host has, and the digits.
    const isOther = (code >= 0x2d && code <= 0x39 && code !== 0x2f) || code === 0x5f
    if (!isSmall && !isOther) return false
  }
  return !written.endsWith('.')
}

function withoutPoint(host: string): string {
  return host.endsWith('.') ? host.slice(0, -1) : host
}

/** The host of a mail address: what stands behind its last `@`; '' where there is none. */
export function hostOfAddress(address: string): string {
  const at = address.lastIndexOf('@')
  return at < 0 ? '' : asciiHost(canonical(address.slice(at + 1)))
}

/** What the Public Suffix List says of a host. */
interface Known {
  readonly parts: HostParts
  /** Does it end in a suffix of the list? */
  readonly listed: boolean
}

/** One message has few hosts, and many checks ask of each; what the list says of one never changes. */
const memo = new Map<string, Known>()
const MOST_REMEMBERED = 5_000
/** No host on the internet is longer (RFC 1035 §2.3.4). */
const LONGEST = 255

function known(written: string): Known {
  const before = memo.get(written)
  if (before !== undefined) return before
  const found = takeApart(owned(asciiHost(written)))
  if (written.length > LONGEST) return found
  if (memo.size >= MOST_REMEMBERED) memo.clear()
  memo.set(owned(written), found)
  return found
}

function takeApart(host: string): Known {
  const { domain, publicSuffix, subdomain, domainWithoutSuffix, isIcann, isPrivate } = parse(
    host,
    OPTIONS,
  )
  const listed = isIcann === true || isPrivate === true
  if (domain === null)
    return { parts: { host, registrable: host, name: '', suffix: '', below: [] }, listed }
  const parts = {
    host,
    registrable: domain,
    name: decodeLabel(domainWithoutSuffix ?? ''),
    suffix: publicSuffix ?? '',
    below: subdomain ? subdomain.split('.').map(decodeLabel) : [],
  }
  return { parts, listed }
}

const OPTIONS = {
  allowPrivateDomains: true,
  extractHostname: false,
  mixedInputs: false,
  validateHostname: false,
} as const
