import type { JudgingLimits } from '../config/config.ts'
import type { Log } from '../running.ts'
import type { WorkerSetup } from './thread.ts'

export interface CrewOptions extends WorkerSetup {
  readonly limits: JudgingLimits
  readonly log: Log
}
