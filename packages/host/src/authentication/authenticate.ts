import type { Authentication, Envelope } from '@tasdeeq/engine'
import { boundedMail } from './bounded.ts'
import { headerFacts, type HeaderFacts } from './header-facts.ts'
import { runMethods, type Connection, type Resolver, type Resolvers } from './methods.ts'
import { summarise } from './results.ts'
import { resultRows, type ResultRow } from './rows.ts'

export interface AuthenticateOptions {
  readonly envelope?: Envelope
  readonly resolver?: Resolver
  /** The time on the wall, milliseconds since 1970. */
  readonly clock: number
  /** Milliseconds for all of it. */
  readonly time?: number
}

const TIME = 4_000
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
  if (!facts || !isWorthAsking(facts, options.envelope)) return undefined
  const { mail, authorsOnly } = boundedMail(raw)
  if (authorsOnly) return undefined
  const timeOver = Promise.withResolvers<undefined>()
  const alarm = setTimeout(() => timeOver.resolve(undefined), options.time ?? TIME)
  try {
    return await Promise.race([run(mail, facts, options), timeOver.promise])
  } catch {
    // No network, or a mail that mailauth cannot read: nobody could tell.
    return undefined
  } finally {
    clearTimeout(alarm)
  }
}

export interface ArrivalOptions {
  readonly resolvers: Resolvers
  /** Domains of the forwarders whose word in an ARC chain counts, lower-cased. Absent: none. */
  readonly sealers?: readonly string[]
}

export interface Authenticated {
  readonly authentication: Authentication
  /** The same for an `Authentication-Results` field. */
  readonly rows: readonly ResultRow[]
}

/**
 * The same for a mail that arrives at this moment, of which the connection is known for sure: what the mail says of it
 * does not count. Of a mail that would cost too much, signatures are not looked at.
 *
 * The resolvers limit themselves: it takes as long as they do.
 */
export async function authenticateArrival(
  raw: Uint8Array,
  connection: Connection,
  { resolvers, sealers = [] }: ArrivalOptions,
): Promise<Authenticated> {
  const { mail, authorsOnly } = boundedMail(raw)
  const results = await runMethods(mail, connection, resolvers)
  const trust = { knowsConnection: connection.ip !== undefined, isFresh: true, sealers }
  const authentication = summarise(results, trust)
  const rows = resultRows(results, trust)
  if (!authorsOnly) return { authentication, rows }
  return {
    authentication: { ...authentication, dkim: 'unknown', arc: 'unknown' },
    rows: rows.filter(({ method }) => method === 'spf' || method === 'dmarc'),
  }
}

/** Not where the host has said already what it found, and not where there is nothing that could be proven. */
function isWorthAsking(facts: HeaderFacts, envelope: Envelope = {}): boolean {
  if ([envelope.spf, envelope.dkim, envelope.dmarc].some((result) => result !== undefined))
    return false
  const cameFrom = facts.clientIp ?? envelope.clientIp
  return facts.hasFrom && (facts.isSigned || cameFrom !== undefined)
}

async function run(
  mail: Buffer,
  facts: HeaderFacts,
  options: AuthenticateOptions,
): Promise<Authentication> {
  const connection = connectionOf(facts, options.envelope)
  const resolver = options.resolver ?? (await systemResolver())
  const resolvers: Resolvers = { keys: resolver, spf: resolver, policy: resolver }
  const results = await runMethods(mail, connection, resolvers)
  const arrived = facts.received ?? Date.parse(options.envelope?.received ?? '')
  return summarise(results, {
    knowsConnection: connection.ip !== undefined,
    isFresh: !(options.clock - arrived > FRESH),
    sealers: [],
  })
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
