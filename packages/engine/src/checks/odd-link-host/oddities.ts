import { hostParts, type HostParts } from '../../sender/host.ts'
import { isDrawn } from '../facts/drawn-name.ts'
import type { Target } from '../facts/targets.ts'
import type { Key } from './words.ts'

/** What is odd about the host of a link, by its writing alone. */
export function oddities(target: Target): readonly Key[] {
  const { host } = target.domain
  if (isNumber(host)) return isWithin(host) ? [] : ['number', ...ofAuthority(target)]
  const parts = hostParts(host)
  const keys = [...ofAuthority(target), ...ofSubdomains(parts)]
  return target.whose === 'stranger' ? [...keys, ...ofName(parts, target)] : keys
}

function isNumber(host: string): boolean {
  return /^[\d.]+$/u.test(host) || host.startsWith('[')
}

/** A number of the reader's own network (RFC 1918, section 3): no stranger has a page there. */
function isWithin(host: string): boolean {
  return /^(?:10\.|192\.168\.|172\.(?:1[6-9]|2\d|3[01])\.)/u.test(host)
}

function ofAuthority({ parts }: Target): readonly Key[] {
  const keys: Key[] = []
  if (parts.userInfo !== '') keys.push('user-info')
  if (parts.port !== '' && parts.port !== '80' && parts.port !== '443') keys.push('port')
  return keys
}

const ENDINGS = new Set(['com', 'net', 'org', 'gov', 'edu', 'gob', 'gouv'])
const MOST_LEVELS = 3

function ofSubdomains({ below }: HostParts): readonly Key[] {
  const keys: Key[] = []
  // "bank.com.evil.example"; "com.evil.example" alone may be a firm's short form.
  if (below.slice(1).some((label) => ENDINGS.has(label))) keys.push('suffix-inside')
  if (below.length > MOST_LEVELS) keys.push('deep')
  if (below.some((label) => isDrawn(label))) keys.push('random-label')
  return keys
}

const MANY_HYPHENS = 2
const MANY_DIGITS = 3

function ofName({ host, name }: HostParts, { domain }: Target): readonly Key[] {
  const keys: Key[] = []
  if (domain.registrable.startsWith('xn--') || host.includes('.xn--')) keys.push('punycode')
  if (isDrawn(name)) keys.push('random-name')
  if (count(name, (letter) => letter === '-') >= MANY_HYPHENS) keys.push('hyphens')
  if (count(name, (letter) => letter >= '0' && letter <= '9') >= MANY_DIGITS) keys.push('digits')
  return keys
}

function count(name: string, is: (letter: string) => boolean): number {
  let times = 0
  for (const letter of name) if (is(letter)) times++
  return times
}
