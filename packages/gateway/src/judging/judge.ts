import type { Authentication, AuthResult } from '@tasdeeq/engine'
import { authenticateArrival, type Authenticated } from '@tasdeeq/host'
import type { Arrival } from '../arrival.ts'
import type { Judged } from '../judged.ts'
import type { Analyst } from './analyst.ts'
import { authenticationResults } from './authentication-results.ts'
import { connectionOf } from './connection.ts'
import type { Dns } from './dns/open.ts'
import { judgedOf } from './judged-of.ts'

/** What a worker judges with. */
export interface Tools {
  readonly analyst: Analyst
  readonly dns: Dns
  readonly authservId: string
  readonly reader: string
}

/** Finds out who sent it, checks what it says, and cuts the analysis down to what is kept. */
export async function judgeWith(arrival: Arrival, tools: Tools): Promise<Judged> {
  const found = await authenticated(arrival, tools)
  const authentication = found && whatIsSure(found.authentication)
  const begun = performance.now()
  const analysis = await tools.analyst.analyse({
    ...arrival,
    reader: tools.reader,
    ...(authentication && { authentication }),
  })
  const judged = judgedOf(analysis, { knowledge: tools.analyst.knowledge })
  return {
    ...judged,
    ...(authentication && { authentication }),
    authenticationResults: authenticationResults(tools.authservId, found?.rows ?? []),
    ms: Math.round((performance.now() - begun) * 10) / 10,
  }
}

/** Where mailauth fails on a mail, nobody can tell who sent it: the engine still can read it. */
async function authenticated(arrival: Arrival, tools: Tools): Promise<Authenticated | undefined> {
  try {
    return await authenticateArrival(arrival.raw, connectionOf(arrival), tools.dns.forMessage())
  } catch {
    return undefined
  }
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
