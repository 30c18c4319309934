import { statfsSync } from 'node:fs'
import type { Config } from '../config/config.ts'
import type { Judge } from '../judged.ts'
import type { ProtectionState } from '../protection/start.ts'
import type { PolicyInForce } from './policy-in-force.ts'
import type { Stores } from './stores.ts'

/** Can the gateway do its work? */
export interface Health {
  readonly ok: boolean
  readonly mode: Config['mode']
  /** The policy that was read last is wrong, and the one before it in force. */
  readonly policyRefused?: true
  /** Bytes free where quarantine and decisions are kept; undefined where the folder cannot be read. */
  readonly freeBytes?: number
  readonly running: number
  readonly waiting: number
  readonly held: number
  /** Decisions the desk has not taken yet. */
  readonly behindDesk?: number
  /** What is followed of the desk's protection; absent where none is. */
  readonly protection?: ProtectionState
}

/** Below this a few large mails fill the disk. */
const LEAST_FREE = 64 * 1024 * 1024

export function healthOf({
  config,
  judge,
  stores,
  policy,
  protection,
}: {
  readonly config: Config
  readonly judge: Judge
  readonly stores: Stores
  readonly policy: PolicyInForce
  readonly protection: (() => ProtectionState) | undefined
}): Health {
  const free = freeBytes(config.data)
  const load = judge.load()
  const behind = stores.handOver()?.behind
  return {
    ok: free !== undefined && free >= LEAST_FREE && load.waiting < config.judging.waiting,
    mode: config.mode,
    ...(policy.refused() && { policyRefused: true }),
    ...(free !== undefined && { freeBytes: free }),
    ...load,
    held: stores.held(),
    ...(behind !== undefined && { behindDesk: behind }),
    ...(protection && { protection: protection() }),
  }
}

function freeBytes(folder: string): number | undefined {
  try {
    const { bavail, bsize } = statfsSync(folder)
    return bavail * bsize
  } catch {
    return undefined
  }
}
