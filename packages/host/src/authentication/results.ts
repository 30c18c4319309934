import type { Authentication, AuthResult } from '@tasdeeq/engine'

type Result = Awaited<ReturnType<(typeof import('mailauth'))['authenticate']>>

interface Trust {
  /** Is the address known that the mail came from? SPF says nothing without it. */
  readonly knowsConnection: boolean
  /** Did the mail arrive so lately that a failure speaks against it? */
  readonly isFresh: boolean
}

/** What mailauth found, in the engine's terms: a failure that proves nothing is `unknown`. */
export function summarise(result: Result, trust: Trust): Authentication {
  const believed = (word: AuthResult): AuthResult =>
    trust.isFresh || word === 'pass' || word === 'none' ? word : 'unknown'
  return {
    ...spfOf(result, trust, believed),
    ...dkimOf(result, believed),
    ...dmarcOf(result, trust, believed),
    arc: believed(resultOf(result.arc === false ? undefined : result.arc?.status.result)),
    by: 'mailauth',
  }
}

type Believed = (word: AuthResult) => AuthResult

function spfOf(
  { spf }: Result,
  trust: Trust,
  believed: Believed,
): Pick<Authentication, 'spf' | 'spfDomain'> {
  if (!trust.knowsConnection || spf === false || spf === undefined) return { spf: 'unknown' }
  return {
    spf: believed(resultOf(spf.status.result)),
    ...(spf.domain && { spfDomain: spf.domain.toLowerCase() }),
  }
}

function dkimOf(
  { dkim }: Result,
  believed: Believed,
): Pick<Authentication, 'dkim' | 'dkimDomains'> {
  const all = dkim.results ?? []
  const passed = all.filter((row) => row.status.result === 'pass')
  return {
    dkim: passed.length > 0 ? 'pass' : believed(resultOf(all[0]?.status.result)),
    dkimDomains: passed.flatMap((row) => row.signingDomain?.toLowerCase() ?? []),
  }
}

function dmarcOf(
  { dmarc }: Result,
  trust: Trust,
  believed: Believed,
): Pick<Authentication, 'dmarc' | 'dmarcPolicy'> {
  if (dmarc === false || dmarc === undefined) return { dmarc: 'unknown' }
  const word = believed(resultOf(dmarc.status.result))
  const policy = POLICIES.find((candidate) => candidate === dmarc.policy)
  // Without SPF, a mail that has no aligned signature may still have passed.
  const sure = trust.knowsConnection || word === 'pass' || word === 'none'
  return { dmarc: sure ? word : 'unknown', ...(policy && { dmarcPolicy: policy }) }
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

function resultOf(word: string | undefined): AuthResult {
  if (word === undefined) return 'none'
  return RESULTS.find((result) => result === word) ?? (word === 'temperr' ? 'temperror' : 'unknown')
}
