import { argon2, randomBytes, timingSafeEqual } from 'node:crypto'
import { promisify } from 'node:util'

const derive = promisify(argon2)

/** Argon2id (RFC 9106) with 19 MiB, two passes, one lane: what OWASP's cheat sheet on password storage asks at least. */
const COST = { memory: 19_456, passes: 2, parallelism: 1 } as const
const TAG_BYTES = 32
const SALT_BYTES = 16

/** As a PHC string, which says its own parameters. */
export async function hashPassword(password: string): Promise<string> {
  const nonce = randomBytes(SALT_BYTES)
  const { memory, passes, parallelism } = COST
  const tag = await derive('argon2id', {
    message: message(password),
    nonce,
    tagLength: TAG_BYTES,
    ...COST,
  })
  return `$argon2id$v=19$m=${memory},t=${passes},p=${parallelism}$${text(nonce)}$${text(tag)}`
}

export async function verifyPassword(given: {
  readonly hash: string
  readonly password: string
}): Promise<boolean> {
  const kept = parsed(given.hash)
  if (kept === undefined) return false
  const { nonce, tag, memory, passes, parallelism } = kept
  const own = await derive('argon2id', {
    message: message(given.password),
    nonce,
    tagLength: tag.length,
    memory,
    passes,
    parallelism,
  })
  return timingSafeEqual(own, tag)
}

/** A password for the first sign-in: 80 bits, in groups that can be read out. */
export function firstPassword(): string {
  const letters = [...randomBytes(LETTERS)].map((byte) => ALPHABET[byte % ALPHABET.length])
  return Array.from({ length: LETTERS / 4 }, (_, group) =>
    letters.slice(group * 4, group * 4 + 4).join(''),
  ).join('-')
}

/** 32 letters and digits without those that look alike: a byte falls on each equally often. */
const ALPHABET = 'abcdefghijkmnpqrstuvwxyz23456789'
const LETTERS = 16

/** The same password typed on another keyboard (NIST SP 800-63B, 3.1.1.2). */
function message(password: string): Buffer {
  return Buffer.from(password.normalize('NFKC'))
}

function text(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('base64').replaceAll('=', '')
}

interface Kept {
  readonly nonce: Buffer
  readonly tag: Buffer
  readonly memory: number
  readonly passes: number
  readonly parallelism: number
}

function parsed(hash: string): Kept | undefined {
  const form = /^\$argon2id\$v=19\$m=(\d{1,7}),t=(\d{1,2}),p=(\d)\$([\w+/]{22,64})\$([\w+/]{43})$/u
  const [, memory, passes, parallelism, nonce = '', tag = ''] = form.exec(hash) ?? []
  if (memory === undefined) return undefined
  return {
    nonce: Buffer.from(nonce, 'base64'),
    tag: Buffer.from(tag, 'base64'),
    memory: Number(memory),
    passes: Number(passes),
    parallelism: Number(parallelism),
  }
}
