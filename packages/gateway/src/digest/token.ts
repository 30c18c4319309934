import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto'
import { z } from 'zod'

/** What a link in a digest allows, once, to whoever holds it. */
export interface Grant {
  readonly does: 'look' | 'release' | 'fraud'
  /** Id in the quarantine. */
  readonly entry: string
  /** Whose digest it stood in: who did it, in what is written down. */
  readonly reader: string
  /** Is it done for all for whom the message is held, rather than for the reader alone? */
  readonly all: boolean
  readonly language: 'en' | 'ur'
  /** Milliseconds since 1970. */
  readonly until: number
  /** What is used up. */
  readonly nonce: string
}

export type ReadGrant =
  | { readonly kind: 'good'; readonly grant: Grant }
  | { readonly kind: 'expired'; readonly language: Grant['language'] }
  | { readonly kind: 'wrong' }

/** Longer than any that we make. */
const MOST = 1_500
const NONCE = 12

export function newGrant(facts: Omit<Grant, 'nonce'>, secret: Uint8Array): string {
  const { does, entry, reader, all, language, until } = facts
  const nonce = randomBytes(NONCE).toString('base64url')
  const text = JSON.stringify([does, entry, reader, all ? 1 : 0, language, until, nonce])
  const payload = Buffer.from(text).toString('base64url')
  return `${payload}.${signature(payload, secret)}`
}

/** @param now milliseconds since 1970 */
export function readGrant(token: string, secret: Uint8Array, now: number): ReadGrant {
  if (token.length > MOST) return { kind: 'wrong' }
  const [payload = '', sum = '', ...more] = token.split('.')
  if (more.length > 0 || !isEqual(sum, signature(payload, secret))) return { kind: 'wrong' }
  const grant = parse(payload)
  if (!grant) return { kind: 'wrong' }
  return grant.until >= now
    ? { kind: 'good', grant }
    : { kind: 'expired', language: grant.language }
}

const tuple = z.tuple([
  z.enum(['look', 'release', 'fraud']),
  z.string(),
  z.string(),
  z.union([z.literal(0), z.literal(1)]),
  z.enum(['en', 'ur']),
  z.number(),
  z.string(),
])

function parse(payload: string): Grant | undefined {
  const read = tuple.safeParse(JSON.parse(Buffer.from(payload, 'base64url').toString('utf8')))
  if (!read.success) return undefined
  const [does, entry, reader, all, language, until, nonce] = read.data
  return { does, entry, reader, all: all === 1, language, until, nonce }
}

/** Apart from every other use of the secret. */
function signature(payload: string, secret: Uint8Array): string {
  return createHmac('sha256', secret).update(`held-link\0${payload}`).digest('base64url')
}

function isEqual(one: string, other: string): boolean {
  const [a, b] = [Buffer.from(one), Buffer.from(other)]
  return a.length === b.length && timingSafeEqual(a, b)
}
