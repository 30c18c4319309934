import type { Desk } from '../desk.ts'
import { expireGuesses } from '../auth/brute-force.ts'
import { expireUsedCodes } from '../auth/used-codes.ts'
import { verifyLog } from '../events/verify.ts'
import { expireIdentities } from '../intake/identities.ts'
import { expireLimits } from '../intake/limits.ts'
import { expireUsedWork } from '../intake/work.ts'
import { eraseContents } from '../retention/erase-contents.ts'
import { eraseMarked } from '../retention/erase-marked.ts'
import { expireSignIns, expireGatewayData } from '../retention/expire-gateway-data.ts'
import type { Job } from './jobs.ts'

const MINUTE = 60_000

/** What the desk does by itself, beside its work. */
export function deskJobs(desk: Desk): readonly Job[] {
  return [
    { name: 'expire limits', every: 10 * MINUTE, work: () => forgetLimits(desk) },
    { name: 'expire who reported', every: 10 * MINUTE, work: () => expire(desk) },
    { name: 'expire what is kept for a time', every: 60 * MINUTE, work: retain(desk) },
    { name: 'verify the log', every: 60 * MINUTE, work: verifyTail(desk) },
  ]
}

async function forgetLimits(desk: Desk): Promise<void> {
  await expireLimits(desk)
  await expireGuesses(desk)
  await expireUsedCodes(desk)
  await expireUsedWork(desk)
}

async function expire({ store, now, log }: Desk): Promise<void> {
  const removed = await expireIdentities({ store, now })
  if (removed > 0) log.info({ removed }, 'who reported was removed: the time for it is over')
}

function retain(desk: Desk): () => Promise<void> {
  const { contents: keep, decisions } = desk.config.retention
  let after = 0
  return async () => {
    await expireSignIns(desk)
    const rows = await expireGatewayData(desk, decisions)
    if (rows > 0) desk.log.info({ rows }, 'what gateways told was removed: the time for it is over')
    if (keep === undefined) return void (await eraseMarked(desk))
    const { contents, until } = await eraseContents(desk, { keep, after })
    after = until
    if (contents > 0) desk.log.info({ contents }, 'contents were erased: the time for them is over')
  }
}

/** Each time what came since the last; the first time the newest events only: the whole is for `verify-log`. */
function verifyTail({ store, log }: Desk): () => Promise<void> {
  let verified: number | undefined
  return async () => {
    const from = verified ?? Math.max(0, (await store.head()) - NEWEST)
    const found = await verifyLog(store.db, from)
    if (found.kind === 'broken')
      log.error({ seq: found.seq, cause: found.why }, 'the log was changed from outside')
    else verified = found.head.seq
  }
}

const NEWEST = 100_000
