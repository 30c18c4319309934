import type { AuthResult } from '@tasdeeq/engine'
import type { MethodResults } from './methods.ts'
import { dmarcWord, resultOf, type Trust } from './results.ts'

/** One method's result, as RFC 8601 section 2.2 has it. Values are as found: whoever writes them out looks at them. */
export interface ResultRow {
  readonly method: 'spf' | 'dkim' | 'dmarc' | 'arc'
  readonly result: AuthResult
  /** `smtp.mailfrom`, `header.d` …: their values. */
  readonly properties: Readonly<Record<string, string>>
}

/** What was found, method by method; those that were not run are left out. */
export function resultRows(results: MethodResults, trust: Trust): readonly ResultRow[] {
  return [
    ...spfRows(results),
    ...dkimRows(results),
    ...dmarcRows(results, trust),
    ...arcRows(results),
  ]
}

/** RFC 8601 section 2.7.2: the identity that was looked at, of the null sender the greeting. */
function spfRows({ spf }: MethodResults): readonly ResultRow[] {
  if (spf === false) return []
  const mailFrom = spf['envelope-from']
  const isNull = mailFrom === undefined || mailFrom === `postmaster@${spf.helo}`
  const properties = isNull ? { 'smtp.helo': spf.helo } : { 'smtp.mailfrom': mailFrom }
  return [{ method: 'spf', result: resultOf(spf.status.result), properties: given(properties) }]
}

/** RFC 8601 section 2.7.1 and, for the selector, RFC 8601 section 2.7.1's `header.s`. */
function dkimRows({ dkim }: MethodResults): readonly ResultRow[] {
  return dkim.results.map((row) => ({
    method: 'dkim',
    result: resultOf(row.status.result),
    properties: given({
      'header.d': row.signingDomain,
      'header.s': row.selector,
      'header.a': row.algo,
      // RFC 6008: the beginning tells two signatures of one domain apart.
      'header.b': row.signature?.slice(0, 8),
    }),
  }))
}

function dmarcRows(results: MethodResults, trust: Trust): readonly ResultRow[] {
  const { dmarc, dkim } = results
  if (dmarc === false) {
    // RFC 9989 section 5.3.1: it cannot be evaluated for several authors' domains.
    return dkim.headerFrom.length > 0
      ? [{ method: 'dmarc', result: 'permerror', properties: {} }]
      : []
  }
  const result = dmarcWord(results, dmarc)
  // Without SPF a mail that has no aligned signature may still have passed.
  if (!trust.knowsConnection && result !== 'pass' && result !== 'none') return []
  const properties = given({
    'header.from': dmarc.status.header?.from,
    'policy.dmarc': dmarc.status.policy?.dmarc,
  })
  return [{ method: 'dmarc', result, properties }]
}

function arcRows({ arc }: MethodResults): readonly ResultRow[] {
  if (arc === false) return []
  return [{ method: 'arc', result: resultOf(arc.status.result), properties: {} }]
}

function given(properties: Readonly<Record<string, string | undefined>>): Record<string, string> {
  const entries = Object.entries(properties)
  return Object.fromEntries(
    entries.flatMap(([name, value]) =>
      value === undefined || value === '' ? [] : [[name, value]],
    ),
  )
}
