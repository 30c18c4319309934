import type { Fields } from '../unpack/fields.ts'
import { sameDomain } from './envelope.ts'

/**
 * Does our own mail server say that the mail is from whom it says? Only results above the first `Received` count: what
 * stands below may have come with the mail. Without such results nobody is written to: a forged sender would get it.
 */
export function isAuthenticated({ fields }: Fields, from: string): boolean {
  const first = fields.findIndex(({ name }) => name === 'received')
  return fields
    .slice(0, Math.max(first, 0))
    .filter(({ name }) => name === 'authentication-results')
    .some(({ value }) => vouches(value, from))
}

const LONGEST = 5_000

/** RFC 8601 section 2.2: results stand between semicolons, each a method, a word, and what it was found of. */
function vouches(value: string, from: string): boolean {
  return plainly(value.slice(0, LONGEST))
    .toLowerCase()
    .split(';')
    .map((result) => result.trim().split(/\s+/u))
    .some(([method = '', ...properties]) => isAligned(method, properties, from))
}

/**
 * Without what stands in quotes and comments: a sender's own words may stand there (RFC 5321 section 4.1.2 lets a local
 * part be quoted), and semicolons in them end no result.
 */
function plainly(value: string): string {
  let plain = ''
  let depth = 0
  for (const character of value.replaceAll(/"(?:[^"\\]|\\.)*"?|\\./gsu, '')) {
    if (character === '(') depth++
    else if (character === ')') depth = Math.max(0, depth - 1)
    else if (depth === 0) plain += character
  }
  return plain
}

/** RFC 7489 section 3.1: what passed must be of the domain in `From`. */
// oxlint-disable-next-line max-params -- a result's two halves, and whom it is held against
function isAligned(method: string, properties: readonly string[], from: string): boolean {
  const of = (name: string): string =>
    properties.find((property) => property.startsWith(`${name}=`))?.slice(name.length + 1) ?? ''
  if (method === 'dmarc=pass') {
    const domain = of('header.from')
    return domain === '' || sameDomain(domain, from)
  }
  if (method === 'dkim=pass') return sameDomain(of('header.d') || of('header.i'), from)
  return method === 'spf=pass' && sameDomain(of('smtp.mailfrom'), from)
}
