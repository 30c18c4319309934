import { hostParts, parseResultsHeader, type MethodResult } from '@tasdeeq/engine'
import type { MethodResults } from './methods.ts'

/**
 * Did a forwarder that is trusted find, before it changed or passed the mail on, that it came from its author's domain?
 * A valid chain alone says nothing: anybody can seal one around anything (RFC 8617 section 9.3, 9.4). The mail's way is
 * gone back from its end for as long as who sealed is trusted, and what each found is looked at.
 *
 * @param sealers domains of seals (`d=`), lower-cased
 */
export function isVouchedFor(
  { arc, dmarc }: Pick<MethodResults, 'arc' | 'dmarc'>,
  sealers: readonly string[],
): boolean {
  if (arc === false || arc.status.result !== 'pass' || dmarc === false) return false
  const author = registrable(dmarc.status.header?.from)
  const backwards = (arc.chain ?? []).toReversed()
  const end = backwards.findIndex((hop) => !sealers.includes(sealerOf(hop)))
  const trusted = end < 0 ? backwards : backwards.slice(0, end)
  return trusted.some((hop) => foundBy(hop).some((one) => proves(one, author)))
}

type Hop = NonNullable<Exclude<MethodResults['arc'], false>['chain']>[number]

/** '' where it does not say. */
function sealerOf(hop: Hop): string {
  const domain: unknown = hop['arc-seal']?.parsed?.['d']?.value
  return typeof domain === 'string' ? domain.toLowerCase() : ''
}

/** RFC 8617 section 4.1.1: the instance, then what stands in an `Authentication-Results` field. */
function foundBy(hop: Hop): readonly MethodResult[] {
  const field = hop['arc-authentication-results']?.original ?? ''
  const [, value = ''] = /^[^:]*:\s*i\s*=\s*\d{1,2}\s*;(.*)$/isu.exec(field) ?? []
  return parseResultsHeader(value.replaceAll(/\r?\n/gu, ' '))?.results ?? []
}

function proves({ method, result, properties }: MethodResult, author: string): boolean {
  if (result !== 'pass' || author === '') return false
  const about = { dmarc: 'header.from', dkim: 'header.d', spf: 'smtp.mailfrom' }[method]
  const written = about === undefined ? undefined : properties[about]
  if (written === undefined) return false
  return registrable(written.slice(written.lastIndexOf('@') + 1)) === author
}

function registrable(domain: string | undefined): string {
  return hostParts(domain ?? '').registrable
}
