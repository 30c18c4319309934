import type { Config } from '../config/config.ts'
import { loadPolicy } from '../policy/load.ts'
import type { Policy } from '../policy/policy.ts'
import type { Log } from '../running.ts'

export interface PolicyInForce {
  readonly now: () => Policy
  /** Reads it again; false where it is wrong, and the old one stays. */
  readonly reload: () => boolean
}

/** @throws ConfigProblem where the policy is wrong at start */
export function openPolicy(config: Config, log: Log): PolicyInForce {
  let current = loadPolicy(config.policy, Date.now())
  log.info({ policy: current.hash, rules: current.rules.length }, 'policy read')
  return {
    now: () => current,
    reload: () => {
      try {
        current = loadPolicy(config.policy, Date.now())
        log.info({ policy: current.hash, rules: current.rules.length }, 'policy read again')
        return true
      } catch (error) {
        const cause = error instanceof Error ? error.message : String(error)
        log.error({ cause, policy: current.hash }, 'the new policy is wrong: the old one stays')
        return false
      }
    },
  }
}
