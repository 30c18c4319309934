import type { Header } from '../message/message.ts'
import { asciiHost, hostOfAddress, isAligned } from './host.ts'
import { parseResultsHeader, type MethodResult, type ResultsHeader } from './results-header.ts'
import type { Authentication, AuthResult, Envelope, Sender } from './sender.ts'

export interface AuthenticationSources {
  /** What the host has worked out itself. */
  readonly authentication?: Authentication | undefined
  readonly envelope?: Envelope | undefined
  readonly headers: readonly Header[]
  readonly trustedHosts?: readonly string[] | undefined
}

/** The strongest account there is of how the mail authenticated: the host's, the envelope's, a trusted header's. */
export function readAuthentication(sources: AuthenticationSources): Authentication {
  const { authentication, envelope, headers, trustedHosts = [] } = sources
  if (authentication && authentication.by !== 'nobody') return authentication
  return fromEnvelope(envelope) ?? fromHeaders(headers, trustedHosts) ?? NOBODY
}

/**
 * Is the address in `From` really that domain's? DMARC settles it where there is a policy; without one, an
 * aligned pass of DKIM or SPF proves it, and only a failure of both refutes it.
 */
export function alignment(fromDomain: string, found: Authentication): Sender['aligned'] {
  if (fromDomain === '') return 'unknown'
  if (found.dmarc === 'pass') return 'proven'
  if (found.dmarc === 'fail') return 'refuted'
  if (hasAlignedPass(fromDomain, found)) return 'proven'
  return SPF_FAILURES.has(found.spf) && found.dkim === 'fail' ? 'refuted' : 'unknown'
}

function hasAlignedPass(
  fromDomain: string,
  { spf, spfDomain, dkimDomains }: Authentication,
): boolean {
  if (dkimDomains.some((domain) => isAligned(domain, fromDomain))) return true
  return spf === 'pass' && spfDomain !== undefined && isAligned(spfDomain, fromDomain)
}

const SPF_FAILURES: ReadonlySet<AuthResult> = new Set(['fail', 'softfail'])

const NOBODY: Authentication = {
  spf: 'unknown',
  dkim: 'unknown',
  dkimDomains: [],
  dmarc: 'unknown',
  arc: 'unknown',
  by: 'nobody',
}

function fromEnvelope(envelope: Envelope | undefined): Authentication | undefined {
  if (!envelope || (!envelope.spf && !envelope.dkim && !envelope.dmarc)) return undefined
  const dkim = resultOf(envelope.dkim)
  const spfDomain = domainOf(envelope.mailFrom) || asciiHost(envelope.helo ?? '')
  return {
    spf: resultOf(envelope.spf),
    ...(spfDomain !== '' && { spfDomain }),
    dkim,
    dkimDomains: dkim === 'pass' ? domainsIn(envelope.dkimDomain) : [],
    dmarc: resultOf(envelope.dmarc),
    arc: 'unknown',
    by: 'envelope',
  }
}

function domainsIn(text: string | undefined): readonly string[] {
  return (text ?? '')
    .split(/[\s,]+/u)
    .filter((part) => part !== '')
    .map(asciiHost)
}

/**
 * The topmost field of a trusted host counts; others of the same host count too where they stand above the
 * first `Received`, since only hosts after the border can have put them there (RFC 8601 §5: anyone can write
 * a trusted host's name further down).
 */
function fromHeaders(
  headers: readonly Header[],
  trustedHosts: readonly string[],
): Authentication | undefined {
  if (trustedHosts.length === 0) return undefined
  const trusted = new Set(trustedHosts.map(asciiHost))
  const border = headers.findIndex(({ name }) => name === 'received')
  const above = trustedResults(border < 0 ? [] : headers.slice(0, border), trusted)
  const [topmost, ...others] =
    above.length > 0 ? above : trustedResults(headers, trusted).slice(0, 1)
  if (!topmost) return undefined
  const same = others.filter(({ host }) => host === topmost.host)
  return fromResults([topmost, ...same].flatMap(({ results }) => results))
}

function trustedResults(
  headers: readonly Header[],
  trusted: ReadonlySet<string>,
): readonly ResultsHeader[] {
  return headers
    .filter(({ name }) => name === 'authentication-results')
    .slice(0, MOST_HEADERS)
    .flatMap(({ value }) => parseResultsHeader(value) ?? [])
    .filter(({ host }) => trusted.has(host))
}

const MOST_HEADERS = 50

function fromResults(results: readonly MethodResult[]): Authentication {
  const of = (method: string): readonly MethodResult[] =>
    results.filter((result) => result.method === method)
  const [spf] = of('spf')
  const [dmarc] = of('dmarc')
  const dkim = of('dkim')
  const passed = dkim.filter(({ result }) => result === 'pass')
  return {
    spf: resultOf(spf?.result),
    ...withSpfDomain(spf),
    dkim: resultOf((passed[0] ?? dkim[0])?.result),
    dkimDomains: passed.map(signingDomain).filter((domain) => domain !== ''),
    dmarc: resultOf(dmarc?.result),
    ...withPolicy(dmarc),
    arc: resultOf(of('arc')[0]?.result),
    by: 'trusted-header',
  }
}

/** RFC 8601 §2.7.2: `smtp.mailfrom`, or `smtp.helo` for the null sender. */
function withSpfDomain(spf: MethodResult | undefined): Pick<Authentication, 'spfDomain'> {
  const { 'smtp.mailfrom': mailFrom, 'smtp.helo': helo } = spf?.properties ?? {}
  const domain = domainOf(mailFrom) || domainOf(helo)
  return domain === '' ? {} : { spfDomain: domain }
}

function withPolicy(dmarc: MethodResult | undefined): Pick<Authentication, 'dmarcPolicy'> {
  const policy = dmarc?.properties['policy.dmarc']?.toLowerCase()
  return isPolicy(policy) ? { dmarcPolicy: policy } : {}
}

/** `header.d`, or the domain of `header.i` (RFC 8601 §2.7.1). */
function signingDomain({ properties }: MethodResult): string {
  return domainOf(properties['header.d']) || domainOf(properties['header.i'])
}

/** A domain as it is, or that of an address (`smtp.mailfrom` may be either). */
function domainOf(written: string | undefined): string {
  const plain = (written ?? '').replace(/^<|>$/gu, '')
  return plain.includes('@') ? hostOfAddress(plain) : asciiHost(plain)
}

function isPolicy(policy: string | undefined): policy is 'none' | 'quarantine' | 'reject' {
  return policy === 'none' || policy === 'quarantine' || policy === 'reject'
}

const RESULTS: Readonly<Record<string, AuthResult>> = {
  pass: 'pass',
  fail: 'fail',
  // RFC 8601 §2.7.2: the old word for fail.
  hardfail: 'fail',
  softfail: 'softfail',
  neutral: 'neutral',
  none: 'none',
  temperror: 'temperror',
  permerror: 'permerror',
  policy: 'policy',
}

function resultOf(written: string | undefined): AuthResult {
  const word = (written ?? '').trim().toLowerCase()
  return (Object.hasOwn(RESULTS, word) ? RESULTS[word] : undefined) ?? 'unknown'
}
