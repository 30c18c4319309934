import { hostParts, type Authentication, type AuthResult } from '@tasdeeq/engine'
import type { MethodResults as Result } from './methods.ts'
import { isVouchedFor } from './vouched.ts'

export interface Trust {
  /** Is the address known that the mail came from? SPF says nothing without it. */
  readonly knowsConnection: boolean
  /** Did the mail arrive so lately that a failure speaks against it? */
  readonly isFresh: boolean
  /** Domains of the forwarders whose word in an ARC chain counts (`d=` of their seals), lower-cased. */
  readonly sealers: readonly string[]
}

/** What mailauth found, in the engine's terms: a failure that proves nothing is `unknown`. */
export function summarise(result: Result, trust: Trust): Authentication {
  const believed = (word: AuthResult): AuthResult =>
    trust.isFresh || word === 'pass' || word === 'none' ? word : 'unknown'
  return {
    ...spfOf(result, trust, believed),
    ...dkimOf(result, believed),
    ...dmarcOf(result, trust, believed),
    arc: arcOf(result, trust, believed),
    by: 'mailauth',
  }
}

type Believed = (word: AuthResult) => AuthResult

/** RFC 8601 section 2.7.1 has `policy` for what is valid and does not count here. */
function arcOf(result: Result, { sealers }: Trust, believed: Believed): AuthResult {
  const word = believed(resultOf(result.arc === false ? undefined : result.arc.status.result))
  return word === 'pass' && !isVouchedFor(result, sealers) ? 'policy' : word
}

function spfOf(
  { spf }: Result,
  trust: Trust,
  believed: Believed,
): Pick<Authentication, 'spf' | 'spfDomain'> {
  if (!trust.knowsConnection || spf === false) return { spf: 'unknown' }
  return {
    spf: believed(resultOf(spf.status.result)),
    ...(spf.domain && { spfDomain: spf.domain.toLowerCase() }),
  }
}

function dkimOf(result: Result, believed: Believed): Pick<Authentication, 'dkim' | 'dkimDomains'> {
  const all = result.dkim.results
  const passed = all.filter((row) => row.status.result === 'pass')
  return {
    dkim:
      passed.length > 0 ? 'pass' : believed(undecided(result) ?? resultOf(all[0]?.status.result)),
    dkimDomains: passed.flatMap((row) => row.signingDomain?.toLowerCase() ?? []),
  }
}

/** A signature of the author's domain whose key DNS did not tell may be a good one. Of another's nobody needs to know. */
function undecided({ dkim }: Result): 'temperror' | undefined {
  const [from = ''] = dkim.headerFrom
  const author = registrable(from.slice(from.lastIndexOf('@') + 1))
  const isOpen = dkim.results.some(
    (row) => wordOf(row) === 'temperror' && registrable(row.signingDomain) === author,
  )
  return isOpen ? 'temperror' : undefined
}

function wordOf(row: Result['dkim']['results'][number]): AuthResult {
  return resultOf(row.status.result)
}

function dmarcOf(
  result: Result,
  trust: Trust,
  believed: Believed,
): Pick<Authentication, 'dmarc' | 'dmarcPolicy'> {
  const { dmarc } = result
  if (dmarc === false) return { dmarc: 'unknown' }
  const word = believed(dmarcWord(result, dmarc))
  const policy = POLICIES.find((candidate) => candidate === dmarc.policy)
  // Without SPF, a mail that has no aligned signature may still have passed.
  const sure = trust.knowsConnection || word === 'pass' || word === 'none'
  return { dmarc: sure ? word : 'unknown', ...(policy && { dmarcPolicy: policy }) }
}

/**
 * It has not failed while one of its two legs may stand: DNS did not tell of SPF or of a signature, and their domain
 * is the author's. Of another's domain nobody needs to know.
 */
export function dmarcWord(
  { dkim, spf }: Result,
  dmarc: Exclude<Result['dmarc'], false>,
): AuthResult {
  const word = resultOf(dmarc.status.result)
  if (word !== 'fail') return word
  const open = dkim.results.filter((row) => wordOf(row) === 'temperror')
  const domains = open.map((row) => row.signingDomain)
  if (spf !== false && resultOf(spf.status.result) === 'temperror') domains.push(spf.domain)
  const author = registrable(dmarc.status.header?.from)
  return domains.some((domain) => registrable(domain) === author) ? 'temperror' : 'fail'
}

function registrable(domain: string | undefined): string {
  return hostParts(domain ?? '').registrable
}

const POLICIES = ['none', 'quarantine', 'reject'] as const
const RESULTS: readonly AuthResult[] = [
  'pass',
  'fail',
  'softfail',
  'neutral',
  'none',
  'temperror',
  'permerror',
  'policy',
]

export function resultOf(word: string | undefined): AuthResult {
  if (word === undefined) return 'none'
  return RESULTS.find((result) => result === word) ?? (word === 'temperr' ? 'temperror' : 'unknown')
}
