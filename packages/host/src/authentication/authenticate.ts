import type { Authentication, Envelope } from '@tasdeeq/engine'
import { summarise } from './results.ts'
import { headerFacts, type HeaderFacts } from './header-facts.ts'

/** Asks DNS: `resolver('example.com', 'TXT')`, as `dns.promises.resolve`. */
export type Resolver = (name: string, type: string) => Promise<string[][] | string[]>

export interface AuthenticateOptions {
  readonly envelope?: Envelope
  readonly resolver?: Resolver
  /** The time on the wall, milliseconds since 1970. */
  readonly clock: number
  /** Milliseconds for all of it. */
  readonly time?: number
}

const TIME = 4_000
/**
 * Bytes of white space. mailauth takes most of its time over them, and no timer can break it off: 20 MB of spaces
 * take ten seconds. A mail of 25 MB of base64 has 700,000.
 */
const MOST_SPACE = 1_000_000
/** Keys rotate and servers move: what DNS says today no longer speaks against a mail older than this. */
const FRESH = 7 * 86_400_000

/**
 * Runs SPF, DKIM, DMARC and ARC over a raw mail. SPF needs the address it came from: from the envelope, else the
 * topmost `Received`; without either only DKIM counts. Undefined where there is nothing to run, or it takes too long.
 */
export async function authenticate(
  raw: Uint8Array,
  options: AuthenticateOptions,
): Promise<Authentication | undefined> {
  const facts = headerFacts(raw)
  if (!facts || !isWorthAsking(facts, options.envelope) || holdsTooMuchSpace(raw)) return undefined
  const timeOver = Promise.withResolvers<undefined>()
  const alarm = setTimeout(() => timeOver.resolve(undefined), options.time ?? TIME)
  try {
    return await Promise.race([run(raw, facts, options), timeOver.promise])
  } catch {
    // No network, or a mail that mailauth cannot read: nobody could tell.
    return undefined
  } finally {
    clearTimeout(alarm)
  }
}

/** Not where the host has said already what it found, and not where there is nothing that could be proven. */
function isWorthAsking(facts: HeaderFacts, envelope: Envelope = {}): boolean {
  if ([envelope.spf, envelope.dkim, envelope.dmarc].some((result) => result !== undefined))
    return false
  const cameFrom = facts.clientIp ?? envelope.clientIp
  return facts.hasFrom && (facts.isSigned || cameFrom !== undefined)
}

function holdsTooMuchSpace(raw: Uint8Array): boolean {
  let spaces = 0
  for (const byte of raw) if (byte <= 0x20) spaces++
  return spaces > MOST_SPACE
}

async function run(
  raw: Uint8Array,
  facts: HeaderFacts,
  options: AuthenticateOptions,
): Promise<Authentication> {
  const mailauth = await import('mailauth')
  const connection = connectionOf(facts, options.envelope)
  const result = await mailauth.authenticate(
    Buffer.from(raw.buffer, raw.byteOffset, raw.byteLength),
    {
      ...connection,
      trustReceived: false,
      disableBimi: true,
      resolver: options.resolver ?? (await systemResolver()),
    },
  )
  const arrived = facts.received ?? Date.parse(options.envelope?.received ?? '')
  return summarise(result, {
    knowsConnection: connection.ip !== undefined,
    isFresh: !(options.clock - arrived > FRESH),
  })
}

interface Connection {
  readonly ip?: string
  readonly helo?: string
  readonly sender?: string
}

/** What the envelope says is stronger than what the mail says of itself. */
function connectionOf(facts: HeaderFacts, envelope: Envelope = {}): Connection {
  const ip = envelope.clientIp ?? facts.clientIp
  const helo = envelope.helo ?? facts.helo
  const sender = envelope.mailFrom ?? facts.returnPath
  return {
    ...(ip !== undefined && { ip }),
    ...(helo !== undefined && { helo }),
    ...(sender !== undefined && { sender }),
  }
}

async function systemResolver(): Promise<Resolver> {
  const { Resolver: DnsResolver } = await import('node:dns/promises')
  const dns = new DnsResolver({ timeout: 1_500, tries: 2 })
  return (name, type) => dns.resolve(name, type) as Promise<string[][] | string[]>
}
