import { accessSync, constants, statfsSync } from 'node:fs'
import { join } from 'node:path'
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
  /** Bytes free where quarantine and decisions are kept; undefined where one of the folders is gone or read-only. */
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
  const free = keptAt(config.data)
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

/** Bytes free on the fuller of the disks that the folders are on: each may be one of its own. */
export function keptAt(data: string): number | undefined {
  try {
    return Math.min(...['quarantine', 'decisions'].map((name) => freeBytes(join(data, name))))
  } catch {
    return undefined
  }
}

/** @throws Error of the system where it is gone or read-only */
function freeBytes(folder: string): number {
  accessSync(folder, constants.W_OK | constants.X_OK)
  const { bavail, bsize } = statfsSync(folder)
  return bavail * bsize
}
