import type { Authentication, AuthResult } from '@tasdeeq/engine'
import {
  authenticate,
  authenticateArrival,
  type Resolver,
  type Resolvers,
  type ResultRow,
} from '@tasdeeq/host'
import type { Arrival } from '../arrival.ts'
import type { Judged } from '../judged.ts'
import type { Analyst } from './analyst.ts'
import { authenticationResults } from './authentication-results.ts'
import type { LookUp } from '../senders/history.ts'
import { connectionOf } from './connection.ts'
import type { Dns } from './dns/open.ts'
import { judgedOf } from './judged-of.ts'
import type { KeptMail } from './thread.ts'

/** What a worker judges with. */
export interface Tools {
  readonly analyst: Analyst
  readonly dns: Dns
  readonly authservId: string
  /** Domains of the forwarders whose word in an ARC chain counts. */
  readonly sealers: readonly string[]
  readonly reader: string
  /** Absent: nothing is kept of who wrote before. */
  readonly lookUp?: LookUp
  /** Where it judges mail that lies in a mailbox already; with the time on the wall, milliseconds since 1970. */
  readonly kept?: KeptMail & { readonly clock: () => number }
}

/** Finds out who sent it, checks what it says, and cuts the analysis down to what is kept. */
export async function judgeWith(arrival: Arrival, tools: Tools): Promise<Judged> {
  const found = await authenticated(arrival, tools)
  const authentication = found && whatIsSure(found.authentication)
  const begun = performance.now()
  const { lookUp } = tools
  const analysis = await tools.analyst.analyse({
    ...arrival,
    reader: tools.reader,
    ...(authentication && { authentication }),
    ...(lookUp && { senderHistory: (sender) => lookUp(sender, arrival.received) }),
    ...(tools.kept && { trustedHosts: tools.kept.trustedHosts }),
  })
  const judged = judgedOf(analysis, tools.analyst)
  return {
    ...judged,
    ...(authentication && { authentication }),
    ...(!tools.kept && {
      authenticationResults: authenticationResults(tools.authservId, found?.rows ?? []),
    }),
    ms: Math.round((performance.now() - begun) * 10) / 10,
  }
}

/** Where mailauth fails on a mail, nobody can tell who sent it: the engine still can read it. */
async function authenticated(arrival: Arrival, tools: Tools): Promise<Found | undefined> {
  try {
    if (tools.kept) return await authenticatedLater(arrival.raw, tools.kept, tools.dns)
    return await authenticateArrival(arrival.raw, connectionOf(arrival), {
      resolvers: tools.dns.forMessage(),
      sealers: tools.sealers,
    })
  } catch {
    return undefined
  }
}

interface Found {
  readonly authentication: Authentication
  /** Only of what arrives at this moment. */
  readonly rows?: readonly ResultRow[]
}

/** The connection is what the topmost `Received` tells of it, and DNS speaks only of fresh mail. */
async function authenticatedLater(
  raw: Uint8Array,
  { offline, clock }: NonNullable<Tools['kept']>,
  dns: Dns,
): Promise<Found | undefined> {
  if (offline) return undefined
  const resolvers = dns.forMessage()
  const resolver: Resolver = (name, type) => resolvers[partOf(name)](name, type)
  const authentication = await authenticate(raw, { clock: clock(), resolver })
  return authentication && { authentication }
}

/** What a question is for: where keys stand (RFC 6376 section 3.6.2.1) and policies (RFC 9989), else SPF. */
function partOf(name: string): keyof Resolvers {
  const lower = name.toLowerCase()
  if (lower.includes('._domainkey.')) return 'keys'
  return lower.startsWith('_dmarc.') ? 'policy' : 'spf'
}

/**
 * RFC 8601 section 2.7: a temporary error says nothing of the sender. Where DNS did not tell, and nothing else settled
 * it, the engine is told nothing at all: "not signed" alone would sound as if somebody had looked.
 */
function whatIsSure(found: Authentication): Authentication | undefined {
  const told: Authentication = {
    ...found,
    spf: sure(found.spf),
    dkim: sure(found.dkim),
    dmarc: sure(found.dmarc),
    arc: sure(found.arc),
  }
  const isSettled = told.dmarc === 'pass' || told.dmarc === 'fail'
  const passes = told.spf === 'pass' || told.dkim === 'pass'
  const isOpen = told.spf === 'unknown' || told.dkim === 'unknown'
  return isSettled || passes || !isOpen ? told : undefined
}

function sure(word: AuthResult): AuthResult {
  return word === 'temperror' ? 'unknown' : word
}
