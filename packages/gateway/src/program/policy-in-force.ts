import type { Config } from '../config/config.ts'
import { loadPolicy } from '../policy/load.ts'
import type { Policy } from '../policy/policy.ts'
import type { Log } from '../running.ts'

export interface PolicyInForce {
  readonly now: () => Policy
  /** Reads it again; false where it is wrong, and the old one stays. */
  readonly reload: () => boolean
  /** Was the last one that was read wrong, so that an older one is in force? */
  readonly refused: () => boolean
}

/** @throws ConfigProblem where the policy is wrong at start */
export function openPolicy({ policy: file, listeners }: Config, log: Log): PolicyInForce {
  const read = (said: string): Policy => {
    const { warnings, ...policy } = loadPolicy(file, Date.now(), listeners)
    log.info({ policy: policy.hash, rules: policy.rules.length }, said)
    if (warnings.length > 0) log.warn({ policy: policy.hash, warnings }, 'look at the policy')
    return policy
  }
  let current = read('policy read')
  let isRefused = false
  return {
    now: () => current,
    reload: () => {
      try {
        current = read('policy read again')
        isRefused = false
        return true
      } catch (error) {
        isRefused = true
        const cause = error instanceof Error ? error.message : String(error)
        log.error({ cause, policy: current.hash }, 'the new policy is wrong: the old one stays')
        return false
      }
    },
    refused: () => isRefused,
  }
}
