import type { ResultRow } from '@tasdeeq/host'

/** Signatures that are told of; more say nothing more. */
const MOST_ROWS = 16
/** A value is a domain, an address, a selector or a few characters of base64; others are not told. */
const LONGEST = 320

/**
 * Value of an `Authentication-Results` field (RFC 8601 section 2.2), a result a line. It has no comments, and of
 * what stands in the mail or was said by its client only what needs no quoting: nothing can break out.
 */
export function authenticationResults(authservId: string, rows: readonly ResultRow[]): string {
  const told = rows.filter(({ result }) => result !== 'unknown').slice(0, MOST_ROWS)
  // RFC 8601 section 2.2: "none" where no method was run.
  if (told.length === 0) return `${authservId}; none`
  return [authservId, ...told.map(rowText)].join(';\r\n\t')
}

function rowText({ method, result, properties }: ResultRow): string {
  const values = Object.entries(properties).flatMap(([name, value]) => {
    const plain = plainValue(name, value)
    return plain === undefined ? [] : [` ${name}=${plain}`]
  })
  return `${method}=${result}${values.join('')}`
}

/** RFC 8601 section 2.2 `pvalue`: an RFC 2045 token, or a domain with or without a local-part before it. */
function plainValue(name: string, value: string): string | undefined {
  if (name === 'header.b') return /^[A-Za-z0-9+/]{1,16}$/u.test(value) ? quoted(value) : undefined
  if (value.length > LONGEST) return undefined
  const at = value.lastIndexOf('@')
  const local = value.slice(0, Math.max(at, 0))
  const domain = value.slice(at + 1)
  if (!isDomain(domain)) return undefined
  // A local-part that needs quotes is left out: the domain is what was checked.
  return at >= 0 && isAtoms(local) ? `${local}@${domain}` : domain
}

/** A slash is no character of a token. */
function quoted(value: string): string {
  return value.includes('/') ? `"${value}"` : value
}

function isDomain(text: string): boolean {
  return /^[A-Za-z0-9._-]+$/u.test(text)
}

/** RFC 5322 section 3.2.3 `dot-atom`, without what looks like the beginning of something else. */
function isAtoms(text: string): boolean {
  return /^[A-Za-z0-9!#$&'*+\-/^_`{|}~.=]+$/u.test(text)
}
